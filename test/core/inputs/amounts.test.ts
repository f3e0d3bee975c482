import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amounts } from '../../../packages/core/src/inputs/amounts.ts'

const benefits = amounts({ label: { en: 'Benefits', ja: '便益' }, hint: { en: '', ja: '' } })
const read = (given: unknown) => benefits.read(given, 'benefits')

describe('amounts', () => {
  it('reads a list, a row and a column alike', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
        expect(read(values)).toMatchObject({ ok: true, value: values })
        expect(read([values])).toMatchObject({ ok: true, value: values })
        expect(read(values.map((value) => [value]))).toMatchObject({ ok: true, value: values })
      }),
    )
  })

  it('keeps what it read when the caller changes the list afterwards', () => {
    const list = [1, 2]
    const answers = [read(list), read([list])]
    list[0] = 99
    for (const answer of answers) expect(answer).toMatchObject({ value: [1, 2] })
  })

  it('takes the hole of a sparse list for missing', () => {
    const sparse = [1]
    sparse[2] = 3
    const empty: number[] = []
    empty.length = 2
    expect(read(sparse)).toMatchObject({ code: 'missing', message: { en: expect.stringContaining('figure 2') } })
    expect(read(empty)).toMatchObject({ code: 'missing' })
  })

  it('reads a single cell as one year', () => {
    expect(read(5)).toMatchObject({ value: [5] })
    expect(read([[5]])).toMatchObject({ value: [5] })
  })

  it('reads amounts that are texts, with thousands separators and ▲', () => {
    expect(read(['1,510', '▲20', '0'])).toMatchObject({ value: [1510, -20, 0] })
  })

  it('keeps the unit that the texts state', () => {
    expect(read(['26,815千円', '29,586千円'])).toMatchObject({ value: [26815, 29586], money: 'thousandYen' })
  })

  it('converts different units to the first one, with a note', () => {
    expect(read(['1百万円', '500千円'])).toMatchObject({
      value: [1, 0.5],
      money: 'millionYen',
      notes: [{ code: 'unit-converted' }],
    })
  })

  it.each([null, '', undefined, '－', '***'])(
    'takes %j for missing, never for zero, and names the position',
    (blank) => {
      const answer = read([1, blank, 3])
      expect(answer).toMatchObject({ ok: false, code: 'missing', input: 'benefits' })
      expect(!answer.ok && answer.message.ja).toContain('便益の2番目')
    },
  )

  it('names the position of a text that is no amount', () => {
    expect(read([1, '約束'])).toMatchObject({
      ok: false,
      code: 'unreadable-amount',
      message: { en: expect.stringContaining('figure 2') },
    })
  })

  it.each([
    ['a truth value', true],
    ['people', '71人'],
    ['a percentage', '43.89%'],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
  ])('refuses %s', (_what, cell) => {
    expect(read([1, cell])).toMatchObject({ ok: false, code: 'unreadable-amount', input: 'benefits' })
  })

  it('refuses a unit on some figures only', () => {
    expect(read(['1千円', 2])).toMatchObject({ ok: false, code: 'mixed-units' })
  })

  it.each([
    [[]],
    [[[]]],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [[[1, 2], [3]]],
  ])('refuses %j, which is not one line', (given) => {
    expect(read(given)).toMatchObject({ ok: false, code: 'shape' })
  })
})
