import { checkProgrammeFile, type Finding, type ProgrammeFile } from '@kankei/core'

const emptyFile: ProgrammeFile = {
  schemaVersion: 1,
  title: '架空市の施策',
  municipality: { name: '架空市' },
  moneyUnit: 'thousandYen',
  sources: [{ id: 'report', title: '年次報告', published: '2025-06-01', checkedOn: '2025-07-01' }],
}

/** What one rule finds in a file that holds these parts and nothing else. */
export const checkPart = (
  rule: string,
  parts: Partial<ProgrammeFile>,
  settings: Parameters<typeof checkProgrammeFile>[1] = {},
): readonly Finding[] => checkProgrammeFile({ ...emptyFile, ...parts }, settings).filter((found) => found.rule === rule)

/** The places of what it finds, a list for each finding. */
export const placesIn = (...question: Parameters<typeof checkPart>): readonly (readonly string[])[] =>
  checkPart(...question).map(({ places }) => places)
