import { numberOr } from '../../inputs/number.ts'
import { ok, type Result } from '../../result.ts'
import { benefitLinesOf, benefitsOf, costsOf } from '../../tables/figures.ts'
import type { RecognisedTable } from '../../tables/recognised-table.ts'
import type { LabelledAmounts } from '../../uncertainty/tornado.ts'

/** How far each input may be off, to either side (変動幅). */
export const spreadInput = numberOr(0.1, {
  label: { en: 'spread', ja: '変動幅' },
  hint: { en: 'How far each input may be off: 0.1 is ±10 %.', ja: '各項目がどれだけ上下するか。0.1は±10％。' },
  unit: 'share',
  min: 0,
  below: 1,
})

/** The inputs of a results table that may be off: each recognised benefit line, and the cost. */
export interface TableLines {
  readonly benefits: readonly LabelledAmounts[]
  readonly costs: LabelledAmounts
}

/** Failures: those of `benefitsOf` and `costsOf`, which name what is missing. */
export function tableLines(table: RecognisedTable): Result<TableLines> {
  const benefits = benefitsOf(table, 'table')
  if (!benefits.ok) return benefits
  const costs = costsOf(table, 'table')
  if (!costs.ok) return costs
  return ok({
    benefits: benefitLinesOf(table).map(({ label, values }) => ({ label, values: values as readonly number[] })),
    costs: { label: table.cost?.label ?? '', values: costs.value },
  })
}
