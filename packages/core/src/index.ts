/**
 * What a regional programme returns (関係人口施策の費用対効果): Japanese fiscal years, units, results tables and returns as
 * pure functions. Every function of the catalogue is also a record of its labels, inputs, formulas and sources.
 */
export { type CivilDay, compareDays, dayFromNumber, dayNumber, daysInMonth, weekdayOf } from './calendar/civil-day.ts'
export {
  type FiscalYearStyle,
  firstFiscalYear,
  fiscalYearOf,
  formatFiscalYear,
  quarterOf,
} from './calendar/fiscal-year.ts'
export { type DayStyle, formatDay, formatIsoDay } from './calendar/format-day.ts'
export type { DateReading, Moment } from './calendar/moment.ts'
export { readDate } from './calendar/read-date.ts'
export { readDay } from './calendar/read-day.ts'
export { type FiscalYearReading, readFiscalYear } from './calendar/read-fiscal-year.ts'
export { type DateSystem, fromSerial, toSerial } from './calendar/serial.ts'
export { catalogue, explain } from './catalogue.ts'
export { type Block, type Cell, isBlank, positionText, toBlock } from './cells.ts'
export * from './consistency/index.ts'
export { possibleCounts } from './disclosure/possible-counts.ts'
export { type Facts, factsOf, type MemberFacts } from './facts/facts.ts'
export * from './indicators/index.ts'
export type { Limits } from './inputs/limits.ts'
export { conversionFunnel } from './methods/people/conversion-funnel.ts'
export { achievementGrades, improvementGrades } from './methods/people/indicator-grades.ts'
export { interval } from './methods/people/interval.ts'
export { keyPerformanceIndicators } from './methods/people/key-performance-indicators.ts'
export { members } from './methods/people/members.ts'
export { remainingPeople } from './methods/people/remaining-people.ts'
export { suppressedTable } from './methods/people/suppressed-table.ts'
export { localMultiplier } from './methods/region/local-multiplier.ts'
export { ripple } from './methods/region/ripple.ts'
export { annualValue } from './methods/returns/annual-value.ts'
export { benefitCostRatio } from './methods/returns/benefit-cost-ratio.ts'
export { breakEvenPeople } from './methods/returns/break-even-people.ts'
export { check } from './methods/returns/check.ts'
export { checkTable, verdicts } from './methods/returns/check-table.ts'
export { costPerOutcome } from './methods/returns/cost-per-outcome.ts'
export { discount } from './methods/returns/discount.ts'
export { fiscalReturn } from './methods/returns/fiscal-return.ts'
export { internalRateOfReturn } from './methods/returns/internal-rate-of-return.ts'
export { ladder } from './methods/returns/ladder.ts'
export { netAdditionality } from './methods/returns/net-additionality.ts'
export { netPresentValue } from './methods/returns/net-present-value.ts'
export { optimismAdjustedRatio } from './methods/returns/optimism-adjusted-ratio.ts'
export { paybackPeriod } from './methods/returns/payback-period.ts'
export { presentValue } from './methods/returns/present-value.ts'
export { roi } from './methods/returns/roi.ts'
export { roiSeries } from './methods/returns/roi-series.ts'
export { roiTable } from './methods/returns/roi-table.ts'
export { socialReturn } from './methods/returns/social-return.ts'
export type { View } from './methods/returns/view.ts'
export { views } from './methods/returns/views.ts'
export { pert } from './methods/uncertainty/pert.ts'
export { simulation } from './methods/uncertainty/simulation.ts'
export { tornadoChart } from './methods/uncertainty/tornado-chart.ts'
export { triangular } from './methods/uncertainty/triangular.ts'
export { amount } from './methods/years/amount.ts'
export { dateNote } from './methods/years/date-note.ts'
export { eraDate } from './methods/years/era-date.ts'
export { fiscalQuarter } from './methods/years/fiscal-quarter.ts'
export { fiscalYear } from './methods/years/fiscal-year.ts'
export { fiscalYearEnd } from './methods/years/fiscal-year-end.ts'
export { fiscalYearLabel } from './methods/years/fiscal-year-label.ts'
export { fiscalYearStart } from './methods/years/fiscal-year-start.ts'
export { toDate } from './methods/years/to-date.ts'
export * from './model/index.ts'
export { type CohortTable, cohortRetention } from './people/cohort-retention.ts'
export { type MembersByYear, membersByYear } from './people/count-members.ts'
export { type MemberCounts, memberCounts, mergeMemberCounts } from './people/member-counts.ts'
export { type LogicModelPictureOptions, logicModelPicture } from './pictures/logic-model-picture.ts'
export * from './programmes/index.ts'
export {
  type Calculation,
  defineFunction,
  type Example,
  type FunctionRecord,
  type FunctionSpec,
  groups,
  type Layout,
  type Source,
} from './record/define-function.ts'
export type { Arguments, Input, Inputs, Reading, Values } from './record/input.ts'
export type { Figure, Formula, NoFormula, Ref, Refs, Step, StepValue, TableRef } from './record/step.ts'
export { type Unit, units } from './record/unit.ts'
export {
  type Failure,
  type FailureCode,
  fail,
  isFailure,
  type Note,
  note,
  type Ok,
  ok,
  type Result,
  type Text,
} from './result.ts'
export { benefitsOf, costsOf } from './tables/figures.ts'
export { recogniseTable } from './tables/recognise-table.ts'
export type * from './tables/recognised-table.ts'
export { mayBreakBetween } from './text/line-breaking.ts'
export * from './units/index.ts'
export { nearestWord } from './words/nearest-word.ts'
