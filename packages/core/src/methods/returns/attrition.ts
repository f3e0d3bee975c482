/**
 * The share of the people who ever arrived (のべ) that is still here (現存) in each year, when a share leaves every year.
 *
 * @param ever - People who ever arrived, per year, never falling; those of the first year count as arrived in it.
 * @param rate - Share that leaves per year; a person is here in full in the year of arrival.
 * @returns Per year, 1 where nobody has arrived yet.
 */
export function shareStillHere(ever: readonly number[], rate: number): readonly number[] {
  let present = 0
  return ever.map((count, year) => {
    present = present * (1 - rate) + (count - (ever[year - 1] ?? 0))
    return count === 0 ? 1 : present / count
  })
}

/**
 * What a value that belongs to the people of a year would have been for the people of `lag` years earlier: a tax that is
 * levied on 1 January and paid in the following fiscal year. Nobody is there before the first year.
 *
 * @param values - Per year, proportional to `ever`.
 */
export const laggedBy = (lag: number, values: readonly number[], ever: readonly number[]): readonly number[] =>
  values.map((value, year) => {
    const before = ever[year - lag] ?? 0
    return before === 0 ? 0 : (value / (ever[year] as number)) * before
  })

/** The native formula of {@link shareStillHere} for one year, from the cells of the people and of the fiscal years. */
export function shareStillHereFormula(people: Cells, years: Cells, rate: string, year: number): string {
  const aged = (from: string) => `(1-${rate})^(${years.at(year)}-${from})`
  const first = `${people.at(0)}*${aged(years.at(0))}`
  if (year === 0) return `(${first})/${nonZero(people.at(0))}`
  const arrivals = `(${people.range(1, year)}-${people.range(0, year - 1)})`
  return `(${first}+SUMPRODUCT(${arrivals}*${aged(years.range(1, year))}))/${nonZero(people.at(year))}`
}

interface Cells {
  readonly at: (index: number) => string
  readonly range: (from: number, to: number) => string
}

/** A divisor that is 1 instead of 0, where the dividend is 0 as well. */
export const nonZero = (cells: string): string => `(${cells}+(${cells}=0))`
