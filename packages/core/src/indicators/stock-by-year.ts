import type { Note } from '../result.ts'
import { mostFinal, type SomeObservations } from './most-final.ts'
import type { ReadObservation } from './read-observations.ts'
import type { YearFigure } from './year-figure.ts'

/** The figures of a series, the earliest year first, and what a reader must know of them. */
export interface ReadYears {
  readonly years: readonly YearFigure[]
  readonly notes: readonly Note[]
}

/**
 * The year-end figure (年度末の値) of each fiscal year, of what is counted on a day or since the beginning, and of shares:
 * the last observation within the year. One from before March, or of an interim evaluation (事中評価), is of the year so
 * far.
 *
 * @param observations - In any order.
 * @returns Years ascending.
 */
export function stockByYear(observations: readonly ReadObservation[]): ReadYears {
  const notes: Note[] = []
  const years = byYear(observations).map(([fiscalYear, ofYear]): YearFigure => {
    const { chosen, notes: asides } = mostFinal(latest(ofYear))
    notes.push(...asides)
    const { figure, status, interim, lastMonth, place } = chosen
    const isInterim = interim || lastMonth < 12
    return {
      fiscalYear,
      value: figure?.value ?? null,
      interval: figure?.interval ?? null,
      qualifiers: figure?.qualifiers ?? [],
      ...(status === undefined ? {} : { status }),
      interim: isInterim,
      ...(isInterim && lastMonth >= 1 && lastMonth < 12 ? { months: lastMonth } : {}),
      places: [place],
    }
  })
  return { years, notes }
}

/** The observations of each fiscal year, the earliest year first. */
export function byYear(observations: readonly ReadObservation[]): readonly (readonly [number, SomeObservations])[] {
  const years = new Map<number, [ReadObservation, ...ReadObservation[]]>()
  for (const observation of observations) {
    const others = years.get(observation.fiscalYear)
    if (others === undefined) years.set(observation.fiscalYear, [observation])
    else others.push(observation)
  }
  return [...years].sort(([one], [other]) => one - other)
}

/** Those of the last time that has a figure; an interim evaluation without a month comes before every dated one. */
function latest(ofYear: SomeObservations): SomeObservations {
  const withFigure = ofYear.filter(({ figure }) => figure !== null)
  const known = withFigure.length > 0 ? withFigure : ofYear
  const time = Math.max(...known.map(timeWithinYear))
  return known.filter(
    (observation) => timeWithinYear(observation) === time,
  ) as readonly ReadObservation[] as SomeObservations
}

const timeWithinYear = ({ kind, interim, lastMonth }: ReadObservation): number =>
  kind === 'year' && interim ? 0 : lastMonth
