/** A text in the two languages the library speaks. */
export interface Text {
  readonly en: string
  readonly ja: string
}

/** A text beside a figure: a sentence, a remark. Unlike a failure's message, a spreadsheet shows it in Japanese only. */
export type Remark = Text

/**
 * Why a calculation has no answer. The list is closed and the codes are stable; messages may improve.
 *
 * - Any input: `type` (not the kind of value asked for), `missing` (blank where a figure is needed), `shape` (lengths
 *   differ, ragged, empty), `range` (outside its limits), `choice` (a word that is not on offer).
 * - Well-posed but without an answer: `undefined` (the base is zero), `no-solution`, `many-solutions`, `no-parameter`.
 * - The answer: `overflow` (too large for a number).
 * - Dates: `unreadable-date`, `no-such-day`, `no-such-month`, `era-year` (令和0年), `unknown-era`, `weekday` (a mark that
 *   does not fit), `left-over` (text after the date), `mixed-numerals` (一0), `old-calendar` (before 1873),
 *   `before-fiscal-years` (before 明治19年度), `no-year`, `no-day`, `relative` (今年度), `range-order` (ends before it
 *   begins), `range-crosses` (a range over several fiscal years, or of days, where one is asked for), `contradiction`
 *   (西暦 and 和暦 side by side do not agree), `serial` (not a day in Excel's calendar).
 * - Amounts: `no-unit`, `unreadable-amount`, `mixed-units`.
 * - Tables: `no-years`, `missing-year`, `duplicate-year`, `no-cost`, `two-costs`, `no-benefit`, `no-people`, `no-stated`,
 *   `no-figures`, `duplicate-row` (two rows for a role that only one can have).
 */
export type FailureCode =
  | 'type'
  | 'missing'
  | 'shape'
  | 'range'
  | 'choice'
  | 'undefined'
  | 'no-solution'
  | 'many-solutions'
  | 'no-parameter'
  | 'overflow'
  | 'unreadable-date'
  | 'no-such-day'
  | 'no-such-month'
  | 'era-year'
  | 'unknown-era'
  | 'weekday'
  | 'left-over'
  | 'mixed-numerals'
  | 'old-calendar'
  | 'before-fiscal-years'
  | 'no-year'
  | 'no-day'
  | 'relative'
  | 'range-order'
  | 'range-crosses'
  | 'contradiction'
  | 'serial'
  | 'no-unit'
  | 'unreadable-amount'
  | 'mixed-units'
  | 'no-years'
  | 'missing-year'
  | 'duplicate-year'
  | 'no-cost'
  | 'two-costs'
  | 'no-benefit'
  | 'no-people'
  | 'no-stated'
  | 'no-figures'
  | 'duplicate-row'

/** A calculation without an answer: the code, the input that caused it, and what to do next. */
export interface Failure {
  readonly ok: false
  readonly code: FailureCode
  /** The name of the input, as the function's record calls it. */
  readonly input: string
  readonly message: Text
}

/** Something a reader must know about a result that was given all the same, such as a lenient reading. */
export interface Note {
  readonly code: string
  readonly message: Text
}

export interface Ok<T> {
  readonly ok: true
  readonly value: T
  readonly notes: readonly Note[]
}

export type Result<T> = Ok<T> | Failure

export const ok = <T>(value: T, notes: readonly Note[] = []): Ok<T> => ({ ok: true, value, notes })

export const fail = (code: FailureCode, input: string, message: Text): Failure => ({ ok: false, code, input, message })

export const note = (code: string, message: Text): Note => ({ code, message })

export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false

/** The failure of what is too large for a number; whatever comes to infinity is said to be so. */
export const tooLarge = (input: string): Failure =>
  fail('overflow', input, {
    en: 'The result is too large to be a number. Check the unit of the amounts.',
    ja: '結果が大きすぎて数値で表せません。金額の単位を確かめてください。',
  })
