import type { Input } from '../record/input.ts'
import type { Unit } from '../record/unit.ts'
import { fail, isFailure, ok, type Text } from '../result.ts'
import { missing, singleValue } from './given.ts'

interface NumberSpec {
  readonly label: Text
  readonly hint: Text
  readonly unit: Unit
  readonly min?: number
  readonly max?: number
  readonly whole?: boolean
}

/** One number that must be given. */
export function number(spec: NumberSpec): Input<number, number, false> {
  return {
    ...shared(spec),
    optional: false,
    read: (given, name) => readNumber(spec, given, name) ?? missing(name, spec.label),
  }
}

/** One number that may be left out; `undefined` then reaches `compute`, and `fallback` says what happens. */
export function optionalNumber(
  spec: NumberSpec & { readonly fallback: Text },
): Input<number | undefined, number, true> {
  return {
    ...shared(spec),
    optional: true,
    fallback: spec.fallback,
    read: (given, name) => readNumber(spec, given, name) ?? ok(undefined),
  }
}

const shared = ({ label, hint, unit, min, max }: NumberSpec) => ({
  kind: 'number' as const,
  shape: 'single' as const,
  label,
  hint,
  unit,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
})

function readNumber(spec: NumberSpec, given: unknown, name: string) {
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
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, whole = false } = spec
  if (value < min || value > max || (whole && !Number.isInteger(value))) {
    return fail('range', name, {
      en: `${spec.label.en}: ${value} is outside the limits (${limitsText(spec).en}).`,
      ja: `${spec.label.ja}：${value}は使えません（${limitsText(spec).ja}）。`,
    })
  }
  return ok(value)
}

/** The limits in words, such as `a whole number, 0 to 15`. */
function limitsText({ min, max, whole = false }: NumberSpec): Text {
  const kind = whole ? { en: 'a whole number, ', ja: '整数で' } : { en: '', ja: '' }
  if (min !== undefined && max !== undefined)
    return { en: `${kind.en}${min} to ${max}`, ja: `${kind.ja}${min}から${max}まで` }
  if (min !== undefined) return { en: `${kind.en}${min} or more`, ja: `${kind.ja}${min}以上` }
  if (max !== undefined) return { en: `${kind.en}${max} or less`, ja: `${kind.ja}${max}以下` }
  return { en: kind.en === '' ? 'any number' : 'a whole number', ja: kind.ja === '' ? '数値' : '整数' }
}
