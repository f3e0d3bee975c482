import { type Note, note } from '../result.ts'
import { sum } from '../units/sum.ts'
import { sumIntervals } from './interval-arithmetic.ts'
import { mostFinal } from './most-final.ts'
import type { ReadFigure, ReadObservation } from './read-observations.ts'
import { byYear, type ReadYears } from './stock-by-year.ts'
import type { YearFigure } from './year-figure.ts'

const monthsOfYear = Array.from({ length: 12 }, (_, index) => index + 1)

/**
 * The total (年度計) of each fiscal year, of what is new in each period: a figure of the whole year where there is one,
 * otherwise the months added. Months from April on that do not reach March are the year so far; with a month left out in
 * between, or counted twice, the year has no figure.
 *
 * @param observations - In any order. Days within a month are added, but do not fill it.
 * @returns Years ascending, with a note on every year that has no figure.
 */
export function flowByYear(observations: readonly ReadObservation[]): ReadYears {
  const notes: Note[] = []
  const years = byYear(observations).map(([fiscalYear, ofYear]): YearFigure => {
    const whole = ofYear.filter(({ kind, figure }) => kind === 'year' && figure !== null)
    const parts = ofYear.filter(({ kind }) => kind !== 'year')
    const complete = whole.filter(({ interim }) => !interim)
    const [counted = ofYear] = [complete, parts, whole].filter((candidates) => candidates.length > 0)
    return totalOf(fiscalYear, periodsOf(counted, notes), notes)
  })
  return { years, notes }
}

/** One observation for each period, the most final one; every day stands for itself. */
function periodsOf(observations: readonly ReadObservation[], notes: Note[]): readonly ReadObservation[] {
  const periods = new Map<string, [ReadObservation, ...ReadObservation[]]>()
  for (const observation of observations) {
    const { kind, firstMonth, lastMonth, place } = observation
    const period = kind === 'day' ? place : `${firstMonth}-${lastMonth}`
    const others = periods.get(period)
    if (others === undefined) periods.set(period, [observation])
    else others.push(observation)
  }
  return [...periods.values()].map((ofPeriod) => {
    const { chosen, notes: asides } = mostFinal(ofPeriod)
    notes.push(...asides)
    return chosen
  })
}

function totalOf(fiscalYear: number, periods: readonly ReadObservation[], notes: Note[]): YearFigure {
  const places = periods.map(({ place }) => place)
  const [only] = periods
  const status = periods.every((period) => period.status === only?.status) ? only?.status : undefined
  const common = { fiscalYear, places, ...(status === undefined ? {} : { status }) }
  const figures = periods.map(({ figure }) => figure)
  const coverage = coverageOf(periods)
  if (figures.includes(null) || coverage.problem !== undefined) {
    if (coverage.problem !== undefined) notes.push(noTotal(fiscalYear, coverage.problem, coverage.months))
    return { ...common, value: null, interval: null, qualifiers: [], interim: false }
  }
  const known = figures as readonly ReadFigure[]
  const interim = coverage.months.length < 12 || periods.some((period) => period.interim)
  const months = coverage.months.length
  return {
    ...common,
    value: sum(known.map(({ value }) => value)),
    interval: sumIntervals(known.map(({ interval }) => interval)),
    qualifiers: [...new Set(known.flatMap(({ qualifiers }) => qualifiers))],
    interim,
    ...(interim && months > 0 && months < 12 ? { months } : {}),
  }
}

interface Coverage {
  /** The months that are covered; those in question where there is a problem. */
  readonly months: readonly number[]
  readonly problem?: 'gap' | 'twice'
}

function coverageOf(periods: readonly ReadObservation[]): Coverage {
  const times = new Map<number, number>()
  for (const { kind, firstMonth, lastMonth } of periods) {
    if (kind === 'day') continue
    for (let month = firstMonth; month <= lastMonth; month += 1) times.set(month, (times.get(month) ?? 0) + 1)
  }
  const twice = monthsOfYear.filter((month) => (times.get(month) ?? 0) > 1)
  if (twice.length > 0) return { months: twice, problem: 'twice' }
  const covered = monthsOfYear.filter((month) => times.has(month))
  const last = Math.max(0, ...covered)
  const gaps = monthsOfYear.filter((month) => month < last && !times.has(month))
  return gaps.length > 0 ? { months: gaps, problem: 'gap' } : { months: covered }
}

function noTotal(fiscalYear: number, problem: 'gap' | 'twice', months: readonly number[]): Note {
  const calendarMonths = months.map((month) => ((month + 2) % 12) + 1)
  const named = { en: calendarMonths.join(', '), ja: calendarMonths.map((month) => `${month}月`).join('、') }
  if (problem === 'twice') {
    return note('counted-twice', {
      en: `Fiscal ${fiscalYear} has no total: month ${named.en} is in more than one figure.`,
      ja: `${fiscalYear}年度は${named.ja}が複数の数値に含まれているため、年度の合計を求めていません。`,
    })
  }
  return note('months-missing', {
    en: `Fiscal ${fiscalYear} has no total: month ${named.en} is missing. Enter it, or 0 if there was none.`,
    ja: `${fiscalYear}年度は${named.ja}の数値がないため、年度の合計を求めていません（なければ0を入力してください）。`,
  })
}
