import type { Calculation, Failure, Inputs, Layout, Step, StepValue } from '@kankei/core'

/**
 * What a spreadsheet needs of a record of the catalogue, whatever its inputs and steps are. The argument is `never`
 * because each record asks for its own; `answer` may pass anything, since every input reads and refuses by itself.
 */
export interface SpreadsheetFunction {
  (given: never): Calculation<Readonly<Record<string, StepValue>>> | Failure
  readonly id: string
  readonly inputs: Inputs
  readonly each?: string
  readonly steps: Readonly<Record<string, Pick<Step<never, never>, 'label' | 'along'>>>
  readonly gives: string | readonly string[]
  readonly layout?: Layout
}

/** Whether a function may fill more than one cell: a block for a block, a series, or a table. */
export const spills = ({ each, gives, steps }: SpreadsheetFunction): boolean =>
  each !== undefined || typeof gives !== 'string' || steps[gives]?.along !== undefined

/** Whether an argument is a range of cells; the others take one value. */
export const takesRange = ({ each, inputs }: Pick<SpreadsheetFunction, 'each' | 'inputs'>, name: string): boolean =>
  name === each || inputs[name]?.shape !== 'single'
