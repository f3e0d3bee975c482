import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Qualifier, qualifiers } from '../../../packages/core/src/units/qualifier.ts'
import { agrees, interval, type Quantity } from '../../../packages/core/src/units/quantity.ts'
import { readQuantity } from '../../../packages/core/src/units/read-quantity.ts'

function read(text: string): Quantity {
  const result = readQuantity(text, 'text')
  if (!result.ok || result.value === null) throw new Error(`${text} is not a quantity`)
  return result.value
}

describe('interval', () => {
  test('a plain figure is only itself', () => {
    expect(interval(read('71人'))).toEqual({ low: 71, high: 71, lowOpen: false, highOpen: false })
    expect(interval(read('9,007,199,254,740,991円'))).toMatchObject({ low: 2 ** 53 - 1, high: 2 ** 53 - 1 })
    expect(interval(read('約10件（見込含む）'), 0)).toEqual({ low: 10, high: 10, lowOpen: false, highOpen: false })
  })

  test('以上 and 超 have no upper end, 以下 and 未満 no lower one', () => {
    const { POSITIVE_INFINITY: endless } = Number
    expect(interval(read('70名以上'))).toEqual({ low: 70, high: endless, lowOpen: false, highOpen: true })
    expect(interval(read('70名超'))).toEqual({ low: 70, high: endless, lowOpen: true, highOpen: true })
    expect(interval(read('70名以下'))).toEqual({ low: -endless, high: 70, lowOpen: true, highOpen: false })
    expect(interval(read('70名未満'))).toEqual({ low: -endless, high: 70, lowOpen: true, highOpen: true })
  })

  test('約, 程度 and 前後 reach ten percent to both sides, or as far as asked', () => {
    for (const text of ['約60名', '60名程度', '60名前後', '約60名程度']) {
      expect(interval(read(text))).toEqual({ low: 54, high: 66, lowOpen: false, highOpen: false })
      expect(interval(read(text), 0.2)).toEqual({ low: 48, high: 72, lowOpen: false, highOpen: false })
    }
  })

  test('the ends carry no binary noise', () => {
    expect(interval(read('約0.7%')).high).toBe(0.77)
    expect(interval(read('約70名')).high).toBe(77)
    expect(interval(read('約3.3')).low).toBe(2.97)
  })

  test('強 and 弱 reach to one side and leave out the figure', () => {
    expect(interval(read('100名強'))).toEqual({ low: 100, high: 110, lowOpen: true, highOpen: false })
    expect(interval(read('100名弱'))).toEqual({ low: 90, high: 100, lowOpen: false, highOpen: true })
  })

  test('two qualifiers reach as far as the wider one to each side', () => {
    expect(interval(read('約100名以上'))).toMatchObject({ low: 90, high: Number.POSITIVE_INFINITY })
  })

  test('below zero the interval lies around the figure, not upside down', () => {
    expect(interval(read('約▲100千円'))).toMatchObject({ low: -110, high: -90 })
  })

  test('a figure with a qualifier that includes it lies inside its interval', () => {
    const closed = (Object.keys(qualifiers) as Qualifier[]).filter((name) => qualifiers[name].open !== true)
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        fc.subarray(closed),
        fc.double({ noNaN: true, min: 0, max: 1 }),
        (value, names, tolerance) => {
          const { low, high } = interval({ value, qualifiers: names }, tolerance)
          expect(low).toBeLessThanOrEqual(value)
          expect(high).toBeGreaterThanOrEqual(value)
        },
      ),
    )
  })
})

describe('agrees', () => {
  test('the migrants of the source: 71 agrees with 70名以上 and not with 約60名', () => {
    expect(agrees(read('71'), read('70名以上'))).toBe(true)
    expect(agrees(read('71'), read('約60名'))).toBe(false)
    expect(agrees(read('約60名'), read('70名以上'))).toBe(false)
    expect(agrees(read('38'), read('35以上'))).toBe(true)
  })

  test('the tax per head of every year agrees with 150千円前後', () => {
    for (const year of ['144', '151千円', '152', '150', '156', '156,000円']) {
      expect(agrees(read(year), read('150千円前後'))).toBe(true)
    }
    expect(agrees(read('170'), read('150千円前後'))).toBe(false)
  })

  test('an open end does not touch what begins there', () => {
    expect(agrees(read('70人'), read('70人未満'))).toBe(false)
    expect(agrees(read('70人超'), read('70人以下'))).toBe(false)
    expect(agrees(read('70人以上'), read('70人以下'))).toBe(true)
    expect(agrees(read('70人以上'), read('90人超'))).toBe(true)
    expect(agrees(read('70人未満'), read('50人以下'))).toBe(true)
  })

  test('different scopes, units and denominators are never compared', () => {
    expect(agrees(read('100名以上（4地域計）'), read('約30名（塩尻のみ）'))).toBeUndefined()
    expect(agrees(read('延べ100名以上'), read('100名以上'))).toBeUndefined()
    expect(agrees(read('9社'), read('9人'))).toBeUndefined()
    expect(agrees(read('9社'), read('9千円'))).toBeUndefined()
    expect(agrees(read('2,210千円/年'), read('2,210千円'))).toBeUndefined()
  })

  test('人 is compared with 名, and money in different units after conversion', () => {
    expect(agrees(read('17名'), read('17人'))).toBe(true)
    expect(agrees(read('1.1千円'), read('1,100円'))).toBe(true)
    expect(agrees(read('1.1千円'), read('1,101円'))).toBe(false)
    expect(agrees(read('約800万円'), read('8,500千円'))).toBe(true)
  })

  test('the order of the two does not matter', () => {
    const texts = [
      '71',
      '70名以上',
      '約60名',
      '66人',
      '54人未満',
      '8千円',
      '約8,000円',
      '5%',
      '延べ5回',
      '100人弱',
      '90',
    ]
    const quantity = fc.constantFrom(...texts).map(read)
    fc.assert(fc.property(quantity, quantity, (a, b) => agrees(a, b) === agrees(b, a)))
  })
})
