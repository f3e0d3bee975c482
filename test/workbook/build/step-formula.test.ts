import { roiSeries, simulation } from '@kankei/core'
import { rangeHandle, startSheet, stepFormula, stepRef } from '@kankei/workbook'
import { describe, expect, it } from 'vitest'

const sheet = startSheet('年度別')
const at = (row: number, column: number) => sheet.at({ row, column })

describe('a formula of the catalogue on a sheet', () => {
  it('refers to the cell of its year', () => {
    const refs = {
      benefit: stepRef(rangeHandle(at(1, 0), at(4, 0)), 2),
      cost: stepRef(rangeHandle(at(1, 1), at(4, 1)), 2),
    }
    expect(stepFormula(roiSeries, 'roi', refs, { view: 'stock' }, 2)).toBe("'年度別'!A4/'年度別'!B4")
  })

  it('knows the cells so far, the last one, any one and all, down a column and along a row', () => {
    const column = stepRef(rangeHandle(at(1, 0), at(4, 0)), 2)
    expect([column.soFar, column.last, column.at(1), column.range(1, 2), column.all]).toEqual([
      "'年度別'!$A$2:A4",
      "'年度別'!A5",
      "'年度別'!A3",
      "'年度別'!A3:A4",
      "'年度別'!A2:A5",
    ])
    expect(stepRef(rangeHandle(at(0, 1), at(0, 4)), 3).here).toBe("'年度別'!E1")
  })

  it('takes a single cell for every year', () => {
    const rate = stepRef(rangeHandle(at(7, 7), at(7, 7)), 5)
    expect([rate.here, rate.soFar, rate.last]).toEqual(["'年度別'!H8", "'年度別'!H8", "'年度別'!H8"])
  })

  it('is refused where a spreadsheet has none, with the reason', () => {
    expect(() => stepFormula(simulation, simulationStep, {}, {}, 0)).toThrow(/^SIMULATE has no formula for/)
  })
})

const simulationStep = Object.entries(simulation.steps).find(
  ([, { excel }]) => typeof excel !== 'function',
)?.[0] as never
