import { expect, test } from 'vitest'
import { isNoFigure } from '../../../packages/core/src/units/no-figure.ts'

test.each([
  '',
  '　',
  '-',
  '－',
  '―',
  '—',
  '–',
  '‐',
  '−',
  'ー',
  '--',
  '…',
  '‥',
  '・・・',
  '･･･',
  '***',
  '＊',
  'x',
  'X',
  'Ｘ',
  'n/a',
  'N/A',
  '該当なし',
  '該当 なし',
  '未集計',
])('%j says that there is no figure', (text) => {
  expect(isNoFigure(text)).toBe(true)
})

test.each(['0', '０', '-0', '▲', '△', '-1', 'x1', '該当', '#N/A'])('%j is not a mark for no figure', (text) => {
  expect(isNoFigure(text)).toBe(false)
})
