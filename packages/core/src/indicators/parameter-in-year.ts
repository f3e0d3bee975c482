import { formatFiscalYear } from '../calendar/fiscal-year.ts'
import { fiscalYearOfMoment } from '../calendar/moment.ts'
import type { Parameter, ParameterValue } from '../model/money.ts'
import type { Id } from '../model/notation.ts'
import type { ProgrammeFile } from '../model/programme-file.ts'
import { readWhen } from '../model/read-when.ts'
import { type Failure, fail, ok, type Result } from '../result.ts'
import { interval } from '../units/quantity.ts'
import { noSuch } from './no-such.ts'
import { readInUnit } from './read-observations.ts'
import type { YearFigure } from './year-figure.ts'

/**
 * The value of a parameter (前提値) in a fiscal year, money in the file's unit.
 *
 * @param id - Of the parameter.
 * @returns Failures: `no-parameter` outside its dates, or where two of its values hold for the year: never the nearest
 *   one; `missing` where the file has no such parameter; those of `readWhen` and of the figure, with the place.
 */
export function parameterInYear(file: ProgrammeFile, id: Id, fiscalYear: number): Result<YearFigure> {
  const index = (file.parameters ?? []).findIndex((parameter) => parameter.id === id)
  const parameter = file.parameters?.[index]
  if (parameter === undefined) return noSuch('parameters', id)
  const place = `parameters[${index}]`
  const holding: (readonly [ParameterValue, string])[] = []
  for (const [number, value] of parameter.values.entries()) {
    const input = `${place}.values[${number}]`
    const years = yearsOf(value, input)
    if (!years.ok) return years
    if (fiscalYear >= years.value.from && fiscalYear <= years.value.to) holding.push([value, input])
  }
  const [only, second] = holding
  if (only === undefined) return outside(parameter, fiscalYear, place)
  if (second !== undefined) return severalValues(parameter, fiscalYear, place)
  return read(file, parameter, only, fiscalYear)
}

function read(
  { moneyUnit }: ProgrammeFile,
  parameter: Parameter,
  [{ value }, place]: readonly [ParameterValue, string],
  fiscalYear: number,
): Result<YearFigure> {
  const quantity = readInUnit(value, { unit: parameter.unit, moneyUnit }, `${place}.value`)
  if (!quantity.ok) return quantity
  if (quantity.value === null) return outside(parameter, fiscalYear, place)
  return ok(
    {
      fiscalYear,
      value: quantity.value.value,
      interval: interval(quantity.value),
      qualifiers: quantity.value.qualifiers,
      interim: false,
      places: [place],
    },
    quantity.notes,
  )
}

function yearsOf(
  { from, to = from }: ParameterValue,
  place: string,
): Result<{ readonly from: number; readonly to: number }> {
  const first = readWhen(from, `${place}.from`)
  if (!first.ok) return first
  const last = readWhen(to, `${place}.to`)
  if (!last.ok) return last
  const { start, end = start } = last.value
  return ok({ from: fiscalYearOfMoment(first.value.start), to: fiscalYearOfMoment(end) })
}

const outside = ({ name }: Parameter, fiscalYear: number, place: string): Failure =>
  fail('no-parameter', place, {
    en: `"${name}" has no value for fiscal ${fiscalYear}. Add one with its source; the nearest year is not taken in its place.`,
    ja: `「${name}」に${formatFiscalYear(fiscalYear, 'both')}の値がありません。出典とともに追加してください（近い年度の値では代用しません）。`,
  })

const severalValues = ({ name }: Parameter, fiscalYear: number, place: string): Failure =>
  fail('no-parameter', place, {
    en: `"${name}" has more than one value for fiscal ${fiscalYear}. Let each value end before the next one begins.`,
    ja: `「${name}」には${formatFiscalYear(fiscalYear, 'both')}の値が2つ以上あります。期間が重ならないようにしてください。`,
  })
