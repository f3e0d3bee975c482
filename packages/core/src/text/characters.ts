const cluster =
  /(?:\p{Regional_Indicator}{2}|.)(?:\p{M}|\u200d|[\uff9e\uff9f]|\p{Emoji_Modifier}|(?<=\u200d)\p{Extended_Pictographic})*/gsu

/**
 * The characters as a reader counts them: a letter with its marks, half-width kana with its voicing mark, an emoji of
 * several code points. Close to `Intl.Segmenter`, which the core must do without.
 */
export const charactersOf = (text: string): readonly string[] => text.match(cluster) ?? []
