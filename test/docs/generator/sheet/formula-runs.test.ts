import { describe, expect, it } from 'vitest'
import { formulaRuns } from '../../../../docs/generator/sheet/formula-runs.ts'

const runs = (...formulas: readonly string[]) => {
  const cells = formulas.map((formula, index) => ({ position: { row: 8, column: index + 1 }, formula, figure: 0 }))
  return formulaRuns(cells).map((run) => run.map(({ formula }) => formula))
}

describe('runs of formulas that are alike', () => {
  it('hold references that move along, stay, or grow to the right', () => {
    expect(runs('B1/B3', 'C1/B3', 'D1/B3')).toHaveLength(1)
    expect(runs('SUM(B2:B2)', 'SUM(B2:C2)', 'SUM(B2:D2)')).toHaveLength(1)
  })

  it('may count up', () => {
    expect(runs('IF(0<B5,0,B2)', 'IF(1<B5,0,C2)', 'IF(2<B5,0,D2)')).toHaveLength(1)
  })

  it('end where a formula is another', () => {
    expect(runs('1', 'B9+1', 'C9+1')).toEqual([['1'], ['B9+1', 'C9+1']])
    expect(runs('B1*B2', 'C1*B2', 'C1*D2')).toEqual([['B1*B2', 'C1*B2'], ['C1*D2']])
    expect(runs('B1', 'C2')).toHaveLength(2)
  })
})
