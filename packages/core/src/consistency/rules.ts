import { afterAsOf } from './dates/after-as-of.ts'
import { dateNote } from './dates/date-note.ts'
import { datesReversed } from './dates/dates-reversed.ts'
import { statusContradicts } from './dates/status-contradicts.ts'
import { weekdayMark } from './dates/weekday-mark.ts'
import { impactWithoutIndicator } from './logic/impact-without-indicator.ts'
import { indicatorWithoutFigure } from './logic/indicator-without-figure.ts'
import { logicBackwards } from './logic/logic-backwards.ts'
import { logicIsolated } from './logic/logic-isolated.ts'
import { foundedLater } from './organisations/founded-later.ts'
import { leavesBeforeJoining } from './organisations/leaves-before-joining.ts'
import { listedTwice } from './organisations/listed-twice.ts'
import { organisationTwice } from './organisations/organisation-twice.ts'
import { overlappingMembership } from './organisations/overlapping-membership.ts'
import { severalSpellings } from './organisations/several-spellings.ts'
import { funnelScope } from './programmes/funnel-scope.ts'
import { phaseDates } from './programmes/phase-dates.ts'
import { phaseFiscalYear } from './programmes/phase-fiscal-year.ts'
import { phaseNumbers } from './programmes/phase-numbers.ts'
import { phaseOrder } from './programmes/phase-order.ts'
import { statedFiscalYear } from './programmes/stated-fiscal-year.ts'
import { themeNumbers } from './programmes/theme-numbers.ts'
import { benefitDisagrees } from './returns/benefit-disagrees.ts'
import { benefitTwice } from './returns/benefit-twice.ts'
import { interimBesideFullYear } from './returns/interim-beside-full-year.ts'
import { missingCostYear } from './returns/missing-cost-year.ts'
import { mixedCostStatus } from './returns/mixed-cost-status.ts'
import { noPeriod } from './returns/no-period.ts'
import { oldStatistics } from './returns/old-statistics.ts'
import { parameterMissing } from './returns/parameter-missing.ts'
import { parameterOverlap } from './returns/parameter-overlap.ts'
import { parameterStated } from './returns/parameter-stated.ts'
import { publishedReturnDisagrees } from './returns/published-return-disagrees.ts'
import { publishedReturnView } from './returns/published-return-view.ts'
import type { Rule } from './rule.ts'
import { cumulativeFalls } from './series/cumulative-falls.ts'
import { ledgerDiffers } from './series/ledger-differs.ts'
import { negativeCount } from './series/negative-count.ts'
import { negativeLeavers } from './series/negative-leavers.ts'
import { presentOverEver } from './series/present-over-ever.ts'
import { repeatedTime } from './series/repeated-time.ts'
import { sharesRounded } from './series/shares-rounded.ts'
import { totalDiffers } from './series/total-differs.ts'
import { unitDiffers } from './series/unit-differs.ts'
import { unitJump } from './series/unit-jump.ts'
import { figureWithoutSource } from './sources/figure-without-source.ts'
import { printedReading } from './sources/printed-reading.ts'
import { sourceDates } from './sources/source-dates.ts'
import { attendancesAsPeople } from './statements/attendances-as-people.ts'
import { nobeTwoMeanings } from './statements/nobe-two-meanings.ts'
import { statedCount } from './statements/stated-count.ts'
import { statementDisagrees } from './statements/statement-disagrees.ts'
import { twoHomes } from './statements/two-homes.ts'
import { undatedStatement } from './statements/undated-statement.ts'

/** Every rule, in the order in which its findings are listed. */
export const rules: readonly Rule[] = /* #__PURE__ */ Object.freeze([
  presentOverEver,
  negativeLeavers,
  cumulativeFalls,
  negativeCount,
  totalDiffers,
  sharesRounded,
  repeatedTime,
  unitJump,
  unitDiffers,
  ledgerDiffers,
  statementDisagrees,
  undatedStatement,
  statedCount,
  nobeTwoMeanings,
  attendancesAsPeople,
  twoHomes,
  benefitDisagrees,
  publishedReturnDisagrees,
  publishedReturnView,
  parameterMissing,
  parameterOverlap,
  parameterStated,
  oldStatistics,
  benefitTwice,
  interimBesideFullYear,
  missingCostYear,
  mixedCostStatus,
  noPeriod,
  weekdayMark,
  dateNote,
  datesReversed,
  afterAsOf,
  statusContradicts,
  phaseOrder,
  phaseDates,
  phaseNumbers,
  phaseFiscalYear,
  statedFiscalYear,
  themeNumbers,
  funnelScope,
  organisationTwice,
  listedTwice,
  severalSpellings,
  foundedLater,
  leavesBeforeJoining,
  overlappingMembership,
  logicBackwards,
  logicIsolated,
  impactWithoutIndicator,
  indicatorWithoutFigure,
  figureWithoutSource,
  sourceDates,
  printedReading,
])
