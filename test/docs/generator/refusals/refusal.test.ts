import { describe, expect, it } from 'vitest'
import { functions } from '../../../../docs/generator/reference-function.ts'
import { ownTrials } from '../../../../docs/generator/refusals/own-trials.ts'
import { refusals } from '../../../../docs/generator/refusals/refusal.ts'

const refusalsOf = (id: string) => refusals(functions.find((record) => record.id === id) as (typeof functions)[0], 'en')

describe('the mistakes tried on a function', () => {
  it('find what people do wrong with ranges of amounts', () => {
    const found = refusalsOf('ROI').map(({ code, error }) => `${error} ${code}`)
    expect(found).toEqual(
      expect.arrayContaining([
        '#VALUE! missing',
        '#VALUE! shape',
        '#VALUE! mixed-units',
        '#N/A undefined',
        '#VALUE! choice',
      ]),
    )
  })

  it('find a failure that stands in a cell of a series', () => {
    expect(refusalsOf('ROISERIES').map(({ code }) => code)).toContain('undefined')
  })

  it('find what people do wrong with tables and with dates', () => {
    expect(refusalsOf('CHECKTABLE').map(({ code }) => code)).toEqual(
      expect.arrayContaining(['no-cost', 'two-costs', 'no-benefit', 'no-stated', 'missing-year']),
    )
    expect(refusalsOf('TODATE').map(({ code }) => code)).toEqual(expect.arrayContaining(['no-such-day', 'no-day']))
  })

  it('show each reason once, unless it is a question without an answer', () => {
    for (const { id } of functions) {
      const codes = refusalsOf(id).flatMap(({ code, error }) => (error === '#VALUE!' ? [code] : []))
      expect(new Set(codes).size, id).toBe(codes.length)
    }
  })

  it('are refused where they were made for one function', () => {
    for (const record of functions) {
      for (const { what, given } of ownTrials[record.id] ?? []) {
        expect(record(given as never).ok, `${record.id}: ${what.en}`).toBe(false)
      }
    }
  })
})
