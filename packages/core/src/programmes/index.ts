/** What the programmes of a file return (事業の費用対効果). */
export type { BenefitByYear } from './benefit-by-year.ts'
export { type CalculatedProgramme, calculatedProgrammes } from './calculated-programme.ts'
export { type CostPerOutcome, type ProgrammeReturns, programmeReturns } from './programme-returns.ts'
export {
  type CountByYear,
  type CountRole,
  type InterimYear,
  type ResultsSettings,
  type ResultsTable,
  resultsTable,
} from './results-table.ts'
