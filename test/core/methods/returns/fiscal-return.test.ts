import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiscalReturn } from '../../../../packages/core/src/methods/returns/fiscal-return.ts'
import { roi } from '../../../../packages/core/src/methods/returns/roi.ts'

const published = {
  people: [5, 10, 19, 38, 57, 64, 71],
  taxPerHead: [144, 151, 152, 150, 156, 156, 156],
  costs: [26815, 29586, 20737, 20329, 23333, 34026, 27438],
}
const solve = (given: Parameters<typeof fiscalReturn>[0]) => {
  const answer = fiscalReturn(given)
  if (!answer.ok) throw new Error(answer.message.en)
  return answer.value
}
const code = (given: Parameters<typeof fiscalReturn>[0]) => {
  const answer = fiscalReturn(given)
  return answer.ok ? 'ok' : answer.code
}

describe('fiscalReturn', () => {
  it.each([
    [0, 0, '0.2237'],
    [0.75, 0, '0.0559'],
    [0, 1, '0.1642'],
    [0.75, 1, '0.0411'],
  ])('with offset %d and lag %d gives the published table %s', (offset, lag, expected) => {
    expect(solve({ ...published, offset, lag }).roi.toFixed(4)).toBe(expected)
  })

  it('takes three quarters, one year and the cumulative view when nothing is said', () => {
    expect(solve(published).roi).toBe(solve({ ...published, offset: 0.75, lag: 1, view: 'cumulative' }).roi)
  })

  it('takes one tax per head for every year', () => {
    const same = solve({ ...published, taxPerHead: published.people.map(() => 150) })
    expect(solve({ ...published, taxPerHead: 150 })).toEqual(same)
  })

  it('knows of nobody before the first year', () => {
    expect(solve({ ...published, lag: 3 }).revenue.slice(0, 3)).toEqual([0, 0, 0])
    expect(solve({ ...published, lag: 50 }).roi).toBe(0)
  })

  it('without offset and lag is the ROI of the tax, in every view', () => {
    const benefits = published.people.map((count, year) => count * (published.taxPerHead[year] as number))
    for (const view of ['stock', 'cumulative', 'net', 'annual'] as const) {
      const whole = roi({ benefits, costs: published.costs, view })
      expect(solve({ ...published, offset: 0, lag: 0, view }).roi).toBe(whole.ok && whole.value.roi)
    }
  })

  it('falls with the offset in proportion, and never rises with the lag while people grow in number', () => {
    const years = fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 1e6 })), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(years, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(5), (rows, offset, lag) => {
        let sum = 0
        const people = rows.map(([arrived]) => (sum += arrived))
        const given = { people, taxPerHead: 156, costs: rows.map(([, cost]) => cost) }
        const whole = solve({ ...given, offset: 0, lag }).roi
        expect(solve({ ...given, offset, lag }).roi).toBeCloseTo(whole * (1 - offset), 9)
        expect(solve({ ...given, offset: 0, lag: lag + 1 }).roi).toBeLessThanOrEqual(whole)
      }),
    )
  })

  it('does not change when every amount is entered in thousands', () => {
    const inYen = {
      taxPerHead: published.taxPerHead.map((tax) => tax * 1000),
      costs: published.costs.map((c) => c * 1000),
    }
    expect(solve({ ...published, ...inYen }).roi).toBeCloseTo(solve(published).roi, 12)
    expect(solve({ people: [1, 2], taxPerHead: '156千円', costs: ['1百万円', '1百万円'] }).revenue).toEqual([0, 39])
  })

  it.each([
    ['shape', { ...published, people: [1, 2] }],
    ['shape', { ...published, taxPerHead: [1, 2] }],
    ['undefined', { people: [1], taxPerHead: 1, costs: [0] }],
    ['range', { people: [1], taxPerHead: 1, costs: [-1] }],
    ['range', { people: [-1], taxPerHead: 1, costs: [1] }],
    ['range', { ...published, offset: 1.1 }],
    ['range', { ...published, offset: -0.1 }],
    ['range', { ...published, lag: -1 }],
    ['range', { ...published, lag: 0.5 }],
    ['missing', { people: [1, null], taxPerHead: 1, costs: [1, 1] }],
    ['mixed-units', { people: [1], taxPerHead: 156, costs: ['1千円'] }],
  ])('has no figure (%s) for %j', (expected, given) => {
    expect(code(given)).toBe(expected)
  })

  it.each([
    [
      undefined,
      '全年度の住民税のうち手元に残る額7,482.3を累計費用182,264で割ると、財政収益率は4.11％です（地方交付税による相殺75.00％、課税は転入の1年後から）。',
    ],
    [
      'stock',
      '最終年度の住民税のうち手元に残る額2,496を累計費用182,264で割ると、財政収益率は1.37％です（地方交付税による相殺75.00％、課税は転入の1年後から）。',
    ],
    [
      'net',
      '全年度の住民税のうち手元に残る額7,482.3から累計費用182,264を差し引き、累計費用で割ると、純財政収益率は▲95.89％です（地方交付税による相殺75.00％、課税は転入の1年後から）。',
    ],
    [
      'annual',
      '最終年度の住民税のうち手元に残る額2,496をその年度の費用27,438で割ると、財政収益率は9.10％です（地方交付税による相殺75.00％、課税は転入の1年後から）。',
    ],
  ] as const)('says in words what was divided by what in the view %s', (view, expected) => {
    const answer = fiscalReturn(view === undefined ? published : { ...published, view })
    expect(answer.ok && answer.sentence.ja).toBe(expected)
  })

  it('says so when nothing is taken back and nothing is late', () => {
    const answer = fiscalReturn({ ...published, offset: 0, lag: 0 })
    expect(answer.ok && answer.sentence.ja).toContain('（地方交付税による相殺なし、課税の遅れなし）。')
    expect(answer.ok && answer.sentence.en).toContain('(no offset by the local allocation tax, no lag of the levy).')
  })
})
