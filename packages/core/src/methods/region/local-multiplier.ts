import { singleAmount } from '../../inputs/single-amount.ts'
import { defineFunction } from '../../record/define-function.ts'
import { fail, ok } from '../../result.ts'
import { sum } from '../../units/sum.ts'
import { amountPhrase, numberPhrase, roundedAmountPhrase } from '../phrases.ts'
import { moneyTrail } from '../sources.ts'

/**
 * Local multiplier (地域内乗数, LM3): how much spending in the area follows from one yen, over three rounds.
 *
 * @param given - Money in one unit, ≥ 0. `s1`: what the programme or organisation takes in and spends. `s2`: what of it is
 *   spent in the area (local wages and purchases). `s3`: what those who received it spend in the area in turn.
 * @returns `total` s1 + s2 + s3 and `multiplier` (s1 + s2 + s3) ÷ s1: 1 if nothing stays in the area, 3 if everything does.
 *   Failures: `missing`, `range` (a negative amount), `undefined` (s1 is 0), `mixed-units`.
 * @example
 * localMultiplier({ s1: 100, s2: 60, s3: 30 }) // → value.multiplier 1.9
 */
export const localMultiplier = /* #__PURE__ */ defineFunction({
  id: 'LOCALMULTIPLIER',
  since: '0.1.0',
  group: 'region',
  label: { en: 'Local multiplier (LM3)', ja: '地域内乗数（LM3）' },
  summary: {
    en: 'How much spending in the area follows from one yen over three rounds.',
    ja: '支出1円が3回めぐる間に地域内で生む支出の倍率を返します。',
  },
  caution: {
    en: 'Not an economic impact: it follows money for three rounds only, counts spending and not income, and does not ask whether the first round would have been spent in the area anyway. Compare only areas drawn alike. For effects between sectors use RIPPLE.',
    ja: '経済波及効果ではありません。3回目までの支出だけを追い、所得ではなく支出を数え、第1段階の支出が事業がなくても地域で行われたかどうかは問いません。地域の範囲が同じものどうしで比べてください。産業間の波及にはRIPPLEを使います。',
  },
  inputs: {
    s1: singleAmount({
      label: { en: 's1', ja: '第1段階' },
      hint: { en: 'Spending of the first round: the starting income.', ja: '第1段階の支出（出発点となる収入）。' },
      min: 0,
    }),
    s2: singleAmount({
      label: { en: 's2', ja: '第2段階' },
      hint: { en: 'What of it is spent in the area.', ja: 'そのうち地域内の賃金や仕入れに支出された額。' },
      min: 0,
    }),
    s3: singleAmount({
      label: { en: 's3', ja: '第3段階' },
      hint: {
        en: 'What those who received it spend in the area.',
        ja: '受け取った人や事業者が、さらに地域内で支出した額。',
      },
      min: 0,
    }),
  },
  compute: ({ s1, s2, s3 }) => {
    const total = sum([s1, s2, s3])
    return s1 === 0 ? nothingSpent : ok({ total, multiplier: total / s1 })
  },
  steps: {
    total: {
      label: { en: 'Spending of the three rounds', ja: '3段階の支出の合計' },
      unit: 'amount',
      excel: ({ s1, s2, s3 }) => `${s1.here}+${s2.here}+${s3.here}`,
    },
    multiplier: {
      label: { en: 'Local multiplier', ja: '地域内乗数' },
      unit: 'factor',
      excel: ({ total, s1 }) => `${total.here}/${s1.here}`,
    },
  },
  gives: 'multiplier',
  formula: '(S1 + S2 + S3) ÷ S1',
  sources: [moneyTrail],
  examples: [{ given: { s1: 100, s2: 60, s3: 30 }, gives: { total: 190, multiplier: 1.9 }, from: 'by hand' }],
  sentence: ({ s1 }, { total, multiplier }, money) => {
    const [first, all, times] = [
      amountPhrase(s1, money),
      roundedAmountPhrase(total, money),
      numberPhrase(multiplier, 2),
    ]
    return {
      en: `The spending of the three rounds, ${all.en}, divided by the ${first.en} of the first gives a local multiplier of ${times.en}.`,
      ja: `3段階の支出の合計${all.ja}を第1段階の${first.ja}で割ると、地域内乗数（LM3）は${times.ja}です。`,
    }
  },
})

const nothingSpent = fail('undefined', 's1', {
  en: 'The spending of the first round is zero, so there is no multiplier. Check s1.',
  ja: '第1段階の支出が0のため、倍率を計算できません。第1段階の額を確かめてください。',
})
