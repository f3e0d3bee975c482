/** Exact arithmetic on whole coefficients, lowest power first, written without a look at the code under test. */
export type Coefficients = readonly bigint[]

export function times(a: Coefficients, b: Coefficients): bigint[] {
  const product = Array<bigint>(a.length + b.length - 1).fill(0n)
  a.forEach((left, i) => {
    b.forEach((right, j) => {
      product[i + j] = (product[i + j] as bigint) + left * right
    })
  })
  return product
}

export const power = (factor: Coefficients, exponent: number): bigint[] =>
  Array.from({ length: exponent }, () => factor).reduce<bigint[]>(times, [1n])

/** Flows with the rate p ÷ q − 1: q·x − p in powers of the growth factor, so p·x − q in those of the discount factor. */
export const flowsWithRates = (growthFactors: readonly (readonly [number, number])[]): bigint[] =>
  growthFactors.map(([p, q]) => [BigInt(q), BigInt(-p)]).reduce<bigint[]>(times, [1n])

/** The sign at numerator ÷ denominator > 0. */
function signAt(coefficients: Coefficients, numerator: bigint, denominator: bigint): number {
  let value = 0n
  let scale = 1n
  for (let exponent = coefficients.length - 1; exponent >= 0; exponent -= 1) {
    value = value * numerator + (coefficients[exponent] as bigint) * scale
    scale *= denominator
  }
  return value > 0n ? 1 : value < 0n ? -1 : 0
}

/** A double as the fraction that it is. */
export function exactly(value: number): readonly [bigint, bigint] {
  let scaled = value
  let bits = 0n
  for (; !Number.isInteger(scaled); bits += 1n) scaled *= 2
  return [BigInt(scaled), 1n << bits]
}

/** The sign of Σ flows[t]·(1 + rate)^−t at a double, decided exactly. */
export function signAtRate(flows: Coefficients, rate: number): number {
  const [numerator, denominator] = exactly(rate)
  return signAt(flows, denominator, denominator + numerator)
}

/** Number of different positive roots, by Sturm's theorem. Neither end of the coefficients is zero. */
export function countPositiveRoots(coefficients: Coefficients): number {
  const chain: Coefficients[] = [coefficients]
  let next: Coefficients = derivative(coefficients)
  while (next.length > 0) {
    chain.push(next)
    next = negativeRemainder(chain[chain.length - 2] as Coefficients, next)
  }
  return changesOf(chain.map((one) => one[0] as bigint)) - changesOf(chain.map((one) => one[one.length - 1] as bigint))
}

const derivative = (coefficients: Coefficients): bigint[] =>
  coefficients.map((coefficient, exponent) => coefficient * BigInt(exponent)).slice(1)

/** Of a positive multiple of the dividend, so that signs stay; without zeros at the end and without a common factor. */
function negativeRemainder(dividend: Coefficients, divisor: Coefficients): bigint[] {
  const lead = divisor[divisor.length - 1] as bigint
  let rest = [...dividend]
  while (rest.length >= divisor.length) {
    const top = rest[rest.length - 1] as bigint
    const from = rest.length - divisor.length
    rest = rest.map((value) => value * lead * lead)
    divisor.forEach((value, exponent) => {
      rest[from + exponent] = (rest[from + exponent] as bigint) - value * top * lead
    })
    rest.pop()
  }
  while (rest.length > 0 && rest[rest.length - 1] === 0n) rest.pop()
  const content = rest.reduce(greatestCommon, 0n)
  return rest.map((value) => -value / content)
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (right !== 0n) [left, right] = [right, left % right]
  return left
}

function changesOf(values: readonly bigint[]): number {
  const signs = values.filter((value) => value !== 0n).map((value) => value > 0n)
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length
}
