import { fail, ok, type Result, tooLarge } from '../result.ts'
import { wholeNumbers } from '../units/whole-numbers.ts'
import { allRates } from './all-rates.ts'
import { onlyRate } from './only-rate.ts'
import { trimmed } from './polynomial.ts'
import { signChanges } from './sign-changes.ts'

/**
 * Every internal rate of return (内部収益率) of yearly flows: all real i > −1 with Σ flows[t]·(1 + i)^−t = 0, ascending, a
 * multiple one once. None is left out and none is invented: amounts are taken exactly as they are written in decimal, and
 * every sign that decides about a rate is exact.
 *
 * @param flows - Benefits minus costs per fiscal year, first year first, in any one unit; shape (n,). Years of 0 at either end
 *   change nothing.
 * @param input - The name of the input, for failures.
 * @returns One rate or more, each accurate to 1e-12 (above 1, in proportion); the caller decides about several. Two that are
 *   nearer to each other than doubles are look the same. Failures: `no-solution`, with the reason: all flows are 0, they never
 *   change their sign, or they do and still no rate exists; `overflow` for a rate beyond the largest number.
 * @example
 * internalRates([-100, 230, -132], 'flows') // → value [0.1, 0.2]
 */
export function internalRates(flows: readonly number[], input: string): Result<readonly number[]> {
  const changes = signChanges(flows)
  if (changes === 0) return fail('no-solution', input, flows.every((flow) => flow === 0) ? nothing : noSignChange)
  const only = changes === 1 ? onlyRate(flows) : undefined
  if (only !== undefined) return ok([only])
  const rates = allRates(trimmed(wholeNumbers(flows).wholes))
  if (rates.length === 0) return fail('no-solution', input, noRate)
  return rates.every(Number.isFinite) ? ok(rates) : tooLarge(input)
}

const nothing = {
  en: 'All net benefits are 0, so any rate would do. Check whether costs and benefits are both there.',
  ja: '純便益がすべて0のため、内部収益率は定まりません。費用と便益の両方が入っているか確かめてください。',
}

const noSignChange = {
  en: 'The net benefits never change their sign, so there is no internal rate of return. Check whether costs and benefits are both there.',
  ja: '純便益の符号が一度も変わらないため、内部収益率は存在しません。費用と便益の両方が入っているか確かめてください。',
}

const noRate = {
  en: 'There is no rate at which the net benefits are worth nothing (internal rate of return). Use the net present value.',
  ja: '純便益の現在価値が0になる割引率（内部収益率）は存在しません。純現在価値を使ってください。',
}
