import type { Text } from '@kankei/core'

export type Language = keyof Text

/** In the order of the help. Japanese is the default wherever the command runs; see `--help`. */
export const languages: readonly Language[] = ['ja', 'en']

export const isLanguage = (word: unknown): word is Language => word === 'ja' || word === 'en'
