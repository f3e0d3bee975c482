/** Controls but line feed and tab, halves of a character without the other, and the two code points that are none. */
const unprintable = /[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Surrogate}/gu

/** What a spreadsheet program reads as the character with that number. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g

/**
 * A text as it may stand in a part of the file: one kind of line end, no control character, and nothing that a reader
 * would take for an escaped character.
 */
export const plainText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unprintable, '').replace(escapeLike, '_x005F_')

/**
 * Whether Excel would make something else of the text when somebody edits its cell: a formula, or a command of another
 * program. The file then says that it is a text.
 */
export const needsQuotePrefix = (text: string): boolean => /^[=+\-@\t\r\n]/.test(text)
