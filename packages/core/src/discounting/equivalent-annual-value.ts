import { annuityFactor } from './annuity-factor.ts'

/**
 * Equivalent annual value (年等価額): the equal amount at the end of each of `years` fiscal years that is worth
 * `presentValue`, PV·r ÷ (1 − (1 + r)^−n).
 *
 * @param presentValue - Of either sign, in any unit, as of the start of the first year.
 * @param rate - Real rate per year as a fraction above −1; at 0 the value is PV ÷ n.
 * @param years - Whole number of years, 1 or more.
 * @returns In the unit of the present value.
 */
export const equivalentAnnualValue = (presentValue: number, rate: number, years: number): number =>
  presentValue / annuityFactor(rate, years)
