import { formatFiscalYear } from '../calendar/fiscal-year.ts'
import { positionText } from '../cells.ts'
import { type Failure, fail, ok, type Result } from '../result.ts'
import { sum } from '../units/sum.ts'
import type { RecognisedTable, TableLine, Topic } from './recognised-table.ts'

/** A part of the benefit (便益): a line of the table, or people × value per head. */
export interface BenefitLine {
  readonly label: string
  readonly topic: Topic
  /** Per fiscal year, in the table's unit; `null` where a figure is missing. */
  readonly values: readonly (number | null)[]
}

/** The parts that add up to the benefit of each year, in the order of the table: lines first, then values per head. */
export function benefitLinesOf({ benefits, valuesPerHead, migrants }: RecognisedTable): readonly BenefitLine[] {
  const products = valuesPerHead
    .filter((line) => line.added)
    .map(({ label, topic, values }) => ({
      label,
      topic,
      values: values.map((value, year) => product(value, migrants?.values[year])),
    }))
  return [...benefits, ...products]
}

/**
 * Benefit (便益) of each fiscal year, in the table's unit: the benefit lines added up, and people (移住者) × value per head
 * where no line holds it.
 *
 * @returns Shape (n,); `null` for a year in which one of the figures is missing. Failures: `no-benefit`, `no-people` (a
 *   value per head without people).
 */
export function benefitsByYear(table: RecognisedTable, input: string): Result<readonly (number | null)[]> {
  const perHead = table.valuesPerHead.find((line) => line.added)
  const lines = benefitLinesOf(table)
  if (lines.length === 0) return noBenefit(input)
  if (perHead !== undefined && table.migrants === undefined) return noPeople(perHead, input)
  return ok(
    table.fiscalYears.map((_, year) => {
      const parts = lines.map(({ values }) => values[year] ?? null)
      return parts.includes(null) ? null : sum(parts as readonly number[])
    }),
  )
}

const product = (a: number | null | undefined, b: number | null | undefined): number | null =>
  a === null || a === undefined || b === null || b === undefined ? null : a * b

/**
 * Cost (費用) of each fiscal year, in the table's unit.
 *
 * @returns Shape (n,); `null` for a year without figure. Failure: `no-cost`.
 */
export const costsByYear = (table: RecognisedTable, input: string): Result<readonly (number | null)[]> =>
  table.cost === undefined ? noCost(table, input) : ok(table.cost.values)

/**
 * Benefit of each fiscal year as {@link benefitsByYear} gives it, where every figure is needed.
 *
 * @returns Shape (n,). Failures: `no-benefit`, `no-people`, `missing` with the line and the fiscal year.
 */
export function benefitsOf(table: RecognisedTable, input: string): Result<readonly number[]> {
  const perHead = table.valuesPerHead.filter((line) => line.added)
  const needed = [...table.benefits, ...perHead, ...(perHead.length > 0 && table.migrants ? [table.migrants] : [])]
  return complete(benefitsByYear(table, input), needed, table, input)
}

/**
 * Cost of each fiscal year, where every figure is needed.
 *
 * @returns Shape (n,). Failures: `no-cost`, `missing` with the line and the fiscal year.
 */
export const costsOf = (table: RecognisedTable, input: string): Result<readonly number[]> =>
  complete(costsByYear(table, input), table.cost ? [table.cost] : [], table, input)

function complete(
  figures: Result<readonly (number | null)[]>,
  needed: readonly TableLine[],
  table: RecognisedTable,
  input: string,
): Result<readonly number[]> {
  if (!figures.ok) return figures
  const year = figures.value.indexOf(null)
  const line = needed.find(({ values }) => values[year] === null)
  if (line !== undefined) return missing(line, year, table, input)
  return ok(figures.value as readonly number[], figures.notes)
}

function missing(line: TableLine, year: number, table: RecognisedTable, input: string): Failure {
  const fiscalYear = table.fiscalYears[year] ?? 0
  const position = table.positions[year] ?? 0
  const place = table.orientation === 'rows' ? positionText(line.line, position) : positionText(position, line.line)
  return fail('missing', input, {
    en: `“${line.label}” has no figure for fiscal year ${fiscalYear} (${place.en}). A blank is not taken as 0: enter 0 if it is zero, or leave the year out.`,
    ja: `「${line.label}」の${formatFiscalYear(fiscalYear, 'western')}（${place.ja}）に数値がありません。空欄は0とみなしません。0のときは0を入力し、値のない年度は範囲から外してください。`,
  })
}

const noBenefit = (input: string): Failure =>
  fail('no-benefit', input, {
    en: 'The table has no benefit. Add a row such as 住民税増価額, 地域内消費増価額 or 便益 (benefit), or a value per head beside 移住者数.',
    ja: '表に便益の項目がありません。「住民税増価額」「地域内消費増価額」「便益」などの行、または「移住者数」と「一人当たり…」の行を加えてください。',
  })

const noPeople = ({ label }: TableLine, input: string): Failure =>
  fail('no-people', input, {
    en: `“${label}” is a value per head, but the table has no people to multiply it by. Add the row 移住者数（のべ） (migrants).`,
    ja: `「${label}」に掛ける人数がありません。「移住者数（のべ）」の行を表に加えてください。`,
  })

function noCost({ cumulativeCost }: RecognisedTable, input: string): Failure {
  if (cumulativeCost !== undefined) {
    return fail('no-cost', input, {
      en: `The table has only a cumulative cost (“${cumulativeCost.label}”). Add the cost of each year, such as 予算額 (budget).`,
      ja: `表には累計の費用（「${cumulativeCost.label}」）しかありません。「予算額」「決算額」など、各年度の費用を加えてください。`,
    })
  }
  return fail('no-cost', input, {
    en: 'The table has no cost. Add one row labelled 予算額, 決算額, 事業費 or 費用 (budget, settlement, cost).',
    ja: '表に費用の項目がありません。「予算額」「決算額」「事業費」「費用」のいずれかの行を加えてください。',
  })
}
