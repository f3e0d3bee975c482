import type { Place } from '../value/position.ts'

/** A piece of a formula. The texts of all tokens, one after the other, are the formula. */
export type Token =
  | {
      readonly kind: 'blank' | 'number' | 'boolean' | 'operator' | 'open' | 'close' | 'separator'
      readonly text: string
    }
  | { readonly kind: 'array-open' | 'array-close' | 'row-separator' | 'error'; readonly text: string }
  /** `value` is the text without its quotation marks. */
  | { readonly kind: 'text'; readonly text: string; readonly value: string }
  /** `name` in capitals; the opening bracket is the next token. */
  | { readonly kind: 'function'; readonly text: string; readonly name: string }
  /** A defined name, or a word that is none. */
  | { readonly kind: 'name'; readonly text: string }
  | Reference

/** A cell, a range, or whole rows or columns. */
export interface Reference {
  readonly kind: 'reference'
  readonly text: string
  /** The sheet it names, without quotation marks; absent where it means the sheet of the formula. */
  readonly sheet?: string
  /** What stands after the sheet: $A$1:B2. */
  readonly address: string
  readonly area: Pick<Place, 'from' | 'to'>
}
