import { statuses } from '../model/indicator.ts'
import { type Note, note } from '../result.ts'
import { finality } from './finality.ts'
import type { ReadObservation } from './read-observations.ts'

/** At least one observation. */
export type SomeObservations = readonly [ReadObservation, ...ReadObservation[]]

interface MostFinal {
  readonly chosen: ReadObservation
  readonly notes: readonly Note[]
}

/**
 * The observation that counts among several of one time: the most final one that has a figure, and the later one in the
 * file among equals.
 *
 * @param observations - Shape (n,), n ≥ 1.
 * @returns The observation, with a note on what was left aside.
 */
export function mostFinal(observations: SomeObservations): MostFinal {
  const [first, ...others] = observations
  const chosen = others.reduce((best, next) => (isBetter(next, best) ? next : best), first)
  const aside = observations.filter((other) => other !== chosen && other.figure !== null)
  return { chosen, notes: aside.length === 0 ? [] : [leftAside(chosen, aside)] }
}

function isBetter(next: ReadObservation, best: ReadObservation): boolean {
  if ((next.figure === null) !== (best.figure === null)) return best.figure === null
  return finality(next.status) >= finality(best.status)
}

function leftAside(chosen: ReadObservation, aside: readonly ReadObservation[]): Note {
  const name = ({ status, place }: ReadObservation, language: 'en' | 'ja'): string =>
    status === undefined ? place : `${place}（${statuses[status][language]}）`
  const names = (language: 'en' | 'ja'): string => aside.map((one) => name(one, language)).join('、')
  return note('several-figures', {
    en: `Of several figures for the same time ${name(chosen, 'en')} counts; left aside: ${names('en')}.`,
    ja: `同じ時点の数値が複数あるため、${name(chosen, 'ja')}を用いました（用いなかったもの：${names('ja')}）。`,
  })
}
