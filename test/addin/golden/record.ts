/** What the golden cases import, so that they are checked like any source. Nothing here runs. */
interface Words {
  readonly en: string
  readonly ja: string
}

export interface Note {
  readonly summary: string
  readonly formula: string
}

export declare function ok<T>(value: T, notes?: readonly object[]): { readonly ok: true; readonly value: T }
export declare function note(code: string, text?: Words): object
export declare function amounts(spec: { readonly label: Words; readonly hint?: Words }): object
export declare function choice(spec: {
  readonly label: Words
  readonly hint?: Words
  readonly options: object
  readonly fallback: string
}): object
export declare function defineFunction(spec: {
  readonly id: string
  readonly compute?: (values: { readonly benefits: readonly number[] }) => object
  readonly [field: string]: unknown
}): object
export declare function defineTable(spec: object): object
