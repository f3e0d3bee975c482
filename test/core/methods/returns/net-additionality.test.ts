import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { netAdditionality } from '../../../../packages/core/src/methods/returns/net-additionality.ts'

type Given = Parameters<typeof netAdditionality>[0]

const programme = { gross: 100, leakage: 0.2, displacement: 0.25, substitution: 0, multiplier: 1.2 }
const reference = {
  referenceGross: 30,
  referenceLeakage: 0.2,
  referenceDisplacement: 0.25,
  referenceSubstitution: 0,
  referenceMultiplier: 1.2,
}
const net = (given: Given) => {
  const answer = netAdditionality(given)
  return answer.ok ? answer.value.net : answer.code
}

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('netAdditionality', () => {
  it('takes the reference case away', () => {
    expect(net({ ...programme, ...reference })).toBeCloseTo(50.4, 12)
  })

  it('has no figure for a reference case that is not given, and takes nothing away', () => {
    const answer = netAdditionality(programme)
    expect(answer.ok && answer.value.reference).toBeNull()
    expect(net(programme)).toBeCloseTo(72, 12)
  })

  it('is nothing where the same would have happened anyway', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        share,
        share,
        share,
        share,
        (gross, leakage, displacement, substitution, multiplier) => {
          const same = { gross, leakage, displacement, substitution, multiplier }
          expect(
            net({
              ...same,
              referenceGross: gross,
              referenceLeakage: leakage,
              referenceDisplacement: displacement,
              referenceSubstitution: substitution,
              referenceMultiplier: multiplier,
            }),
          ).toBe(0)
        },
      ),
    )
  })

  it('never exceeds the gross effect without multiplier', () => {
    fc.assert(
      fc.property(fc.nat(), share, share, share, (gross, leakage, displacement, substitution) => {
        const remains = net({ gross, leakage, displacement, substitution, multiplier: 1 })
        expect(remains).toBeLessThanOrEqual(gross)
        expect(remains).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it.each(Object.keys(reference))('asks for all five figures of the reference case when %s is left out', (name) => {
    const partial = Object.fromEntries(Object.entries(reference).filter(([key]) => key !== name))
    expect(netAdditionality({ ...programme, ...partial })).toMatchObject({ ok: false, code: 'missing', input: name })
  })

  it('names the first figure that is missing when only one is given', () => {
    const answer = netAdditionality({ ...programme, referenceLeakage: 0.2 })
    expect(answer).toMatchObject({ code: 'missing', input: 'referenceGross' })
    expect(!answer.ok && answer.message.ja).toContain('事業がない場合の総効果')
  })

  it.each([
    ['range', { leakage: 1.1 }],
    ['range', { displacement: -0.1 }],
    ['range', { substitution: 2 }],
    ['range', { multiplier: -1 }],
    ['range', { ...reference, referenceLeakage: 5 }],
    ['type', { gross: Number.NaN }],
  ])('has no figure (%s) with %j', (code, change) => {
    expect(net({ ...programme, ...change })).toBe(code)
  })

  it('says in words what was taken away', () => {
    const both = netAdditionality({ ...programme, ...reference })
    expect(both.ok && both.sentence.ja).toBe(
      '総効果100に、域外流出・置換・代替と乗数を反映すると72です。事業がない場合の効果21.6を差し引いた純追加効果は50.4です。',
    )
    const alone = netAdditionality(programme)
    expect(alone.ok && alone.sentence.ja).toContain('事業がなくても生じた分は差し引いていません。')
  })
})
