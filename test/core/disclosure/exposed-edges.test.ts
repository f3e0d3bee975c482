import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellGraph } from '../../../packages/core/src/disclosure/cell-graph.ts'
import { exposedEdges } from '../../../packages/core/src/disclosure/exposed-edges.ts'
import { possibleCounts } from '../../../packages/core/src/disclosure/possible-counts.ts'
import { smallTables, tableOf, totalLast } from './small-tables.ts'

test('the exposed cells are those whose bounds coincide', () => {
  const dice = fc.array(fc.boolean(), { minLength: 100, maxLength: 100 })
  fc.assert(
    fc.property(smallTables(5), dice, (table, isPicked) => {
      const width = table.counts[0]?.length ?? 0
      const isHidden = table.counts.map((line, row) =>
        line.map((count, column) => isPicked[row * width + column] === true && count !== null && count > 0),
      )
      const graph = cellGraph(table)
      const hidden = graph.edges.filter(({ row, column, isFree }) => isFree || isHidden[row]?.[column] === true)
      const exposed = exposedEdges(graph, new Set(hidden)).map(({ row, column }) => row * width + column)
      const fixed = possibleCounts(table, isHidden, 0)
        .filter(({ low, high }) => low === high)
        .map(({ row, column }) => row * width + column)
      expect(exposed.sort()).toEqual(fixed.sort())
    }),
    { numRuns: 500 },
  )
}, 60_000)

test('a table of ten thousand rows is searched without running out of stack', () => {
  const table = tableOf(
    Array.from({ length: 10_000 }, () => [1, 2]),
    totalLast(10_000),
    totalLast(2),
  )
  const graph = cellGraph(table)
  expect(exposedEdges(graph, new Set(graph.edges))).toEqual([])
})
