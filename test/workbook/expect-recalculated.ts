import { address, type Workbook, writeWorkbook } from '@kankei/workbook'
import { expect } from 'vitest'
import { recalculateFile } from '../native-formulas/recalculate.ts'
import { cachedValues, withWrongCaches, wrongNumber } from './wrong-caches.ts'

/**
 * Expects LibreOffice to calculate, from a file in which the value behind every formula is wrong, the values that the
 * workbook has: numbers to 1e-9 of themselves.
 */
export async function expectRecalculated(soffice: string, workbook: Workbook): Promise<void> {
  const values = await recalculateFile(soffice, await writeWorkbook(withWrongCaches(workbook)))
  const expected = cachedValues(workbook)
  expect(expected.length).toBeGreaterThan(0)
  for (const { sheet, row, column, formula, cached } of expected) {
    const place = `${sheet} ${address({ row, column })} =${formula}`
    const value = values.get(sheet)?.(address({ row, column }))
    expect(value, place).not.toBe(wrongNumber)
    if (typeof cached === 'number') {
      expect(typeof value, place).toBe('number')
      expect(Math.abs(Number(value) - cached), place).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(cached)))
    } else expect(value ?? '', place).toBe(cached)
  }
}
