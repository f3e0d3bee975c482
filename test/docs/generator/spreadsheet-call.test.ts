import { amount, catalogue, roi, roiTable } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import type { ReferenceFunction } from '../../../docs/generator/reference-function.ts'
import { callText, spreadsheetArguments } from '../../../docs/generator/spreadsheet-call.ts'

const record = (one: unknown) => one as ReferenceFunction
const explain = record(catalogue.find(({ id }) => id === 'EXPLAIN'))

describe('a call as somebody types it', () => {
  const ranges = { benefits: 'B1:C1', costs: 'B2:C2', view: 'B3' }
  const given = { benefits: [10, 20], costs: [5, 5] }

  it('names ranges, and leaves out what is left out', () => {
    expect(callText(record(roi), given, ranges, 'ja')).toBe('=KANKEI.ROI(B1:C1, B2:C2)')
  })

  it('writes a word of a choice in the language of the page', () => {
    const net = { ...given, view: 'net' }
    expect(callText(record(roi), net, ranges, 'ja')).toBe('=KANKEI.ROI(B1:C1, B2:C2, "純")')
    expect(callText(record(roi), net, ranges, 'en')).toBe('=KANKEI.ROI(B1:C1, B2:C2, "net")')
    expect(callText(record(amount), { text: '▲1,200千円', unit: 'thousandYen' }, {}, 'ja')).toBe(
      '=KANKEI.AMOUNT("▲1,200千円", "千円")',
    )
  })

  it('writes a list that stands nowhere as a constant', () => {
    expect(callText(record(roi), { benefits: [50], costs: [40, 2] }, {}, 'en')).toBe('=KANKEI.ROI({50}, {40,2})')
  })

  it('writes further arguments one after the other', () => {
    const sentence = { name: 'ROI', arguments: [[50], [40]] }
    expect(callText(explain, sentence, { arguments: 'B2, B3' }, 'en')).toBe('=KANKEI.EXPLAIN("ROI", B2, B3)')
    expect(callText(explain, sentence, {}, 'en')).toBe('=KANKEI.EXPLAIN("ROI", {50}, {40})')
  })
})

describe('the arguments that a spreadsheet hands over', () => {
  it('are rows of cells for ranges, and nothing for what is left out', () => {
    expect(spreadsheetArguments(record(roi), { benefits: [1, 2], costs: [3, 4] })).toEqual([[[1, 2]], [[3, 4]], null])
    expect(spreadsheetArguments(record(roiTable), { table: [['', 1]] })).toEqual([[['', 1]]])
  })

  it('are one list for any number of further arguments', () => {
    expect(spreadsheetArguments(explain, { name: 'ROI', arguments: [[1, 2], 'net'] })).toEqual([
      'ROI',
      [[[1, 2]], 'net'],
    ])
  })
})
