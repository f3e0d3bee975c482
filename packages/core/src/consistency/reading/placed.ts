/** The items of a list of the file, each with its path. */
export const placed = <T>(items: readonly T[] | undefined, place: string): readonly (readonly [T, string])[] =>
  (items ?? []).map((item, index) => [item, `${place}[${index}]`])
