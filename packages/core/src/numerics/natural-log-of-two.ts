/**
 * ln 2 in two parts. The first has 42 significant bits, so its product with the exponent of a double (11 bits) is exact;
 * together they hold ln 2 to 95 bits.
 */
export const ln2High = 0.6931471805598903
export const ln2Low = 5.497923018708371e-14
