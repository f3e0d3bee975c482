/** The last year's benefits, and the budget per fiscal year, of the headline table in thousand yen. */
export const residentTax = 11_076
export const consumption = 156_910
export const costs = [26_815, 29_586, 20_737, 20_329, 23_333, 34_026, 27_438]
