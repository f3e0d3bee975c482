import { type Block, type Cell, isBlank, positionText } from '../cells.ts'
import { type Failure, type FailureCode, fail, isFailure, ok, type Result, type Text } from '../result.ts'
import { isMoneyUnit } from '../units/money.ts'
import { readQuantity } from '../units/read-quantity.ts'
import type { CountTable } from './count-table.ts'
import { tableTotals } from './table-totals.ts'

/** A table of counts as it was pasted: what it adds up, and where its counts begin beside the labels. */
export interface LabelledCounts {
  readonly table: CountTable
  /** Rows and columns of labels before the first count, 0 or 1 each. */
  readonly firstRow: 0 | 1
  readonly firstColumn: 0 | 1
}

const totalLabel = /^(小|合|総)?計$|^総数$|^((sub|grand)[ -]?)?total$/

/**
 * Reads a pasted table of counts (集計表). A first row or column in which a text stands is labels; 計, 合計, 総数 and total
 * among them are totals. A blank or a mark for "no figure" is no count.
 *
 * @returns Failures: `shape` (no counts); with the position `unreadable-amount`, or `range` for a number that is no count.
 */
export function readLabelledCounts(block: Block, input: string): Result<LabelledCounts> {
  const firstRow = block[0]?.slice(1).some(isLabel) ? 1 : 0
  const firstColumn = block.slice(1).some((row) => isLabel(row[0] ?? null)) ? 1 : 0
  const counts: (number | null)[][] = []
  for (const [row, cells] of block.slice(firstRow).entries()) {
    const line: (number | null)[] = []
    for (const [column, cell] of cells.slice(firstColumn).entries()) {
      const count = readCount(cell)
      const place = positionText(row + firstRow, column + firstColumn)
      if (count === undefined) return notACount('unreadable-amount', cell, place, input)
      if (count !== null && !(Number.isSafeInteger(count) && count >= 0)) return notACount('range', cell, place, input)
      line.push(count)
    }
    counts.push(line)
  }
  if ((counts[0]?.length ?? 0) === 0) return noCounts(input)
  const rowLabels = firstColumn === 0 ? [] : block.slice(firstRow).map((row) => row[0] ?? null)
  const columnLabels = firstRow === 0 ? [] : (block[0] ?? []).slice(firstColumn)
  const table = tableTotals(counts, totalsIn(rowLabels), totalsIn(columnLabels))
  return ok({ table, firstRow, firstColumn })
}

const isLabel = (cell: Cell): boolean => typeof cell === 'string' && !isBlank(cell) && readCount(cell) === undefined

/** `null` for no figure, `undefined` for what is no count. */
function readCount(cell: Cell): number | null | undefined {
  if (isBlank(cell)) return null
  if (typeof cell === 'number') return cell
  if (typeof cell !== 'string') return undefined
  const quantity = readQuantity(cell, '')
  if (isFailure(quantity)) return undefined
  if (quantity.value === null) return null
  const { value, unit } = quantity.value
  return unit === 'percent' || isMoneyUnit(unit) ? undefined : value
}

const totalsIn = (labels: readonly Cell[]): readonly number[] =>
  labels.flatMap((label, index) => (isTotal(label) ? [index] : []))

const isTotal = (label: Cell): boolean =>
  typeof label === 'string' && totalLabel.test(label.normalize('NFKC').replace(/\s+/g, '').toLowerCase())

const notACount = (code: FailureCode, cell: Cell | undefined, place: Text, input: string): Failure =>
  fail(code, input, {
    en: `The cell in ${place.en}, "${String(cell)}", is not a count. Enter a whole number of 0 or more, or － where there is none.`,
    ja: `${place.ja}の「${String(cell)}」は件数として読み取れません。0以上の整数を入力し、該当がなければ「－」としてください。`,
  })

const noCounts = (input: string): Failure =>
  fail('shape', input, {
    en: 'The table holds labels only. Select the counts as well.',
    ja: '表に見出ししかありません。件数を含む範囲を指定してください。',
  })
