import { describe, expect, it } from 'vitest'
import { internalRateOfReturn } from '../../../../packages/core/src/index.ts'

describe('internalRateOfReturn', () => {
  it('subtracts the costs, and takes benefits alone as net', () => {
    const [apart, net] = [
      internalRateOfReturn({ benefits: [0, 110], costs: [[100], [0]] }),
      internalRateOfReturn({ benefits: [-100, 110] }),
    ]
    expect(apart).toMatchObject({ value: { rate: expect.closeTo(0.1, 12), netBenefit: [-100, 110] } })
    expect(net.ok && apart.ok && net.value).toEqual(apart.ok && apart.value)
  })

  it('finds a double rate of decimal amounts, which binary subtraction would lose', () => {
    const result = internalRateOfReturn({ benefits: [1.1, 0.1, 1.31], costs: [0.1, 2.3, 0.1] })
    expect(result).toMatchObject({ ok: true, value: { netBenefit: [1, -2.2, 1.21] } })
    expect(result.ok && result.value.rate).toBeCloseTo(0.1, 12)
  })

  it('lists every rate with four decimals and picks none', () => {
    expect(internalRateOfReturn({ benefits: [-100, 230, -132] })).toMatchObject({
      code: 'many-solutions',
      message: { ja: expect.stringContaining('10.0000%、20.0000%'), en: expect.stringContaining('10.0000%, 20.0000%') },
    })
  })

  it('says that there is no rate', () => {
    expect(internalRateOfReturn({ benefits: [1, 2] })).toMatchObject({ code: 'no-solution', input: 'benefits' })
    expect(internalRateOfReturn({ benefits: [100, -300, 250] })).toMatchObject({ code: 'no-solution' })
  })

  it('names the costs when they cover other years', () => {
    expect(internalRateOfReturn({ benefits: [1, 2], costs: [1] })).toMatchObject({ code: 'shape', input: 'costs' })
  })
})
