import type { CachedValue, Content } from '../value/workbook.ts'

/** What a sheet's author hands in: a number, a text, `null` for a blank cell, or a formula. */
export type Given = number | string | null | Content

/**
 * A formula with its value from the core, which previews show until a spreadsheet program recalculates.
 *
 * @param text - Without the leading `=`, written with the `ref` and `fixed` of handles, never with typed addresses.
 */
export const formula = (text: string, cached: CachedValue): Content => ({ kind: 'formula', formula: text, cached })

/** A formula over an area, as entered with Ctrl+Shift+Enter; the values have the area's shape. */
export const arrayFormula = (text: string, cached: readonly (readonly CachedValue[])[]): Content => ({
  kind: 'array-formula',
  formula: text,
  cached,
})

export function toContent(given: Given): Content {
  if (given === null) return { kind: 'blank' }
  if (typeof given === 'number') return { kind: 'number', value: given }
  return typeof given === 'string' ? { kind: 'text', value: given } : given
}
