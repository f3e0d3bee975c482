import type { LedgerRow, Organisation, Phase } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import { checkPart, placesIn } from './check-part.ts'

const organisation = (id: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name,
  kind: 'company',
  ...more,
})

const phase = (participants: readonly string[], more: Partial<Phase> = {}) => ({
  programmes: [{ id: 'camp', name: '合宿', phases: [{ name: 'Ⅰ', participants, ...more }] }],
})

describe('organisation-twice', () => {
  const rule = 'organisation-twice'

  it('finds one name under two ids, also as a spelling', () => {
    const organisations = [
      organisation('a', '架空産業㈱'),
      organisation('b', '（株）架空産業'),
      organisation('c', '架空製作所', { spellings: ['架空 産業', '架空産業'] }),
    ]
    expect(placesIn(rule, { organisations })).toEqual([
      ['organisations[1].name', 'organisations[0].name'],
      ['organisations[2].spellings[0]', 'organisations[0].name'],
    ])
  })

  it('accepts several spellings of one organisation, and names that differ', () => {
    const organisations = [
      organisation('group', '架空グループ', { spellings: ['架空ｸﾞﾙｰﾌﾟ'] }),
      organisation('holdings', '㈱架空ホールディングス'),
    ]
    expect(placesIn(rule, { organisations })).toEqual([])
    expect(placesIn(rule, {})).toEqual([])
  })
})

describe('listed-twice', () => {
  const rule = 'listed-twice'

  it('finds one organisation twice in one list, in whatever spelling', () => {
    const organisations = [organisation('a', '架空産業', { spellings: ['KSK'] })]
    expect(placesIn(rule, { organisations, ...phase(['架空産業㈱', '架空商事', 'ＫＳＫ']) })).toEqual([
      ['programmes[0].phases[0].participants[2]', 'programmes[0].phases[0].participants[0]'],
    ])
    expect(placesIn(rule, phase(['架空産業㈱', '（株）架空産業']))).toHaveLength(1)
  })

  it('accepts it in two lists, and empty lists', () => {
    const rows = [
      { label: '①', organisations: ['架空産業'], role: '実行' },
      { label: '②', organisations: ['架空産業'], role: '助言' },
    ]
    expect(placesIn(rule, { roleMatrices: [{ id: 'r', name: '役割', rows }], ...phase([]) })).toEqual([])
  })
})

describe('several-spellings', () => {
  const rule = 'several-spellings'

  it('finds one organisation in spellings that nobody declared', () => {
    const organisations = [organisation('a', '架空産業')]
    const found = checkPart(rule, {
      organisations,
      ...phase(['架空産業㈱'], { themes: [{ number: 1, title: '課題', owner: '（株）架空産業' }] }),
    })
    expect(found.map(({ places }) => places)).toEqual([
      ['programmes[0].phases[0].participants[0]', 'programmes[0].phases[0].themes[0].owner'],
    ])
    expect(found[0]?.message.ja).toBe('同じ組織の表記が「架空産業㈱」「（株）架空産業」に分かれています。')
  })

  it('accepts one spelling beside the name, and those that are declared', () => {
    const organisations = [organisation('a', '架空産業', { spellings: ['（株）架空産業'] })]
    expect(placesIn(rule, { organisations, ...phase(['架空産業', 'a', '（株）架空産業', '架空産業㈱']) })).toEqual([])
    expect(placesIn(rule, phase(['架空産業㈱', '（株）架空産業']))).toEqual([])
  })
})

describe('founded-later', () => {
  const rule = 'founded-later'
  const organisations = [organisation('a', '架空産業', { founded: '2020年11月24日' })]

  it('finds whoever takes part before being founded', () => {
    const agreements = [{ id: 'x', name: '協定', signedOn: '2020-11-23', parties: ['架空市', '架空産業㈱'] }]
    expect(placesIn(rule, { organisations, agreements })).toEqual([
      ['agreements[0].parties[1]', 'organisations[0].founded'],
    ])
    expect(placesIn(rule, { organisations, ...phase(['架空産業'], { kickOff: '2019年度' }) })).toHaveLength(1)
  })

  it('accepts the day itself, an uncertain one, and missing dates', () => {
    expect(placesIn(rule, { organisations, ...phase(['架空産業'], { kickOff: '2020-11-24' }) })).toEqual([])
    expect(placesIn(rule, { organisations, ...phase(['架空産業'], { kickOff: '2020年度' }) })).toEqual([])
    expect(placesIn(rule, { organisations, ...phase(['架空産業', '架空商事']) })).toEqual([])
  })
})

describe('the rows of a ledger', () => {
  const ledger = (...rows: readonly LedgerRow[]) => ({
    ledgers: [{ id: 'book', name: '名簿', role: 'members' as const, rows }],
  })

  it('do not end before they begin', () => {
    const rows = [
      { joined: '2020-04-01', left: '2020-03-31' },
      { joined: '2020-04-01', left: '2020-04-01' },
      { joined: '2020年4月', left: '2020年度' },
      { joined: '2020-04-01' },
      { joined: '今年度', left: '1999-01-01' },
    ]
    expect(placesIn('leaves-before-joining', ledger(...rows))).toEqual([
      ['ledgers[0].rows[0].left', 'ledgers[0].rows[0].joined'],
    ])
  })

  it('hold nobody twice at a time', () => {
    const person = 'P-1'
    const twice = ledger({ person, joined: '2021-04-01' }, { person, joined: '2020-04-01', left: '2021-06-30' })
    const found = checkPart('overlapping-membership', twice)
    expect(found.map(({ places }) => places)).toEqual([['ledgers[0].rows[0]', 'ledgers[0].rows[1]']])
    expect(found[0]?.message.ja).toBe('「P-1」の在籍期間が重なっています。')
    const row = { person, joined: '2021-04-01', left: '2021-04-01' }
    expect(placesIn('overlapping-membership', ledger(row, row))).toHaveLength(1)
  })

  it('may hold a person again after leaving, and many people of one day', () => {
    const person = 'P-1'
    const again = ledger({ person, joined: '2020-04-01', left: '2021-04-01' }, { person, joined: '2021-04-01' })
    expect(placesIn('overlapping-membership', again)).toEqual([])
    expect(placesIn('overlapping-membership', ledger({ joined: '2020-04-01' }, { joined: '2020-04-01' }))).toEqual([])
    const vague = ledger({ person, joined: '2020年度', left: '2021年度' }, { person, joined: '2021年度' })
    expect(placesIn('overlapping-membership', vague)).toEqual([])
    const unreadable = ledger({ person, joined: '今年度' }, { person, joined: '2020-04-01' })
    expect(placesIn('overlapping-membership', unreadable)).toEqual([])
  })
})
