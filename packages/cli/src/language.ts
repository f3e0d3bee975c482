import type { Text } from '@kankei/core'

/** Japanese is the default wherever the command runs; see `--help`. */
export type Language = keyof Text

export const isLanguage = (word: unknown): word is Language => word === 'ja' || word === 'en'
