import { choice } from '../../inputs/choice.ts'
import { number, optionalNumber } from '../../inputs/number.ts'
import { statedInput } from '../../inputs/stated.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import type { Stated } from '../../tables/recognised-table.ts'
import { formatPoints } from '../../units/format.ts'
import { type RoundingMode, round, roundingModes } from '../../units/rounding.ts'
import { percentPhrase } from '../phrases.ts'
import { numberRounding, shiojiriSlides } from '../sources.ts'
import { agrees, asPrinted, type StatedRatio, statedDecimals } from './agreement.ts'
import { verdicts } from './check-table.ts'

/**
 * Whether a stated ratio is the computed one when that is rounded as stated (検算).
 *
 * @param given - `stated`: text with its printed decimals ("92.17%") or a fraction (0.9217). `computed`: a fraction.
 *   `decimals`: of the stated figure as it is written, so 2 for "92.17%" and 4 for 0.9217; by default a text's own, and for
 *   a number its own, two at least; more than six mean unrounded. `rounding`: half-up by default.
 * @returns `rounded`, the computed figure as it would be printed; `difference` = stated − rounded, a fraction; `verdict`:
 *   一致, or 不一致 with the difference in percentage points. Failures: `type`, `unreadable-amount`, `range`, `choice`.
 * @example
 * check({ stated: '93.17%', computed: 0.921663 }) // → value.verdict '不一致（差 +1.00 ポイント）'
 */
export const check = /* #__PURE__ */ defineFunction({
  id: 'CHECK',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Check of a ratio', ja: '比率の検算' },
  summary: {
    en: 'Says whether a stated ratio is the computed one, rounded as stated, and by how much it differs.',
    ja: '記載された比率が、計算値を丸めたものと一致するかを判定し、違うときは差を示します。',
  },
  caution: {
    en: 'Agreement reaches as far as the decimals stated: 92% agrees with everything from 91.5 % to just below 92.5 %. A figure computed from rounded intermediate results may differ in its last digit without being wrong.',
    ja: '一致といえるのは、記載された桁までです。「92%」は、91.5％以上92.5％未満のどの値とも一致します。途中で丸めた数値から計算した記載値は、誤りがなくても最後の桁が合わないことがあります。',
  },
  inputs: {
    stated: statedInput({
      label: { en: 'stated', ja: '記載値' },
      hint: {
        en: 'The printed ratio: text such as 92.17% or a fraction such as 0.9217.',
        ja: '記載された比率。「92.17%」のような文字列か、0.9217 のような数値。',
      },
    }),
    computed: number({
      label: { en: 'computed', ja: '計算値' },
      hint: { en: 'The computed ratio as a fraction, not rounded.', ja: '計算した比率（丸める前の数値）。' },
      unit: 'ratio',
    }),
    decimals: optionalNumber({
      label: { en: 'decimals', ja: '小数の桁数' },
      hint: {
        en: 'Decimals of the stated figure as it is written: 2 for 92.17%, 4 for 0.9217.',
        ja: '記載値の小数の桁数（書かれたとおりに数えます。92.17%なら2、0.9217なら4）。',
      },
      unit: 'count',
      min: 0,
      max: 12,
      whole: true,
      fallback: { en: 'the decimals printed', ja: '記載のとおり' },
    }),
    rounding: choice<RoundingMode>({
      label: { en: 'rounding', ja: '端数処理' },
      hint: { en: 'How the computed figure is rounded.', ja: '計算値の丸め方。' },
      options: roundingModes,
      fallback: 'half-up',
    }),
  },
  compute: ({ stated, computed, decimals, rounding }) => {
    const ratio: StatedRatio = { value: stated.value, decimals: decimalsAsFraction(stated, decimals) }
    const rounded = asPrinted(computed, ratio, rounding)
    const difference = agrees(ratio, computed, rounding) ? 0 : ratio.value - rounded
    return ok({ rounded, difference, verdict: verdictText(difference, ratio.decimals) })
  },
  steps: {
    rounded: {
      label: { en: 'Rounded', ja: '丸めた計算値' },
      unit: 'ratio',
      excel: ({ computed }, { stated, decimals, rounding }) =>
        roundedFormula(computed.here, decimalsAsFraction(stated, decimals), rounding),
    },
    difference: {
      label: { en: 'Difference', ja: '差' },
      unit: 'ratio',
      excel: ({ rounded }, { stated, decimals }) =>
        `ROUND(${stated.value}-${rounded.here},${decimalsAsFraction(stated, decimals) ?? 9})`,
    },
    verdict: {
      label: { en: 'Verdict', ja: '判定' },
      unit: 'text',
      excel: ({ difference }) =>
        `IF(${difference.here}=0,"${verdicts.agrees}","${verdicts.differs}（差 "&TEXT(100*${difference.here},"+0.00;−0.00")&" ポイント）")`,
    },
  },
  gives: 'verdict',
  formula: {
    en: 'stated = round(computed, decimals)',
    ja: '記載値 = 丸め(計算値, 小数の桁数)',
  },
  sources: [numberRounding, shiojiriSlides],
  examples: [
    { given: { stated: '92.17%', computed: 0.921663082 }, gives: { verdict: '一致' }, from: 'published' },
    {
      given: { stated: '93.17%', computed: 0.921663082 },
      gives: { verdict: '不一致（差 +1.00 ポイント）' },
      from: 'by hand',
    },
  ],
  sentence: ({ stated, computed }, { difference, rounded }) => {
    const [printed, right] = [percentPhrase(stated.value), percentPhrase(rounded)]
    if (difference === 0) {
      return {
        en: `The stated ${printed.en} agrees with the computed ${percentPhrase(computed).en}.`,
        ja: `記載の${printed.ja}は、計算値と一致します。`,
      }
    }
    return {
      en: `The stated ${printed.en} does not agree: the computed figure is ${right.en}.`,
      ja: `記載の${printed.ja}は、計算値の${right.ja}と一致しません。`,
    }
  },
})

/** The decimals of the stated figure as a fraction: a percentage with two decimals is a fraction with four. */
function decimalsAsFraction(stated: Stated, decimals: number | undefined): number | undefined {
  const shift = stated.percent ? 2 : 0
  if (decimals !== undefined) return decimals + shift
  return stated.form === 'text' ? stated.decimals + shift : statedDecimals([stated.value])
}

/** The difference in points with at least two decimals, and as many as it takes to see it. */
function verdictText(difference: number, decimals: number | undefined): string {
  if (difference === 0) return verdicts.agrees
  let shown = Math.max(2, (decimals ?? 0) - 2)
  while (shown < mostPointDecimals && round(100 * difference, shown, 'half-up') === 0) shown += 1
  return `${verdicts.differs}（差 ${formatPoints(difference, shown)}）`
}

const mostPointDecimals = 15

/** Excel rounds halves away from zero; the other modes are spelt out. Half-even has no function of its own in 2007–2013. */
function roundedFormula(cell: string, decimals: number | undefined, mode: RoundingMode): string {
  if (decimals === undefined) return cell
  if (mode === 'down') return `ROUNDDOWN(${cell},${decimals})`
  if (mode === 'up') return `ROUNDUP(${cell},${decimals})`
  const halfUp = `ROUND(${cell},${decimals})`
  if (mode === 'half-up') return halfUp
  const scaled = `ABS(${cell})*10^${decimals}`
  const isHalf = `ABS(${scaled}-INT(${scaled})-0.5)<1E-9`
  return `IF(${isHalf},SIGN(${cell})*2*ROUND(${scaled}/2,0)/10^${decimals},${halfUp})`
}
