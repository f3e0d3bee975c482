/**
 * The parts of a double, reached through its bits: these are exact, where a logarithm or a power would have to be computed.
 * A DataView is used because it has one byte order everywhere.
 */
const bits = /* #__PURE__ */ new DataView(/* #__PURE__ */ new ArrayBuffer(8))

const exponentBias = 1023
const leastNormalExponent = -1022
const greatestExponent = 1023
const fractionBits = 52

/** Multiplying by this power of two makes every subnormal number normal. */
const liftExponent = 54

function highWord(value: number): number {
  bits.setFloat64(0, value)
  return bits.getUint32(0)
}

/**
 * The exponent e of |value| = s × 2^e with 1 ≤ s < 2.
 *
 * @param value - Finite and not zero.
 */
export function exponentOf(value: number): number {
  const biased = (highWord(value) >>> (fractionBits - 32)) & 0x7ff
  return biased === 0 ? exponentOf(value * powerOfTwo(liftExponent)) - liftExponent : biased - exponentBias
}

/**
 * value × 2^exponent, rounded once; exact unless the result is subnormal or too large.
 *
 * @param exponent - A whole number, −2000 to 2000.
 */
export function timesPowerOfTwo(value: number, exponent: number): number {
  if (exponent > greatestExponent)
    return timesPowerOfTwo(value * powerOfTwo(greatestExponent), exponent - greatestExponent)
  if (exponent >= leastNormalExponent) return value * powerOfTwo(exponent)
  // Down in one step at the end: two steps among the subnormals would round twice.
  const last = -liftExponent - fractionBits
  return timesPowerOfTwo(value, exponent - last) * powerOfTwo(last)
}

/** 2^exponent for the exponents of normal numbers. */
function powerOfTwo(exponent: number): number {
  bits.setUint32(0, (exponent + exponentBias) << (fractionBits - 32))
  bits.setUint32(4, 0)
  return bits.getFloat64(0)
}
