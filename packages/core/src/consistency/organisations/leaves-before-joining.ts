import { timePhrase } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** Nobody leaves before joining; on the same day is possible. */
export const leavesBeforeJoining = /* #__PURE__ */ defineRule({
  id: 'leaves-before-joining',
  group: 'organisations',
  severity: 'error',
  label: { en: 'Left before joined', ja: '退会が入会より前' },
  summary: {
    en: 'In a ledger nobody leaves before the day of joining.',
    ja: '名簿で、退会日が入会日より前になっていないかを確かめます。',
  },
  advice: {
    en: 'Correct one of the two dates, or leave "left" out for someone who is still present.',
    ja: 'どちらかの日付を直してください。退会していない場合は、leftを省いてください。',
  },
  find: ({ file, spanOf }) =>
    placed(file.ledgers, 'ledgers').flatMap(([{ rows }, place]) =>
      placed(rows, `${place}.rows`).flatMap(([{ joined, left }, at]) => {
        if (left === undefined) return []
        const [begin, end] = [spanOf(joined), spanOf(left)]
        if (begin === undefined || end === undefined || end.to >= begin.from) return []
        const [from, to] = [timePhrase(joined), timePhrase(left)]
        return [
          {
            places: [`${at}.left`, `${at}.joined`],
            message: {
              en: `A row ends on ${to.en}, before it begins on ${from.en}.`,
              ja: `退会日（${to.ja}）が、入会日（${from.ja}）より前です。`,
            },
          },
        ]
      }),
    ),
})
