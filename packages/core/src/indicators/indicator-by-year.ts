import type { Indicator } from '../model/indicator.ts'
import type { Id } from '../model/notation.ts'
import type { ProgrammeFile } from '../model/programme-file.ts'
import { type Failure, fail, ok, type Result } from '../result.ts'
import { exactly } from './interval-arithmetic.ts'
import { ledgerByYear } from './ledger-by-year.ts'
import { noSuch } from './no-such.ts'
import { observationsByYear } from './observations-by-year.ts'
import { unitOfSeries } from './unit-of-series.ts'
import type { YearFigure, YearSeries } from './year-figure.ts'

/**
 * An indicator of a file by fiscal year (指標の年度別の値), from its observations or from the ledger that it is counted from.
 *
 * @param id - Of the indicator.
 * @returns See {@link observationsByYear} and {@link ledgerByYear}. Failure also: `missing` where the file has no such
 *   indicator, or the indicator's ledger is not in the file.
 */
export function indicatorByYear(file: ProgrammeFile, id: Id): Result<YearSeries> {
  const index = (file.indicators ?? []).findIndex((indicator) => indicator.id === id)
  const indicator = file.indicators?.[index]
  if (indicator === undefined) return noSuch('indicators', id)
  const place = `indicators[${index}]`
  if (indicator.ledger !== undefined) return countedFrom(file, indicator, indicator.ledger, place)
  const { observations, counting, unit } = indicator
  return observationsByYear(observations, counting, { unit, moneyUnit: file.moneyUnit, place: `${place}.observations` })
}

/** Of a ledger, what the indicator's counting asks for: 現役, のべ, or who came within the year. */
function countedFrom(file: ProgrammeFile, indicator: Indicator, ledger: Id, place: string): Result<YearSeries> {
  const { counting, unit } = indicator
  if (counting === 'share') return noShare(`${place}.counting`)
  const counted = ledgerByYear(file, ledger)
  if (!counted.ok) return counted
  const { members, interim, months } = counted.value
  const column = { present: members.present, cumulative: members.ever, perPeriod: members.joined }[counting]
  const last = members.fiscalYear.length - 1
  const years = members.fiscalYear.map((fiscalYear, year): YearFigure => {
    const value = column[year] as number
    const isInterim = interim && year === last
    return {
      fiscalYear,
      value,
      interval: exactly(value),
      qualifiers: [],
      interim: isInterim,
      ...(isInterim && months !== undefined ? { months } : {}),
      places: [counted.value.place],
    }
  })
  return ok({ unit: unitOfSeries(unit, file.moneyUnit), years }, counted.notes)
}

const noShare = (input: string): Failure =>
  fail('choice', input, {
    en: 'A share cannot be counted from a ledger. Count those present, all since the beginning, or those new in the period.',
    ja: '名簿から割合は数えられません。counting は present、cumulative、perPeriod のいずれかにしてください。',
  })
