import { describe, expect, it } from 'vitest'
import { viewInput } from '../../../packages/core/src/methods/returns/view.ts'

const read = (given: unknown) => viewInput('stock').read(given, 'view')

describe('choice', () => {
  it.each([
    ['cumulative', 'cumulative'],
    ['累計', 'cumulative'],
    [' NET ', 'net'],
    ['ｎｅｔ', 'net'],
    [[['年度末']], 'stock'],
  ])('reads %j as %s', (given, value) => {
    expect(read(given)).toMatchObject({ ok: true, value })
  })

  it.each([undefined, null, '', 0, [[null]], [[0]]])('takes the fallback when %j is given', (blank) => {
    expect(read(blank)).toMatchObject({ ok: true, value: 'stock' })
  })

  it('says in both languages what is on offer', () => {
    expect(read('gross')).toMatchObject({
      code: 'choice',
      message: {
        en: expect.stringContaining('stock, cumulative, net, annual'),
        ja: expect.stringContaining('年度末・累計・純・単年'),
      },
    })
  })

  it('refuses a range', () => {
    expect(read([['net', 'annual']])).toMatchObject({ code: 'shape' })
  })

  it('is not led astray by names that every object has', () => {
    expect(read('constructor')).toMatchObject({ code: 'choice' })
    expect(read('__proto__')).toMatchObject({ code: 'choice' })
  })
})
