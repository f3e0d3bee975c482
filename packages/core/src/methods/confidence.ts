import { numberOr } from '../inputs/number.ts'

/** The probability with which a band is to cover the true share (信頼水準). */
export const confidenceLevel = numberOr(0.95, {
  label: { en: 'confidence', ja: '信頼水準' },
  hint: { en: 'Probability that the band covers the true share.', ja: '区間が真の割合を含む確率。' },
  unit: 'share',
  above: 0,
  below: 1,
})

/** The native formula of the number of standard deviations, from the cell of the confidence level. */
export const confidenceQuantileFormula = (confidence: string): string => `NORMSINV(1-(1-${confidence})/2)`

/** The native formulas of Wilson's band, from the cells of x, n and z. */
export function wilsonFormula(x: string, n: string, z: string, side: '-' | '+'): string {
  const middle = `(${x}/${n}+${z}^2/(2*${n}))`
  const spread = `${z}*SQRT(${x}/${n}*(1-${x}/${n})/${n}+${z}^2/(4*${n}^2))`
  return `(${middle}${side}${spread})/(1+${z}^2/${n})`
}
