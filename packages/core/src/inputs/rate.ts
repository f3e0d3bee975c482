import type { Input } from '../record/input.ts'
import { isFailure, ok, type Result, type Text } from '../result.ts'
import { missing, singleValue } from './given.ts'
import { readNumber } from './number.ts'

/** A real rate per year as a fraction (0.04 is 4 %), or the declining schedule of the Green Book. */
export type Rate = number | 'greenbook'

interface RateSpec {
  readonly label: Text
  readonly hint: Text
}

const limits = { unit: 'ratePerYear', above: -1 } as const

/** A discount rate (社会的割引率): a number above −1, or the word greenbook. */
export const rate = ({ label, hint }: RateSpec): Input<Rate, Rate, false> => ({
  kind: 'rate',
  shape: 'single',
  label,
  hint,
  ...limits,
  optional: false,
  read: (given, name) => readRate({ label, hint }, given, name) ?? missing(name, label),
})

/** A discount rate that may be left out: then nothing is discounted. */
export const optionalRate = (spec: RateSpec & { readonly fallback: Text }): Input<Rate | undefined, Rate, true> => ({
  kind: 'rate',
  shape: 'single',
  label: spec.label,
  hint: spec.hint,
  ...limits,
  optional: true,
  fallback: spec.fallback,
  read: (given, name) => readRate(spec, given, name) ?? ok(undefined),
})

function readRate(spec: RateSpec, given: unknown, name: string): Result<Rate> | undefined {
  const single = singleValue(given, name, spec.label)
  if (isFailure(single)) return single
  const { value } = single
  if (typeof value === 'string' && /^green\s*book$|^グリーンブック$/i.test(value.normalize('NFKC').trim())) {
    return ok('greenbook')
  }
  return readNumber({ ...spec, ...limits }, value, name)
}
