import { tableInput } from '../../inputs/table.ts'
import { defineFunction } from '../../record/define-function.ts'
import type { Figure } from '../../record/step.ts'
import { fail, isFailure, ok } from '../../result.ts'
import { benefitsByYear, costsByYear } from '../../tables/figures.ts'
import type { StatedLine } from '../../tables/recognised-table.ts'
import { runningTotals } from '../../units/sum.ts'
import { fiscalYearPhrase, percentPhrase } from '../phrases.ts'
import { numberRounding, shiojiriSlides } from '../sources.ts'
import { agrees, type StatedRatio, statedDecimals } from './agreement.ts'
import { seedTable } from './published-table.ts'
import { ratioOf } from './view.ts'

/** The verdicts of a check, the same in every display language. */
export const verdicts = { agrees: '一致', differs: '不一致', notComputable: '再計算不可' } as const

/**
 * Recomputes every printed ratio of a results table (検算): the stock ratio of each fiscal year against the stated one,
 * rounded half-up to the decimals in which it is printed.
 *
 * @param given - `table`: a block that also holds the stated ratios (ROI), as texts such as "43.89%" or as fractions.
 * @returns Per fiscal year: `stated` and `recomputed` as fractions, `difference` = stated − recomputed (not rounded), and
 *   `verdict`: 一致, 不一致 or, where a figure is missing or the cost is zero, 再計算不可. Failures: those of
 *   `recogniseTable`, `no-stated`, `no-benefit`, `no-people`, `no-cost`.
 * @example
 * checkTable({ table: cells }) // → value.verdict ['一致', '一致', …]
 */
export const checkTable = /* #__PURE__ */ defineFunction({
  id: 'CHECKTABLE',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Check of a results table', ja: '実績表の検算' },
  summary: {
    en: 'Recomputes every stated ROI of a results table and says whether it agrees.',
    ja: '実績表に記載されたROIを年度ごとに再計算し、一致しているかを表で返します。',
  },
  caution: {
    en: '一致 says that the stated ratio follows from the table by the published formula, rounded half-up. It does not say that the table is right or that this ratio is the one to judge by. A city that divides otherwise, or cuts digits off, reads 不一致 without having made a mistake.',
    ja: '「一致」は、記載されたROIが表の数値から公表の方式（四捨五入）で求められることだけを示します。表の数値が正しいことや、その比率で判断してよいことは示しません。別の方式や切捨てで計算した表では、誤りがなくても「不一致」になります。',
  },
  inputs: { table: tableInput() },
  compute: ({ table }) => {
    if (table.stated === undefined) return noStated
    const benefits = benefitsByYear(table, 'table')
    if (!benefits.ok) return benefits
    const costs = costsByYear(table, 'table')
    if (!costs.ok) return costs
    const stated = statedRatios(table.stated)
    const recomputed = stockRatios(benefits.value, costs.value)
    return ok({
      fiscalYear: table.fiscalYears,
      stated: stated.map((ratio) => ratio?.value ?? null),
      recomputed,
      difference: stated.map((ratio, year) => {
        const computed = recomputed[year] ?? null
        return ratio === null || computed === null ? null : ratio.value - computed
      }),
      verdict: stated.map((ratio, year) => verdictOf(ratio, recomputed[year] ?? null)),
    })
  },
  steps: {
    fiscalYear: {
      label: { en: 'Fiscal year', ja: '年度' },
      unit: 'fiscalYear',
      along: 'years',
      excel: ({ table }) => table.fiscalYears.here,
    },
    stated: {
      label: { en: 'Stated', ja: '記載値' },
      unit: 'ratio',
      along: 'years',
      excel: ({ table }) => table.stated.here,
    },
    recomputed: {
      label: { en: 'Recomputed', ja: '再計算値' },
      unit: 'ratio',
      along: 'years',
      excel: ({ table }) => `${table.benefits.here}/SUM(${table.costs.soFar})`,
    },
    difference: {
      label: { en: 'Difference', ja: '差' },
      unit: 'ratio',
      along: 'years',
      excel: ({ stated, recomputed }) => `${stated.here}-${recomputed.here}`,
    },
    verdict: {
      label: { en: 'Verdict', ja: '判定' },
      unit: 'text',
      along: 'years',
      excel: ({ stated, recomputed }) =>
        `IF(ABS(${stated.here}-ROUND(${recomputed.here},4))<0.00005,"${verdicts.agrees}","${verdicts.differs}")`,
    },
  },
  gives: ['fiscalYear', 'stated', 'recomputed', 'difference', 'verdict'],
  formula: {
    en: 'recomputed = B[t] ÷ Σ C[k≤t]; it agrees if, rounded half-up to the stated decimals, it is the stated figure',
    ja: '再計算値 = B[t] ÷ Σ C[k≤t]; 記載の桁数に四捨五入した再計算値が記載値に等しいとき、一致',
  },
  sources: [shiojiriSlides, numberRounding],
  examples: [
    {
      given: { table: seedTable },
      gives: { verdict: ['一致', '一致', '一致', '一致', '一致', '一致', '一致'] },
      from: 'published',
    },
  ],
  sentence: ({ table }, { fiscalYear, stated, recomputed, verdict }) => {
    const differing = verdict.flatMap((word, year) => (word === verdicts.differs ? [year] : []))
    const unknown = verdict.filter((word) => word === verdicts.notComputable).length
    const rest =
      unknown === 0
        ? { en: '', ja: '' }
        : {
            en: ` ${unknown} of ${verdict.length} years cannot be recomputed.`,
            ja: `なお、${verdict.length}年度のうち${unknown}年度は再計算できません。`,
          }
    const agreeing = verdict.length - differing.length - unknown
    if (differing.length === 0) {
      return {
        en: `All ${agreeing} stated ROI figures that can be recomputed agree.${rest.en}`,
        ja: `再計算できた${agreeing}年度のROIは、すべて記載値と一致しました。${rest.ja}`,
      }
    }
    const first = differing[0] as number
    const year = fiscalYearPhrase(fiscalYear[first] as number)
    const [printed, right] = [stated[first], recomputed[first]].map((ratio) => percentPhrase(ratio as number))
    return {
      en: `${differing.length} of ${table.fiscalYears.length} stated ROI figures do not agree, first ${year.en}: stated ${printed?.en}, recomputed ${right?.en}.${rest.en}`,
      ja: `${table.fiscalYears.length}年度のうち${differing.length}年度のROIが一致しません。最初は${year.ja}で、記載は${printed?.ja}、再計算では${right?.ja}です。${rest.ja}`,
    }
  },
})

const noStated = fail('no-stated', 'table', {
  en: 'The table has no row of stated ratios. Add a row labelled ROI with the published figures.',
  ja: '表に記載値の行がありません。公表したROIの行（見出しは「ROI」など）を表に含めてください。',
})

/** The stated figures with the decimals they are printed in: texts with their own, numbers with those of the row. */
function statedRatios(line: StatedLine): readonly (StatedRatio | null)[] {
  const numbers = line.cells.flatMap((cell) => (cell?.form === 'number' ? [cell.value] : []))
  const rowDecimals = statedDecimals(numbers)
  return line.cells.map((cell) => {
    if (cell === null) return null
    if (cell.form === 'number') return { value: cell.value, decimals: rowDecimals }
    return { value: cell.value, decimals: cell.decimals + (cell.percent ? 2 : 0) }
  })
}

/** The stock ratio of each year, `null` where a figure up to that year is missing or the cumulative cost is not positive. */
function stockRatios(
  benefits: readonly (number | null)[],
  costs: readonly (number | null)[],
): readonly (number | null)[] {
  const gap = costs.indexOf(null)
  const known = costs.slice(0, gap < 0 ? costs.length : gap) as readonly number[]
  const totals = runningTotals(known)
  return benefits.map((benefit, year) => {
    const cost = totals[year]
    if (benefit === null || cost === undefined) return null
    const ratio = ratioOf('stock', { benefit, cost })
    return isFailure(ratio) ? null : ratio
  })
}

const verdictOf = (stated: StatedRatio | null, computed: Figure): string => {
  if (stated === null || typeof computed !== 'number') return verdicts.notComputable
  return agrees(stated, computed, 'half-up') ? verdicts.agrees : verdicts.differs
}
