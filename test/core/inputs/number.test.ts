import { describe, expect, it } from 'vitest'
import { number, optionalNumber } from '../../../packages/core/src/inputs/number.ts'

const spec = {
  label: { en: 'Decimals', ja: '桁数' },
  hint: { en: '', ja: '' },
  unit: 'count',
  min: 0,
  max: 12,
  whole: true,
} as const
const optional = optionalNumber({ ...spec, fallback: { en: 'as printed', ja: '記載のとおり' } })

describe('number', () => {
  it('reads a number and a single cell', () => {
    expect(number(spec).read(3, 'decimals')).toMatchObject({ value: 3 })
    expect(number(spec).read([[3]], 'decimals')).toMatchObject({ value: 3 })
  })

  it('asks for it when it is not there', () => {
    expect(number(spec).read(null, 'decimals')).toMatchObject({ code: 'missing' })
  })

  it('is undefined when it may be left out and is', () => {
    expect(optional.read(undefined, 'decimals')).toMatchObject({ ok: true, value: undefined })
    expect(optional.read('', 'decimals')).toMatchObject({ ok: true, value: undefined })
  })

  it.each([-1, 13, 2.5])('refuses %d, outside its limits, and says them', (value) => {
    expect(optional.read(value, 'decimals')).toMatchObject({
      code: 'range',
      message: {
        en: expect.stringContaining('a whole number, 0 or more, 12 or less'),
        ja: expect.stringContaining('整数・0以上・12以下'),
      },
    })
  })

  it.each(['2', true, Number.NaN, Number.POSITIVE_INFINITY])('refuses %j, which is no number', (value) => {
    expect(optional.read(value, 'decimals')).toMatchObject({ code: 'type' })
  })
})
