import { fail, ok, type Result } from '../result.ts'

/**
 * People still here per fiscal year (残存者数, attrition): Σ over k ≤ t of m[k]·s(t − k), where m are the people who came in
 * year k and s(age) is the share still here `age` years later.
 *
 * @param newPeople - People who came, per fiscal year; shape (n,), n ≥ 1, each ≥ 0. Fractions (expected numbers) are fine.
 * @param survival - A number is the share a that leaves every year, 0 ≤ a ≤ 1, so s(age) = (1 − a)^age. A vector holds the
 *   observed s for age 0, 1, …, each 0 to 1, and must reach the age n − 1 of those who came first: it is never extended.
 * @returns Shape (n,), counted when the year's newcomers have age 0. Failure: `missing` (the vector is too short, naming
 *   the first age it lacks).
 * @example
 * remaining([10, 10, 10], 0.1) // → value [10, 19, 27.1]
 */
export function remaining(
  newPeople: readonly number[],
  survival: number | readonly number[],
): Result<readonly number[]> {
  const years = newPeople.length
  const shares = typeof survival === 'number' ? sharesAtRate(survival, years) : survival
  return shares.length < years
    ? ageBeyond(shares.length, years)
    : ok(newPeople.map((_, year) => stillHere(newPeople, shares, year)))
}

const stillHere = (newPeople: readonly number[], shares: readonly number[], year: number): number =>
  newPeople.slice(0, year + 1).reduce((total, people, came) => total + people * (shares[year - came] as number), 0)

function sharesAtRate(rate: number, years: number): readonly number[] {
  const shares = [1]
  while (shares.length < years) shares.push((shares[shares.length - 1] as number) * (1 - rate))
  return shares
}

const ageBeyond = (age: number, years: number) =>
  fail('missing', 'rateOrSurvival', {
    en: `The share still here at age ${age} is missing. Give ages 0 to ${years - 1}, or one rate.`,
    ja: `${age}年後の残存率がありません。0年後から${years - 1}年後までの残存率か、1つの転出率を指定してください。`,
  })
