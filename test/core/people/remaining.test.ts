import fc from 'fast-check'
import { expect, test } from 'vitest'
import { remaining } from '../../../packages/core/src/people/remaining.ts'

const people = fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 })
const share = fc.double({ min: 0, max: 1, noNaN: true })

function remainingOf(newPeople: readonly number[], survival: number | readonly number[]) {
  const result = remaining(newPeople, survival)
  if (!result.ok) throw new Error(result.message.en)
  return result.value
}

/** The migrants of the headline table who came each year. */
const migrants = [5, 5, 9, 19, 19, 7, 7]

/** What one migrant is worth per year: resident tax and consumption, in 千円. */
const valuePerHead = [144, 151, 152, 150, 156, 156, 156].map((tax) => tax + 2210)

test('with 5 % of the migrants leaving each year, seven years return 3.148487 times their cost', () => {
  const present = remainingOf(migrants, 0.05)
  const benefit = present.reduce((total, people, year) => total + people * (valuePerHead[year] as number), 0)
  expect(benefit / 182_264).toBeCloseTo(3.148487, 6)
})

test('with 10 % of the migrants leaving each year, the published ratio falls to 70.17 %', () => {
  const present = remainingOf(migrants, 0.1)
  expect(((present[6] as number) * (valuePerHead[6] as number)) / 182_264).toBeCloseTo(0.7017, 4)
})

test('nobody leaves at rate 0, and at rate 1 only the newcomers are here', () => {
  expect(remainingOf(migrants, 0)).toEqual([5, 10, 19, 38, 57, 64, 71])
  expect(remainingOf(migrants, 1)).toEqual(migrants)
})

test('an observed survival counts every cohort at its own age', () => {
  expect(remainingOf([10, 20, 30], [1, 0.5, 0.25])).toEqual([10, 25, 42.5])
})

test('newcomers may already be fewer at age 0', () => {
  expect(remainingOf([10, 10], [0.8, 0.5])).toEqual([8, 13])
})

test('a rate is the survival that shrinks by it every year', () => {
  fc.assert(
    fc.property(people, share, (newPeople, rate) => {
      const survival = newPeople.map((_, age) => (1 - rate) ** age)
      const [byRate, observed] = [remainingOf(newPeople, rate), remainingOf(newPeople, survival)]
      for (const [year, present] of byRate.entries()) expect(present).toBeCloseTo(observed[year] as number, 8)
    }),
  )
})

test('those here next year are those who stayed and the newcomers', () => {
  fc.assert(
    fc.property(people, share, (newPeople, rate) => {
      const present = remainingOf(newPeople, rate)
      for (let year = 1; year < present.length; year += 1) {
        const stayed = (present[year - 1] as number) * (1 - rate)
        expect(present[year]).toBeCloseTo(stayed + (newPeople[year] as number), 8)
      }
    }),
  )
})

test('a survival that is too short is never extended: the first age without a figure is named', () => {
  const result = remaining([10, 20, 30], [1, 0.5])
  expect(result).toMatchObject({ ok: false, code: 'missing', input: 'rateOrSurvival' })
  expect(result.ok ? '' : result.message.en).toContain('age 2 is missing')
})
