import type { ObservationStatus } from '../model/indicator.ts'

/** From the least final to the most: a figure without status is taken as it stands, before outturns and after budgets. */
const order: readonly (ObservationStatus | undefined)[] = [
  'initial',
  'supplementary',
  'interim',
  undefined,
  'estimated',
  'settled',
]

/** How final a figure is (当初 < 補正 < 事中評価 < 記載なし < 決算見込 < 決算): the greater counts. */
export const finality = (status: ObservationStatus | undefined): number => order.indexOf(status)
