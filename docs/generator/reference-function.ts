import { catalogue, type FunctionRecord, groups, type Input, type Step, type Text } from '@kankei/core'

/** A function as the reference shows it, whatever its inputs and steps are. */
export type ReferenceFunction = FunctionRecord

export type Language = keyof Text

export const languages: readonly Language[] = ['ja', 'en']

export type GroupName = keyof typeof groups

/** The catalogue in its order. */
export const functions = catalogue as unknown as readonly ReferenceFunction[]

/** The groups that have functions, in the order of their pages. */
export const groupNames = (Object.keys(groups) as GroupName[]).filter((group) =>
  functions.some((record) => record.group === group),
)

export const functionsOf = (group: GroupName): readonly ReferenceFunction[] =>
  functions.filter((record) => record.group === group)

export const inputsOf = (record: ReferenceFunction): readonly (readonly [string, Input<unknown>])[] =>
  Object.entries(record.inputs)

export type AnyStep = Step<never, never>

export const stepsOf = (record: ReferenceFunction): readonly (readonly [string, AnyStep])[] =>
  Object.entries(record.steps) as unknown as readonly (readonly [string, AnyStep])[]

/** The steps that a spreadsheet shows, in their order. */
export const shownSteps = (record: ReferenceFunction): readonly (readonly [string, AnyStep])[] =>
  [record.gives].flat().map((name) => [name, record.steps[name] as unknown as AnyStep])

/** The step that a spreadsheet shows, or the first of several. */
export const firstShown = (record: ReferenceFunction): AnyStep =>
  (shownSteps(record)[0] as readonly [string, AnyStep])[1]

/** Whether a call hands over ranges, so that it takes a sheet to show it. */
export const takesRanges = (record: ReferenceFunction): boolean =>
  inputsOf(record).some(([, { shape }]) => shape !== 'single')

/** The example that is worked out: of ranges the one with most cells, which is the published table where there is one. */
export function workedExampleOf(record: ReferenceFunction): ReferenceFunction['examples'][0] {
  const size = ({ given }: ReferenceFunction['examples'][0]) => JSON.stringify(given).length
  if (!takesRanges(record)) return record.examples[0]
  return record.examples.reduce((largest, example) => (size(example) > size(largest) ? example : largest))
}
