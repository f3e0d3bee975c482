import type { Input } from '../record/input.ts'

/** A vector that may also be one value, which then stands for every year, outcome or sector of the others. */
export const oneForAll = <G>(
  input: Input<readonly number[], G, false>,
): Input<readonly number[], G | number | string, false> => ({ ...input, oneForAll: true })

/** The value for a year or outcome, where one value may stand for all. */
export const valueAt = (values: readonly number[], index: number): number =>
  values[values.length === 1 ? 0 : index] as number
