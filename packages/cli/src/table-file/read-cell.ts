import type { Cell } from '@kankei/core'

/** Digits as a spreadsheet writes a number that has no format of its own: no sign +, no leading or trailing zero. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?$/

/**
 * A field of a CSV file as a spreadsheet would hold it on opening the file.
 *
 * Only what is written exactly as the number prints becomes a number. `1,510`, `43.89%` and `0.4390` stay texts, because
 * their separators, units and trailing zeros say how they were printed; the core reads them.
 */
export function readCell(field: string): Cell {
  if (field === '') return null
  const number = Number(field)
  return plainNumber.test(field) && String(number) === field ? number : field
}
