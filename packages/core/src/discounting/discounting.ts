/**
 * How amounts of different fiscal years are made comparable (割引の方法).
 *
 * - `constant`: one real rate per year for all years, as a fraction above −1 (0.04 is 4 %). `offset` says when in its
 *   fiscal year an amount falls: 0 at the start (期首), 0.5 in the middle (期央), 1 at the end (期末).
 * - `greenbook`: the declining rates of HM Treasury, amounts at the start of the year.
 */
export type Discounting =
  | { readonly kind: 'constant'; readonly rate: number; readonly offset: 0 | 0.5 | 1 }
  | { readonly kind: 'greenbook' }
