import { readFigureText, readWhen } from '@kankei/core'
import { describe, expect, test } from 'vitest'

describe('a figure of a file', () => {
  test('takes the unit of its series when it names none', () => {
    expect(readFigureText(71, '人', 'value')).toMatchObject({ value: { value: 71, unit: '人', qualifiers: [] } })
    expect(readFigureText('35以上', '社', 'value')).toMatchObject({
      value: { value: 35, unit: '社', qualifiers: ['atLeast'] },
    })
  })

  test('keeps a unit of its own', () => {
    expect(readFigureText('約800万円', '千円', 'value')).toMatchObject({
      value: { value: 800, unit: 'tenThousandYen' },
    })
  })

  test('is missing where the text says so, never zero', () => {
    expect(readFigureText('－', '人', 'value')).toMatchObject({ ok: true, value: null })
  })

  test('is refused when it is not finite', () => {
    expect(readFigureText(Number.NaN, '人', 'value')).toMatchObject({ ok: false, code: 'type', input: 'value' })
  })
})

describe('a time in a file', () => {
  test('is a fiscal year when it is a number', () => {
    expect(readWhen(2018, 'at')).toMatchObject({ value: { start: { precision: 'fiscalYear', fiscalYear: 2018 } } })
  })

  test('is read in any notation when it is text', () => {
    expect(readWhen('平成２８年２月５日～７日', 'camp')).toMatchObject({
      value: { start: { day: { year: 2016, month: 2, day: 5 } }, end: { day: { year: 2016, month: 2, day: 7 } } },
    })
  })

  test('names its input when it cannot be read', () => {
    expect(readWhen(12, 'kickOff')).toMatchObject({ ok: false, input: 'kickOff' })
  })
})
