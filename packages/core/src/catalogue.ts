import { explainOf } from './methods/explain.ts'
import { conversionFunnel } from './methods/people/conversion-funnel.ts'
import { interval } from './methods/people/interval.ts'
import { keyPerformanceIndicators } from './methods/people/key-performance-indicators.ts'
import { members } from './methods/people/members.ts'
import { remainingPeople } from './methods/people/remaining-people.ts'
import { suppressedTable } from './methods/people/suppressed-table.ts'
import { localMultiplier } from './methods/region/local-multiplier.ts'
import { ripple } from './methods/region/ripple.ts'
import { annualValue } from './methods/returns/annual-value.ts'
import { benefitCostRatio } from './methods/returns/benefit-cost-ratio.ts'
import { breakEvenPeople } from './methods/returns/break-even-people.ts'
import { check } from './methods/returns/check.ts'
import { checkTable } from './methods/returns/check-table.ts'
import { costPerOutcome } from './methods/returns/cost-per-outcome.ts'
import { discount } from './methods/returns/discount.ts'
import { fiscalReturn } from './methods/returns/fiscal-return.ts'
import { internalRateOfReturn } from './methods/returns/internal-rate-of-return.ts'
import { ladder } from './methods/returns/ladder.ts'
import { netAdditionality } from './methods/returns/net-additionality.ts'
import { netPresentValue } from './methods/returns/net-present-value.ts'
import { optimismAdjustedRatio } from './methods/returns/optimism-adjusted-ratio.ts'
import { paybackPeriod } from './methods/returns/payback-period.ts'
import { presentValue } from './methods/returns/present-value.ts'
import { roi } from './methods/returns/roi.ts'
import { roiSeries } from './methods/returns/roi-series.ts'
import { roiTable } from './methods/returns/roi-table.ts'
import { socialReturn } from './methods/returns/social-return.ts'
import { views } from './methods/returns/views.ts'
import { pert } from './methods/uncertainty/pert.ts'
import { simulation } from './methods/uncertainty/simulation.ts'
import { tornadoChart } from './methods/uncertainty/tornado-chart.ts'
import { triangular } from './methods/uncertainty/triangular.ts'
import { amount } from './methods/years/amount.ts'
import { dateNote } from './methods/years/date-note.ts'
import { eraDate } from './methods/years/era-date.ts'
import { fiscalQuarter } from './methods/years/fiscal-quarter.ts'
import { fiscalYear } from './methods/years/fiscal-year.ts'
import { fiscalYearEnd } from './methods/years/fiscal-year-end.ts'
import { fiscalYearLabel } from './methods/years/fiscal-year-label.ts'
import { fiscalYearStart } from './methods/years/fiscal-year-start.ts'
import { toDate } from './methods/years/to-date.ts'

const calculations = [
  fiscalYear,
  fiscalYearLabel,
  fiscalYearStart,
  fiscalYearEnd,
  fiscalQuarter,
  toDate,
  eraDate,
  dateNote,
  amount,
  members,
  conversionFunnel,
  interval,
  suppressedTable,
  remainingPeople,
  keyPerformanceIndicators,
  roi,
  roiSeries,
  roiTable,
  checkTable,
  check,
  views,
  ladder,
  discount,
  presentValue,
  netPresentValue,
  benefitCostRatio,
  internalRateOfReturn,
  paybackPeriod,
  annualValue,
  fiscalReturn,
  socialReturn,
  netAdditionality,
  optimismAdjustedRatio,
  breakEvenPeople,
  costPerOutcome,
  ripple,
  localMultiplier,
  triangular,
  pert,
  simulation,
  tornadoChart,
] as const

/** The result of any of the functions as a sentence. */
export const explain = /* #__PURE__ */ explainOf(calculations)

/** Every function there is, in the order users see them. Nothing registers itself. */
export const catalogue = [...calculations, explain] as const
