import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakEvenPeople } from '../../../../packages/core/src/methods/returns/break-even-people.ts'

const people = (given: Parameters<typeof breakEvenPeople>[0]) => {
  const answer = breakEvenPeople(given)
  return answer.ok ? answer.value.people : answer.code
}

describe('breakEvenPeople', () => {
  it('asks for 78 people in the published table', () => {
    expect(people({ costs: [26815, 29586, 20737, 20329, 23333, 34026, 27438], valuePerPerson: 2366 })).toBe(78)
  })

  it('is exact where the value divides the cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e5 }), (cents, count) => {
        const [value, cost] = [cents / 100, (cents * count) / 100]
        expect(people({ costs: [cost], valuePerPerson: value })).toBe(count)
        expect(people({ costs: [cost, 0.01], valuePerPerson: value })).toBe(count + 1)
      }),
    )
  })

  it('does not change with the unit of the amounts', () => {
    expect(people({ costs: ['182,264千円'], valuePerPerson: '2,366千円' })).toBe(78)
    expect(people({ costs: ['182,264千円'], valuePerPerson: '2,366,000円' })).toBe(78)
  })

  it.each([
    ['range', { costs: [1], valuePerPerson: 0 }],
    ['range', { costs: [1], valuePerPerson: -5 }],
    ['range', { costs: [-1], valuePerPerson: 5 }],
    ['undefined', { costs: [0], valuePerPerson: 5 }],
    ['missing', { costs: [1, null], valuePerPerson: 5 }],
    ['mixed-units', { costs: ['182,264千円'], valuePerPerson: 2366 }],
    ['overflow', { costs: [1e308, 1e308], valuePerPerson: 1e-300 }],
  ])('has no figure (%s) for %j', (code, given) => {
    expect(people(given)).toBe(code)
  })

  it('names the value that is not positive', () => {
    expect(breakEvenPeople({ costs: [1], valuePerPerson: 0 })).toMatchObject({ input: 'valuePerPerson' })
  })

  it('says in words how many are needed', () => {
    const answer = breakEvenPeople({ costs: ['182264千円'], valuePerPerson: '2366千円' })
    expect(answer.ok && answer.sentence.ja).toBe(
      '1人当たりの便益2,366千円で全年度の費用182,264千円に見合うには、少なくとも78人が必要です。',
    )
  })

  it('does not read the noise of binary addition out to the council', () => {
    const answer = breakEvenPeople({ costs: [0.7, 1.4], valuePerPerson: 0.7 })
    expect(answer.ok && answer.sentence.ja).toContain('全年度の費用2.1に見合う')
  })
})
