import type { Input } from '../record/input.ts'
import type { Unit } from '../record/unit.ts'
import { ok, type Text } from '../result.ts'
import { type Limits, limitsOf, outsideLimits, withinLimits } from './limits.ts'
import { place, readVector, type Vector } from './vector.ts'

interface NumbersSpec extends Limits {
  readonly label: Text
  readonly hint: Text
  readonly unit: Unit
  /** Left out for a vector whose length stands for itself. */
  readonly along?: 'years' | 'outcomes' | 'sectors'
}

/**
 * Plain numbers, one row or one column, shape (n,), n ≥ 1: people per year, shares, rates. Texts may carry a counter
 * ("71人") and thousands separators. Each must be within the limits; a blank is missing, never zero.
 */
export const numbers = (spec: NumbersSpec): Input<readonly number[], number | Vector, false> => ({
  ...described(spec),
  ...(spec.along === undefined ? {} : { along: spec.along }),
  read: (given, name) => {
    const figures = readVector(given, 'count', name, spec.label)
    if (!figures.ok) return figures
    const values = figures.value.map(({ value }) => value)
    const outside = values.findIndex((value) => !withinLimits(value, spec))
    if (outside < 0) return ok(values, figures.notes)
    return outsideLimits(values[outside] as number, spec, name, place(spec.label, outside))
  },
})

const described = (spec: NumbersSpec) => ({
  kind: 'numbers' as const,
  shape: 'vector' as const,
  label: spec.label,
  hint: spec.hint,
  unit: spec.unit,
  optional: false as const,
  ...limitsOf(spec),
})
