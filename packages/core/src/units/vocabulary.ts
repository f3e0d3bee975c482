/** Words in lower case and what they mean, the longest first, so that 見込み is not read as 見込 with み left over. */
export type Vocabulary<T> = readonly (readonly [word: string, meaning: T])[]

export const vocabulary = <T>(entries: Vocabulary<T>): Vocabulary<T> =>
  [...entries].sort(([a], [b]) => b.length - a.length)

export interface Taken<T> {
  readonly meaning: T
  /** The text after the word, without blanks in front. */
  readonly rest: string
}

/** Takes the word at the start of a text, in either letter case. */
export function takeWord<T>(text: string, words: Vocabulary<T>): Taken<T> | undefined {
  const found = words.find(([word]) => text.slice(0, word.length).toLowerCase() === word)
  return found === undefined ? undefined : { meaning: found[1], rest: text.slice(found[0].length).trimStart() }
}
