import type { Text } from '@kankei/core'
import { formula } from '../build/content.ts'
import type { SheetBuilder } from '../build/sheet-builder.ts'
import type { Area } from '../value/position.ts'
import type { Content } from '../value/workbook.ts'
import type { Language } from './report-sheet.ts'

/** What a check says. */
export const verdictWords = {
  agrees: { ja: '一致', en: 'agrees' },
  complete: { ja: '入力済', en: 'complete' },
  toCheck: { ja: '要確認', en: 'to check' },
  none: { ja: '－', en: '–' },
} as const satisfies Record<string, Text>

/**
 * A formula that says whether something holds.
 *
 * @param now - Whether it holds of the figures as they are.
 */
export const checkFormula = (
  holds: string,
  now: boolean,
  language: Language,
  word: 'agrees' | 'complete' = 'agrees',
): Content => formula(checkText(holds, language, word), (now ? verdictWords[word] : verdictWords.toCheck)[language])

/** The same as a part of a longer formula. */
export const checkText = (holds: string, language: Language, word: 'agrees' | 'complete' = 'agrees'): string =>
  `IF(${holds},"${verdictWords[word][language]}","${verdictWords.toCheck[language]}")`

/** Two amounts are the same when they differ by no more than the last digits of a calculation. */
export const sameAmount = (one: string, other: string): string => `ABS(${one}-${other})<=ABS(${other})*1E-9`

/** Colours the checks of an area: green where all is well, red where somebody has to look. */
export function highlightChecks(sheet: SheetBuilder, area: Area, language: Language): void {
  const { agrees, complete, toCheck } = verdictWords
  sheet.highlight(area, 'bad', ({ ref }) => `${ref}="${toCheck[language]}"`)
  sheet.highlight(area, 'good', ({ ref }) => `OR(${ref}="${agrees[language]}",${ref}="${complete[language]}")`)
}
