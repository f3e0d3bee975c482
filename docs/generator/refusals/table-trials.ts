import { type Block, recogniseTable, toBlock } from '@kankei/core'
import type { Spoilt } from './spoilt.ts'

/** Mistakes with a results table (years along the top): lines that are missing, blank or there twice. */
export function tableTrials(given: unknown): readonly Spoilt[] {
  const block = toBlock(given)
  const recognised = recogniseTable(block, 'table')
  if (!recognised.ok) return []
  const { benefits, cost, positions, stated } = recognised.value
  const costLine = cost === undefined ? [] : [cost.line]
  const costName = cost?.label ?? ''
  const [second, third] = [positions[1] ?? 1, positions[2] ?? 2]
  return [
    {
      what: { en: `A cell of ${costName} is blank`, ja: `「${costName}」の1か所が空欄` },
      value: blankAt(block, cost?.line, second),
    },
    {
      what: { en: `The row ${costName} is missing`, ja: `「${costName}」の行がない` },
      value: without(block, costLine),
    },
    {
      what: { en: 'There is a row 予算額 and a row 決算額', ja: '「予算額」と「決算額」の行が両方ある' },
      value: withSettlement(block, cost?.line),
    },
    {
      what: { en: 'No row of benefits', ja: '便益の行がない' },
      value: without(
        block,
        benefits.map(({ line }) => line),
      ),
    },
    {
      what: { en: 'No row of stated ratios', ja: '記載されたROIの行がない' },
      value: without(block, stated === undefined ? [] : [stated.line]),
    },
    {
      what: { en: 'A fiscal year in between is missing', ja: '途中の年度の列がない' },
      value: block.map((row) => row.filter((_, column) => column !== third)),
    },
    { what: { en: 'The row of fiscal years is missing', ja: '年度の行がない' }, value: block.slice(1) },
    {
      what: { en: `${costName} is 0 throughout`, ja: `「${costName}」がすべて0` },
      value: block.map((row, line) =>
        line === cost?.line ? row.map((cell) => (typeof cell === 'number' ? 0 : cell)) : row,
      ),
    },
  ]
}

const without = (block: Block, lines: readonly number[]): Block => block.filter((_, line) => !lines.includes(line))

const blankAt = (block: Block, line: number | undefined, position: number): Block =>
  block.map((row, index) => (index === line ? row.map((cell, column) => (column === position ? '' : cell)) : row))

/** The cost a second time, as a settlement beside the budget. */
const withSettlement = (block: Block, line: number | undefined): Block => {
  const cost = line === undefined ? undefined : block[line]
  return cost === undefined ? block : [...block, ['決算額', ...cost.slice(1)]]
}
