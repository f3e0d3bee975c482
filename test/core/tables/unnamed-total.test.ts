import { expect, test } from 'vitest'
import { benefitsOf } from '../../../packages/core/src/tables/figures.ts'
import { benefits, notesOf, publishedTable, recognise, smallTable } from './published-table.ts'

test('A general benefit that is the sum of the others in every year is not counted twice', () => {
  const recognised = recognise([...publishedTable, ['経済効果額', ...benefits]])
  expect(benefitsOf(recognised.table, 'table')).toMatchObject({ value: benefits })
  expect(notesOf(recognised, 'total-not-added')).toEqual([
    '「経済効果額」は毎年度ほかの便益の合計と一致するため、合計とみなして加算していません。',
  ])
  expect(recognised.table.ignored.map(({ label }) => label)).toEqual(['経済効果額'])
})

test('It is added as soon as it differs in one year, or bears a name of its own', () => {
  const different = recognise([...publishedTable, ['経済効果額', ...benefits.slice(0, -1), 167987]])
  expect(different.table.benefits).toHaveLength(3)
  const named = recognise([...publishedTable, ['医療費削減額', ...benefits]])
  expect(named.table.benefits).toHaveLength(3)
})

test('Two equal benefits are no total of each other', () => {
  expect(recognise(smallTable(['効果額', 100, 200, 300])).table.benefits).toHaveLength(2)
})
