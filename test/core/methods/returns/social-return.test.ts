import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { socialReturn } from '../../../../packages/core/src/methods/returns/social-return.ts'

type Given = Parameters<typeof socialReturn>[0]

const migrants: Given = {
  quantity: 71,
  proxy: 156,
  deadweight: 0.3,
  displacement: 0.1,
  attribution: 0.25,
  dropOff: 0.1,
  years: 5,
  rate: 0.04,
  investment: 27438,
}
const solve = (given: Given) => {
  const answer = socialReturn(given)
  if (!answer.ok) throw new Error(answer.message.en)
  return answer.value
}
const code = (given: Given) => {
  const answer = socialReturn(given)
  return answer.ok ? 'ok' : answer.code
}

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** Indices of quantity, proxy, deadweight, displacement, attribution, dropOff and years in a row of the value map. */
const sevenColumns = [0, 1, 2, 3, 4, 5, 6]

describe('socialReturn', () => {
  it('gives the worked example', () => {
    expect(solve(migrants).ratio).toBeCloseTo(0.70117, 4)
  })

  it('lays out the value map of each outcome', () => {
    const map = solve({ ...migrants, quantity: [71, 10], dropOff: 0, years: 1, rate: 0 })
    expect(map.gross).toEqual([11076, 1560])
    expect(map.afterDeadweight.map((value) => value.toFixed(2))).toEqual(['7753.20', '1092.00'])
    expect(map.afterDisplacement.map((value) => value.toFixed(2))).toEqual(['6977.88', '982.80'])
    expect(map.impact.map((value) => value.toFixed(2))).toEqual(['5233.41', '737.10'])
    expect(map.presentValue).toEqual(map.impact)
  })

  it('adds up outcomes before it divides', () => {
    const outcome = fc.tuple(
      fc.nat(1000),
      fc.integer({ min: -1000, max: 1000 }),
      share,
      share,
      share,
      share,
      fc.integer({ min: 1, max: 30 }),
    )
    fc.assert(
      fc.property(
        fc.array(outcome, { minLength: 1, maxLength: 8 }),
        fc.double({ min: -0.5, max: 1, noNaN: true }),
        (rows, rate) => {
          const column = (index: number) => rows.map((row) => row[index] as number)
          const named = (values: readonly (number | readonly number[])[]) => {
            const [quantity, proxy, deadweight, displacement, attribution, dropOff, years] = values as number[]
            return {
              quantity,
              proxy,
              deadweight,
              displacement,
              attribution,
              dropOff,
              years,
              rate,
              investment: 1000,
            } as Given
          }
          const apart = rows.map((row) => solve(named(row)).ratio)
          const together = solve(named(sevenColumns.map(column))).ratio
          const scale = apart.reduce((most, ratio) => Math.max(most, Math.abs(ratio)), 1)
          expect(together / scale).toBeCloseTo(apart.reduce((left, right) => left + right) / scale, 9)
        },
      ),
    )
  })

  it('takes one value for every outcome, also a column of one cell', () => {
    const quantity = [71, 38, 5]
    const spread = solve({ ...migrants, quantity, proxy: [156, 156, 156], years: [5, 5, 5] })
    expect(solve({ ...migrants, quantity })).toEqual(spread)
    expect(solve({ ...migrants, quantity, proxy: [[156]], years: [5] })).toEqual(spread)
  })

  it('multiplies the shares, so that their order does not matter and they never add up to less than nothing', () => {
    fc.assert(
      fc.property(share, share, share, (deadweight, displacement, attribution) => {
        const { ratio } = solve({ ...migrants, deadweight, displacement, attribution })
        const turned = solve({
          ...migrants,
          deadweight: attribution,
          displacement: deadweight,
          attribution: displacement,
        })
        expect(ratio).toBeGreaterThanOrEqual(0)
        expect(ratio).toBeCloseTo(turned.ratio, 9)
      }),
    )
  })

  it.each([
    ['nothing fades and nothing is discounted', { dropOff: 0, rate: 0, years: 5 }, 5],
    ['drop-off and a negative rate cancel out', { dropOff: 0.2, rate: -0.2, years: 4 }, 5],
    ['all is lost after the first year', { dropOff: 1, rate: 0.25, years: 30 }, 0.8],
    ['there is one year, discounted to its start', { dropOff: 0.5, rate: 0.25, years: 1 }, 0.8],
  ])('has the closed form where %s', (_when, given, expected) => {
    expect(solve({ ...migrants, ...given }).factor[0]).toBeCloseTo(expected, 12)
  })

  it('does not change when every amount is entered in thousands', () => {
    expect(solve({ ...migrants, proxy: 156000, investment: 27438000 }).ratio).toBeCloseTo(solve(migrants).ratio, 12)
    expect(solve({ ...migrants, proxy: '156千円', investment: '27,438,000円' }).ratio).toBeCloseTo(
      solve(migrants).ratio,
      12,
    )
  })

  it.each([
    ['undefined', { investment: 0 }],
    ['range', { investment: -1 }],
    ['range', { deadweight: 1.2 }],
    ['range', { displacement: [-0.1] }],
    ['range', { attribution: 30 }],
    ['range', { dropOff: 2 }],
    ['range', { years: 0 }],
    ['range', { years: 2.5 }],
    ['range', { years: 101 }],
    ['range', { rate: -1 }],
    ['range', { quantity: -1 }],
    ['missing', { quantity: [71, null] }],
    ['shape', { quantity: [71, 38], proxy: [1, 2, 3] }],
    ['mixed-units', { proxy: '156千円' }],
  ])('has no figure (%s) with %j', (expected, change) => {
    expect(code({ ...migrants, ...change } as Given)).toBe(expected)
  })

  it('says in words what was divided by what', () => {
    const one = socialReturn({ ...migrants, proxy: '156千円', investment: '27438千円' })
    expect(one.ok && one.sentence.ja).toBe(
      '成果の社会的価値（現在価値）19,238.8千円を投資額27,438千円で割ると、社会的投資収益率（SROI）は0.70です。投資1円当たり0.70円の社会的価値に当たります。',
    )
    const two = socialReturn({ ...migrants, quantity: [71, 38] })
    expect(two.ok && two.sentence.ja).toMatch(/^2件の成果の社会的価値/)
  })
})
