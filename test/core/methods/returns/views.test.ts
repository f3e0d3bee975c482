import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../packages/core/src/cells.ts'
import { ladder } from '../../../../packages/core/src/methods/returns/ladder.ts'
import { seedTable } from '../../../../packages/core/src/methods/returns/published-table.ts'
import { views } from '../../../../packages/core/src/methods/returns/views.ts'

const without = (label: string): Block => seedTable.filter(([head]) => !String(head).startsWith(label))
const viewsOf = (given: Parameters<typeof views>[0]) => {
  const answer = views(given)
  if (!answer.ok) throw new Error(answer.message.en)
  const { view, value, unit, meaning } = answer.value
  return view.map((name, index) => ({ name, value: value[index], unit: unit[index], meaning: meaning[index] }))
}
const ladderOf = (given: Parameters<typeof ladder>[0]) => {
  const answer = ladder(given)
  if (!answer.ok) throw new Error(answer.message.en)
  return answer.value
}

describe('views', () => {
  it('gives every view of the published table to the digits that were worked out for it', () => {
    const shown = viewsOf({ table: seedTable, ownRevenue: 8000 }).map(({ name, value, unit }) => [
      name.split(' ')[0],
      unit === '比率' ? Number(value).toFixed(4) : Number(value).toFixed(0),
    ])
    expect(shown).toEqual([
      ['A', '0.9217'],
      ['B', '3.4248'],
      ['B', '2.4248'],
      ['C', '3.2583'],
      ['C', '3.3410'],
      ['C', '3.3827'],
      ['C', '463216'],
      ['C', '452514'],
      ['C', '447213'],
      ['D', '0.0608'],
      ['E', '0.2237'],
      ['F', '0.0559'],
      ['G', '0.1642'],
      ['F+G', '0.0411'],
      ['H', '0.8043'],
      ['H', '0.7017'],
      ['I', '0.7495'],
      ['I', '0.4912'],
      ['J', '0.9640'],
    ])
  })

  it('marks what rests on an assumption of its own as 例示, and nothing that was given', () => {
    const marked = (given: Parameters<typeof views>[0]) => viewsOf(given).filter(({ name }) => name.includes('例示'))
    expect(marked({ table: seedTable })).toHaveLength(10)
    expect(marked({ table: seedTable, rate: 0.04, attrition: 0.05, localShare: 0.8 })).toHaveLength(0)
  })

  it('gives one row for each assumption that was given', () => {
    const given = viewsOf({ table: seedTable, rate: 0.03, attrition: 0.02, localShare: 0.7 })
    expect(given.map(({ name }) => name.split(' ')[0])).toEqual('A B B C C D E F G F+G H I J'.split(' '))
  })

  it('says what is missing instead of a value', () => {
    const [own] = viewsOf({ table: seedTable }).slice(-1)
    expect(own).toMatchObject({ value: null, meaning: expect.stringContaining('自主財源') })
    const noTax = viewsOf({ table: without('住民税') }).filter(({ value }) => value === null)
    expect(noTax.map(({ name }) => name.split(' ')[0])).toEqual(['D', 'E', 'F', 'G', 'F+G', 'J'])
    expect(noTax[0]?.meaning).toContain('住民税')
    const noPeople = viewsOf({ table: without('移住者数') }).filter(({ value }) => value === null)
    expect(noPeople.map(({ name }) => name.split(' ')[0])).toEqual(['G', 'F+G', 'H', 'H', 'J'])
  })

  it('does not let own revenue exceed the cost', () => {
    const [own] = viewsOf({ table: seedTable, ownRevenue: 182264 }).slice(-1)
    expect(own?.value).toBeNull()
  })

  it('leaves no tax at all when the lag is longer than the table', () => {
    const lagged = viewsOf({ table: seedTable, lag: 7 }).find(({ name }) => name.startsWith('G'))
    expect(lagged?.value).toBe(0)
  })

  it('equals the view without it when an assumption is switched off', () => {
    const [all, off] = [
      viewsOf({ table: seedTable }),
      viewsOf({ table: seedTable, rate: 0, offset: 0, lag: 0, attrition: 0, localShare: 1, ownRevenue: 0 }),
    ]
    const value = (rows: typeof all, start: string) => Number(rows.find(({ name }) => name.startsWith(start))?.value)
    expect(value(off, 'C')).toBeCloseTo(value(all, 'B'), 12)
    expect(value(off, 'G')).toBeCloseTo(value(all, 'E'), 12)
    for (const same of ['H', 'I', 'J']) expect(value(off, same)).toBeCloseTo(value(all, 'A'), 12)
  })

  it('has no answer when nothing was spent', () => {
    const free = seedTable.map((row) => (row[0] === '予算額' ? [row[0], 0, 0, 0, 0, 0, 0, 0] : row))
    expect(views({ table: free })).toMatchObject({ ok: false, code: 'undefined' })
  })
})

describe('ladder', () => {
  const full = { table: seedTable, rate: 0.04, offset: 0.75, lag: 1, attrition: 0.05, localShare: 0.8, deadweight: 0.2 }

  it('leads from the cumulative ratio to the most cautious one', () => {
    const { rung, value } = ladderOf(full)
    expect(rung).toEqual(['A', 1, 2, 3, 4, 5, 6, 7, 8])
    expect(value.map((ratio) => Number(ratio).toFixed(6))).toEqual([
      '0.921663',
      '3.424757',
      '3.148487',
      '2.559898',
      '2.047919',
      '1.952807',
      '0.156666',
      '0.115360',
      '0.028840',
    ])
  })

  it('states the difference to the rung above', () => {
    const { value, difference } = ladderOf(full)
    expect(difference.slice(0, 2)).toEqual([null, null])
    difference.slice(2).forEach((step, index) => {
      expect(step).toBeCloseTo(Number(value[index + 2]) - Number(value[index + 1]), 12)
    })
  })

  it('leaves out the rungs that were not asked for', () => {
    expect(ladderOf({ table: seedTable }).adjustment.slice(1)).toEqual([
      '総便益',
      '割引',
      '住民税のみ',
      '賦課期日',
      '交付税',
    ])
  })

  it('ends where the fiscal view of the same assumptions does', () => {
    const { value } = ladderOf({ table: seedTable, rate: 0 })
    const fiscal = viewsOf({ table: seedTable }).find(({ name }) => name.startsWith('F+G'))
    expect(value[value.length - 1]).toBeCloseTo(Number(fiscal?.value), 12)
  })

  it('stops at the rung whose row the table lacks, and names it', () => {
    const { value, basis } = ladderOf({ ...full, table: without('住民税'), localShare: 0.8 })
    expect(value.slice(6)).toEqual([null, null, null])
    expect(basis[6]).toContain('住民税')
  })
})
