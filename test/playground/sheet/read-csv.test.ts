import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCsv } from '../../../examples/playground/src/sheet/read-csv.ts'

it('keeps empty fields, at the beginning and at the end as well', () => {
  expect(readCsv(',2018年度末,\n,,')).toEqual([
    ['', '2018年度末', ''],
    ['', '', ''],
  ])
})

it('takes commas and doubled quotes inside quotes for text', () => {
  expect(readCsv('"1,510","彼は""はい""と"\r\n')).toEqual([['1,510', '彼は"はい"と']])
})

it('reads back whatever fields were written', () => {
  const field = fc.string().filter((text) => !/[\r\n]/.test(text))
  const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(rows, (written) => {
      const csv = written.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n')
      expect(readCsv(csv)).toEqual(written)
    }),
  )
})
