import { check } from './methods/returns/check.ts'
import { checkTable } from './methods/returns/check-table.ts'
import { roi } from './methods/returns/roi.ts'
import { roiSeries } from './methods/returns/roi-series.ts'
import { roiTable } from './methods/returns/roi-table.ts'
import { amount } from './methods/years/amount.ts'
import { dateNote } from './methods/years/date-note.ts'
import { eraDate } from './methods/years/era-date.ts'
import { fiscalQuarter } from './methods/years/fiscal-quarter.ts'
import { fiscalYear } from './methods/years/fiscal-year.ts'
import { fiscalYearEnd } from './methods/years/fiscal-year-end.ts'
import { fiscalYearLabel } from './methods/years/fiscal-year-label.ts'
import { fiscalYearStart } from './methods/years/fiscal-year-start.ts'
import { toDate } from './methods/years/to-date.ts'

/** Every function there is, in the order users see them. Nothing registers itself. */
export const catalogue = [
  fiscalYear,
  fiscalYearLabel,
  fiscalYearStart,
  fiscalYearEnd,
  fiscalQuarter,
  toDate,
  eraDate,
  dateNote,
  amount,
  roi,
  roiSeries,
  roiTable,
  checkTable,
  check,
] as const
