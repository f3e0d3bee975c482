import { type ObservationStatus, statuses } from '../../model/indicator.ts'
import { quoted } from '../phrases.ts'
import { interimSuffix } from '../reading/points.ts'
import { defineRule } from '../rule.ts'

/** 2024年度決算 cannot have the status of an interim evaluation. */
export const statusContradicts = /* #__PURE__ */ defineRule({
  id: 'status-contradicts',
  group: 'dates',
  severity: 'warning',
  label: { en: 'Status and date contradict each other', ja: '区分と時点の表記が合わない' },
  summary: {
    en: 'What stands behind the fiscal year (決算, 事中評価, 当初 …) is what "status" says.',
    ja: '年度に続く言葉（決算・事中評価・当初など）が、区分（status）と一致するかを確かめます。',
  },
  advice: {
    en: 'Correct the one that is wrong, or leave out "status": the words behind the year are enough.',
    ja: '誤っているほうを直してください。年度に続く言葉だけで足りる場合は、statusを省いてもかまいません。',
  },
  find: ({ indicators, benefits, costs, revenues }) =>
    [...indicators, ...benefits, ...costs, ...revenues].flatMap((series) =>
      [...series.points, ...series.statements].flatMap(({ place, span, observation }) => {
        const { status, at } = observation
        const said = statusOf.get(span?.suffix ?? '')
        if (status === undefined || said === undefined || status === said || at === undefined) return []
        const [when, label] = [quoted(String(at)), statuses[status]]
        return [
          {
            places: [`${place}.status`, `${place}.at`],
            message: {
              en: `The time is written ${when.en}, but the status is “${label.en}”.`,
              ja: `時点は${when.ja}と書かれていますが、区分は「${label.ja}」です。`,
            },
          },
        ]
      }),
    ),
})

const statusOf: ReadonlyMap<string, ObservationStatus> = new Map([
  ['当初', 'initial'],
  ['当初予算', 'initial'],
  ['補正', 'supplementary'],
  ['補正予算', 'supplementary'],
  ['決算見込', 'estimated'],
  ['決算見込み', 'estimated'],
  ['決算', 'settled'],
  [interimSuffix, 'interim'],
])
