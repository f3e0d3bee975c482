/** The figures of a programme file by fiscal year (年度別の値). */
export { type CostByYear, costByYear, type NamedSeries } from './cost-by-year.ts'
export { indicatorByYear } from './indicator-by-year.ts'
export { type CountedLedger, ledgerByYear } from './ledger-by-year.ts'
export { observationsByYear } from './observations-by-year.ts'
export { parameterInYear } from './parameter-in-year.ts'
export type { SeriesReading } from './read-observations.ts'
export { figureOf, type YearFigure, type YearSeries } from './year-figure.ts'
