import { timePhrase } from '../phrases.ts'
import { spanOfReading } from '../reading/span.ts'
import { defineRule } from '../rule.ts'

/** Nothing has been counted, and nothing has happened, after the day for which the file stands. */
export const afterAsOf = /* #__PURE__ */ defineRule({
  id: 'after-as-of',
  group: 'dates',
  severity: 'warning',
  label: { en: 'A result or event after the day of the file', ja: '基準日より後の実績' },
  summary: {
    en: 'Figures counted and events are not later than the day the file stands for ("asOf"). Plans, targets, budgets and terms may be.',
    ja: '実績の数値や行われた出来事が、台帳の基準日（asOf）より後になっていないかを確かめます。計画・目標・予算・期間は対象としません。',
  },
  advice: {
    en: 'Correct the date, move a plan to "plans" or a target to "kpis", or bring "asOf" up to date.',
    ja: '日付を直すか、計画はplansに、目標はkpisに移すか、asOfを新しくしてください。',
  },
  find: ({ file, dates, spanOf }) => {
    const { asOf } = file
    const day = spanOf(asOf)?.to
    if (asOf === undefined || day === undefined) return []
    return dates.flatMap(({ place, when, subject, reading }) => {
      const isResult = subject === 'figure' || subject === 'event'
      if (!isResult || !reading.ok || spanOfReading(reading.value).from <= day) return []
      const [then, until] = [timePhrase(when), timePhrase(asOf)]
      return [
        {
          places: [place, 'asOf'],
          message: {
            en: `${then.en} lies after ${until.en}, for which the file stands.`,
            ja: `${then.ja}は、台帳の基準日（${until.ja}）より後です。`,
          },
        },
      ]
    })
  },
})
