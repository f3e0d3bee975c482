import type { Failure, FailureCode, Text } from '@kankei/core'

/** The languages of messages: `ja` and `en`. */
export type Language = keyof Text

/** An error as a cell of a spreadsheet holds it. Excel lets only these two codes carry a message. */
export interface CellError {
  readonly error: '#VALUE!' | '#N/A'
  readonly message: string
}

/** `#N/A` where a well-posed question has no answer, `#VALUE!` where something that was handed over cannot be used. */
const unanswered: readonly FailureCode[] = ['undefined', 'no-solution', 'many-solutions', 'no-parameter']

/** A failure of the core as the error of a cell, in the reader's language. */
export const cellError = (failure: Failure, language: Language): CellError => ({
  error: unanswered.includes(failure.code) ? '#N/A' : '#VALUE!',
  message: failure.message[language],
})

/**
 * The error of a cell whose calculation broke down: a mistake in Kankei, never in the reader's data. `cause` is what was
 * thrown, or the value that no cell may hold; it goes into the message so that a report of the mistake can be acted on.
 */
export function internalError(id: string, cause: unknown, language: Language): CellError {
  const message: Text = {
    en: `Internal error of KANKEI.${id} (${String(cause)}). Your input is not to blame: please report the formula and this message.`,
    ja: `KANKEI.${id}の内部エラーです（${String(cause)}）。入力の誤りではありません。数式とこのメッセージを開発元にお知らせください。`,
  }
  return { error: '#VALUE!', message: message[language] }
}
