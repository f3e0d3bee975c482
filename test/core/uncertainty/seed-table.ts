/** The last year's benefits, and the budget per fiscal year, of the headline table in thousand yen. */
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024]
export const costs = [26_815, 29_586, 20_737, 20_329, 23_333, 34_026, 27_438]

/** Only the last year counts; the others are arbitrary. */
const stock = (last: number) => years.map((year) => (year === 2024 ? last : year))
export const residentTax = stock(11_076)
export const consumption = stock(156_910)
