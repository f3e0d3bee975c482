import { type Failure, fail, isFailure, ok, type Result } from '../result.ts'

/**
 * People still here per fiscal year (残存者数, attrition): Σ over k ≤ t of m[k]·s(t − k), where m are the people who came in
 * year k and s(age) is the share still here `age` years later.
 *
 * @param newPeople - People who came, per fiscal year; shape (n,), n ≥ 1, each ≥ 0. Fractions (expected numbers) are fine.
 * @param survival - A number is the share a that leaves every year, 0 ≤ a ≤ 1, so s(age) = (1 − a)^age. A vector holds the
 *   observed s for age 0, 1, …, each 0 to 1, and must reach the age n − 1 of those who came first: it is never extended.
 * @returns Shape (n,), counted when the year's newcomers have age 0. Failures: `shape` (nobody listed), `missing` (the
 *   vector is too short, naming the first age it lacks), `range` (a value outside its limits, with its position).
 * @example
 * remaining([10, 10, 10], 0.1) // → value [10, 19, 27.1]
 */
export function remaining(
  newPeople: readonly number[],
  survival: number | readonly number[],
): Result<readonly number[]> {
  if (newPeople.length === 0) return noYears
  const negative = newPeople.findIndex((people) => people < 0)
  if (negative >= 0) return negativePeople(negative)
  const shares =
    typeof survival === 'number' ? sharesAtRate(survival, newPeople.length) : observedShares(survival, newPeople.length)
  if (isFailure(shares)) return shares
  return ok(newPeople.map((_, year) => stillHere(newPeople, shares, year)))
}

function stillHere(newPeople: readonly number[], shares: readonly number[], year: number): number {
  let people = 0
  for (let came = 0; came <= year; came += 1) people += (newPeople[came] as number) * (shares[year - came] as number)
  return people
}

function sharesAtRate(rate: number, years: number): readonly number[] | Failure {
  if (!(rate >= 0 && rate <= 1)) return rateOutside(rate)
  const shares = [1]
  for (let age = 1; age < years; age += 1) shares.push((shares[age - 1] as number) * (1 - rate))
  return shares
}

function observedShares(shares: readonly number[], years: number): readonly number[] | Failure {
  const outside = shares.findIndex((share) => !(share >= 0 && share <= 1))
  if (outside >= 0) return shareOutside(outside, shares[outside] as number)
  return shares.length < years ? ageBeyond(shares.length, years) : shares
}

const noYears = fail('shape', 'newPeople', {
  en: 'No fiscal year is given. Enter the people who came, one figure per fiscal year.',
  ja: '年度がありません。新しく来た人の数を、年度ごとに指定してください。',
})

const negativePeople = (year: number): Failure =>
  fail('range', 'newPeople', {
    en: `Figure ${year + 1} is negative. Enter the people who came in each year, 0 or more; those who left follow from the rate.`,
    ja: `${year + 1}番目の値が負になっています。各年度に新しく来た人の数（0以上）を入力してください。離れた人の分は離脱率で計算します。`,
  })

const rateOutside = (rate: number): Failure =>
  fail('range', 'rateOrSurvival', {
    en: `The share that leaves every year is ${rate}. Enter a fraction from 0 to 1, such as 0.05 for 5 %.`,
    ja: `離脱率が${rate}になっています。0から1までの数（5％なら0.05）を入力してください。`,
  })

const shareOutside = (age: number, share: number): Failure =>
  fail('range', 'rateOrSurvival', {
    en: `The share still here at age ${age} is ${share}. Enter fractions from 0 to 1.`,
    ja: `${age}年後の残存率が${share}になっています。0から1までの数を入力してください。`,
  })

const ageBeyond = (age: number, years: number): Failure =>
  fail('missing', 'rateOrSurvival', {
    en: `The share still here at age ${age} is missing: ${years} fiscal years need ages 0 to ${years - 1}. Add the later ages, or enter one rate.`,
    ja: `${age}年後の残存率がありません。${years}年度分の計算には0年後から${years - 1}年後までの残存率が必要です。足りない分を追加するか、離脱率を1つだけ指定してください。`,
  })
