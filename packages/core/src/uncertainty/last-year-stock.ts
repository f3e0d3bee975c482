export interface LabelledAmount {
  readonly label: string
  readonly amount: number
}

/** What the published ratio of the last fiscal year is made of (最終年度の便益と累計費用), in one unit of money. */
export interface LastYearStock {
  /** The last year's amount of each benefit line, one at least. */
  readonly benefits: readonly LabelledAmount[]
  /** Of all years; never 0. */
  readonly cost: LabelledAmount
}

/** Benefit per cost, without the minus zero that nothing gives when divided by a cost below zero. */
export const stockRatio = (benefit: number, totalCost: number): number => (benefit === 0 ? 0 : benefit / totalCost)
