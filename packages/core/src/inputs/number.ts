import type { Input } from '../record/input.ts'
import type { Unit } from '../record/unit.ts'
import { fail, isFailure, ok, type Result, type Text } from '../result.ts'
import { missing, singleValue } from './given.ts'
import { type Limits, limitsOf, outsideLimits, withinLimits } from './limits.ts'

interface NumberSpec extends Limits {
  readonly label: Text
  readonly hint: Text
  readonly unit: Unit
}

/** One number that must be given. */
export const number = (spec: NumberSpec): Input<number, number, false> => ({
  ...described(spec),
  optional: false,
  read: (given, name) => readNumber(spec, given, name) ?? missing(name, spec.label),
})

/** One number with a default that is stated wherever the function is described. */
export const numberOr = (fallback: number, spec: NumberSpec): Input<number, number, true> => ({
  ...described(spec),
  optional: true,
  fallback: { en: String(fallback), ja: String(fallback) },
  read: (given, name) => readNumber(spec, given, name) ?? ok(fallback),
})

/** One number that may be left out; `undefined` then reaches `compute`, and `fallback` says what happens. */
export const optionalNumber = (
  spec: NumberSpec & { readonly fallback: Text },
): Input<number | undefined, number, true> => ({
  ...described(spec),
  optional: true,
  fallback: spec.fallback,
  read: (given, name) => readNumber(spec, given, name) ?? ok(undefined),
})

const described = (spec: NumberSpec) => ({
  kind: 'number' as const,
  shape: 'single' as const,
  label: spec.label,
  hint: spec.hint,
  unit: spec.unit,
  ...limitsOf(spec),
})

/** `undefined` when nothing is given. */
export function readNumber(spec: NumberSpec, given: unknown, name: string): Result<number> | undefined {
  const single = singleValue(given, name, spec.label)
  if (isFailure(single)) return single
  const { value } = single
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return fail('type', name, {
      en: `${spec.label.en}: "${String(value)}" is not a number.`,
      ja: `${spec.label.ja}：「${String(value)}」は数値ではありません。数値を指定してください。`,
    })
  }
  return withinLimits(value, spec) ? ok(value) : outsideLimits(value, spec, name, spec.label)
}
