import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../packages/core/src/cells.ts'
import { suppressedTable } from '../../../../packages/core/src/index.ts'

const shown = (table: Block, threshold?: number) => {
  const answer = suppressedTable(threshold === undefined ? { table } : { table, threshold })
  return answer.ok ? answer.value.safeTable : answer.code
}

describe('suppressedTable', () => {
  it('hides a small count, and as many others as it takes that totals do not reveal it', () => {
    const table = [
      ['', '市内', '市外', '計'],
      ['女性', 3, 20, 23],
      ['男性', 12, 30, 42],
      ['計', 15, 50, 65],
    ]
    expect(shown(table)).toEqual([
      ['', '市内', '市外', '計'],
      ['女性', 'X', 'X', 23],
      ['男性', 'X', 'X', 42],
      ['計', 15, 50, 65],
    ])
  })

  it('hides the small counts alone where there are no totals', () => {
    expect(
      shown([
        ['', 'A', 'B'],
        ['x', 4, 0],
        ['y', 5, 1],
      ]),
    ).toEqual([
      ['', 'A', 'B'],
      ['x', 'X', 0],
      ['y', 5, 'X'],
    ])
  })

  it('keeps zeros, blanks and marks for no figure', () => {
    expect(shown([[0, null, '－', 7]])).toEqual([[0, null, '－', 7]])
  })

  it('follows the threshold', () => {
    expect(shown([[1, 2, 3]], 3)).toEqual([['X', 'X', 3]])
    expect(shown([[1, 2, 3]], 1)).toEqual([[1, 2, 3]])
  })

  it('takes a total wherever it stands and in either language', () => {
    expect(
      shown([
        ['Total', 'a', 'b', 'c'],
        [12, 2, 4, 6],
      ]),
    ).toEqual([
      ['Total', 'a', 'b', 'c'],
      [12, 'X', 'X', 6],
    ])
  })

  it('names the cell that is no count, and the total that does not add up', () => {
    const answer = suppressedTable({
      table: [
        ['', 'A'],
        ['x', '約束'],
      ],
    })
    expect(answer).toMatchObject({
      code: 'unreadable-amount',
      message: { ja: expect.stringContaining('2行目・2列目') },
    })
    expect(
      shown([
        ['計', 'a', 'b'],
        [10, 2, 3],
      ]),
    ).toBe('range')
    const numbers = suppressedTable({
      table: [
        ['', 'A'],
        ['x', -1],
      ],
    })
    expect(numbers).toMatchObject({ code: 'range', message: { en: expect.stringContaining('row 2, column 2') } })
    for (const count of [-1, 2.5, 1e300]) expect(shown([[1], [count]])).toBe('range')
  })

  it('refuses a table without counts, a ragged one, and what is no threshold', () => {
    expect(shown([])).toBe('shape')
    expect(shown([['計', 'a']])).toBe('shape')
    expect(shown([[1, 2, 3], [4]])).toBe('shape')
    for (const threshold of [0, -5, 2.5]) {
      expect(suppressedTable({ table: [[3]], threshold })).toMatchObject({ code: 'range', input: 'threshold' })
    }
  })
})
