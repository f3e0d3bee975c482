import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectSeparator } from '../../../packages/cli/src/table-file/detect-separator.ts'

describe('detectSeparator', () => {
  it.each([
    ['commas', 'a,b\n1,2\n', ','],
    ['tabs', 'a\tb\n1\t2\n', '\t'],
    ['semicolons', 'a;b\n1;2\n', ';'],
  ])('finds %s', (_name, text, separator) => {
    expect(detectSeparator(text)).toBe(separator)
  })

  it('is not misled by thousands separators between tabs or semicolons', () => {
    expect(detectSeparator('年度\t2023\t2024\n予算額\t34,026\t27,438\n便益\t1,000\t2,000\n')).toBe('\t')
    expect(detectSeparator('年度;2023;2024\n予算額;34,026;27,438\n')).toBe(';')
  })

  it('does not look inside quotes, also where they span lines', () => {
    expect(detectSeparator('"a;b\nc;d\ne;f\ng;h",1\nx,2\n')).toBe(',')
  })

  it('takes a comma where there is only one column', () => {
    expect(detectSeparator('a\nb\n')).toBe(',')
    expect(detectSeparator('')).toBe(',')
  })

  it('finds the separator of any table whose cells are quoted', () => {
    const cell = fc.string().map((text) => `"${text.replaceAll('"', '""')}"`)
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, fc.constantFrom(',' as const, ';' as const, '\t' as const), (table, separator) => {
        expect(detectSeparator(table.map((row) => row.join(separator)).join('\n'))).toBe(separator)
      }),
    )
  })
})
