import type { Parameter, ParameterValue } from '../../model/money.ts'
import { readFigureText } from '../../model/read-figure-text.ts'
import type { Quantity } from '../../units/quantity.ts'
import type { FileReading } from '../reading/file-reading.ts'
import { placed } from '../reading/placed.ts'

/** A parameter with those of its values whose fiscal years and figure can be read. */
export interface ParameterReading {
  readonly parameter: Parameter
  readonly place: string
  readonly values: readonly ValueReading[]
}

export interface ValueReading {
  readonly place: string
  readonly value: ParameterValue
  /** The first and the last fiscal year in which it holds. */
  readonly from: number
  readonly to: number
  readonly quantity: Quantity
}

export const parametersOf = (reading: FileReading): readonly ParameterReading[] =>
  placed(reading.file.parameters, 'parameters').map(([parameter, place]) => ({
    parameter,
    place,
    values: placed(parameter.values, `${place}.values`).flatMap(([value, at]) =>
      readValue(value, at, parameter.unit, reading),
    ),
  }))

function readValue(
  value: ParameterValue,
  place: string,
  unit: string,
  { spanOf }: FileReading,
): readonly ValueReading[] {
  const [first, last] = [spanOf(value.from), spanOf(value.to ?? value.from)]
  const quantity = readFigureText(value.value, unit, place)
  if (first === undefined || last === undefined || !quantity.ok || quantity.value === null) return []
  return [{ place, value, from: first.fiscalYear, to: last.fiscalYear, quantity: quantity.value }]
}
