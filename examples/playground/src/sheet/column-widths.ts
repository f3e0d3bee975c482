/** Pixels that the grid takes for the row numbers and the scroll bar. */
const margins = 46 + 12

const label = { narrow: 161, wide: 196 }
const year = { narrow: 75, wide: 108 }
const years = 7

/** Widths in pixels of the column of labels and of each year, so that all years are in sight where there is room. */
export function columnWidths(room: number): { label: number; year: number } {
  const labelWidth = room - margins >= label.wide + years * year.narrow * 1.2 ? label.wide : label.narrow
  const yearWidth = Math.floor((room - margins - labelWidth) / years)
  return { label: labelWidth, year: Math.min(year.wide, Math.max(year.narrow, yearWidth)) }
}
