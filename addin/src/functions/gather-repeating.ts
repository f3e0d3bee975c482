import type { SpreadsheetFunction } from './spreadsheet-function.ts'

/**
 * The arguments of a formula as Excel hands them over: those of an input that repeats come as one list, the last argument.
 * A grid that passes every argument by itself calls this first.
 */
export function gatherRepeating(
  { inputs }: Pick<SpreadsheetFunction, 'inputs'>,
  args: readonly unknown[],
): readonly unknown[] {
  const index = Object.values(inputs).findIndex(({ repeating }) => repeating === true)
  return index < 0 ? args : [...args.slice(0, index), args.slice(index)]
}

/** How many arguments a formula may pass; Excel allows no more than 255. */
export const mostArguments = ({ inputs }: Pick<SpreadsheetFunction, 'inputs'>): number => {
  const all = Object.values(inputs)
  return all.some(({ repeating }) => repeating === true) ? 255 : all.length
}
