import { numberOr } from '../../inputs/number.ts'
import { ok, type Result, tooLarge } from '../../result.ts'
import { benefitLinesOf } from '../../tables/figures.ts'
import type { RecognisedTable } from '../../tables/recognised-table.ts'
import type { LastYearStock } from '../../uncertainty/last-year-stock.ts'
import { sum } from '../../units/sum.ts'
import { flowsOf } from '../returns/results.ts'
import { noCost } from '../returns/total-cost.ts'

/** How far each input may be off, to either side (変動幅). */
export const spreadInput = numberOr(0.1, {
  label: { en: 'spread', ja: '変動幅' },
  hint: { en: 'How far each input may be off: 0.1 is ±10 %.', ja: '各項目がどれだけ上下するか。0.1は±10％。' },
  unit: 'share',
  min: 0,
  below: 1,
})

/** What may be off in a results table: each recognised benefit line, and the cost. Failures: those of `flowsOf`, `undefined` when nothing was spent. */
export function stockOf(table: RecognisedTable): Result<LastYearStock> {
  const flows = flowsOf(table)
  if (!flows.ok) return flows
  const cost = sum(flows.value.costs)
  if (cost === 0) return noCost('table')
  if (!Number.isFinite(cost)) return tooLarge('table')
  return ok({
    benefits: benefitLinesOf(table).map(({ label, values }) => ({
      label,
      amount: values[values.length - 1] as number,
    })),
    cost: { label: table.cost?.label ?? '', amount: cost },
  })
}
