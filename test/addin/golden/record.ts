/** What the golden cases import, so that they are checked like any source. Nothing here runs. */
export interface Text {
  readonly en: string
  readonly ja: string
}

export interface Note {
  readonly code: string
  readonly message?: Text
}

export type Reason = Text

export type Remark = Text

export type Reading =
  | { readonly ok: true; readonly value: number; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly message: Text }

export interface Spec {
  readonly label: Text
  readonly hint?: Text
  readonly unit?: string
  readonly max?: number
  readonly fallback?: Text
}

export declare function ok<T>(value: T, notes?: readonly Note[]): { readonly ok: true; readonly value: T }
export declare function fail(code: string, input: string, message: Text): { readonly ok: false }
export declare function note(code: string, message?: Text): Note
export declare function amounts(spec: Spec): object
export declare function limitsOf(spec: Spec): object
export declare function choice(spec: {
  readonly label: Text
  readonly hint?: Text
  readonly options: object
  readonly fallback: string
}): object
export declare function defineFunction(spec: {
  readonly id: string
  readonly compute?: (values: { readonly benefits: readonly number[] }) => object
  readonly [field: string]: unknown
}): object
export declare function defineTable(spec: object): object
