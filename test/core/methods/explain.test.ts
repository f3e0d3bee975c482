import { describe, expect, it } from 'vitest'
import { explain } from '../../../packages/core/src/index.ts'

const benefits = [11770, 23610]
const costs = [26815, 29586]
const told = (given: Parameters<typeof explain>[0]) => {
  const answer = explain(given)
  return answer.ok ? answer.value.sentence : answer.code
}

describe('explain', () => {
  it.each(['ROI', 'KANKEI.ROI', '=kankei.roi', 'ＲＯＩ'])('knows a function by the name %s', (name) => {
    expect(told({ name, arguments: [[benefits], [costs]] })).toBe(
      '最終年度の便益23,610を、これまでの累計費用56,401で割ると、投資収益率（ROI）は41.86％です。',
    )
  })

  it.each(['', null, [['']], undefined])('takes %j for an argument that is left out', (blank) => {
    expect(told({ name: 'ROI', arguments: [[benefits], [costs], blank] })).toContain('41.86％')
  })

  it('fails as the explained function does', () => {
    expect(told({ name: 'ROI', arguments: [[benefits], [[0, 0]]] })).toBe('undefined')
    expect(told({ name: 'ROI', arguments: [] })).toBe('missing')
  })

  it('says which functions there are when it does not know one', () => {
    expect(explain({ name: 'SUM', arguments: [] })).toMatchObject({
      code: 'choice',
      message: { ja: expect.stringContaining('ROI') },
    })
  })

  it('does not drop arguments that are too many', () => {
    expect(told({ name: 'FYSTART', arguments: [2024, 1] })).toBe('shape')
  })
})
