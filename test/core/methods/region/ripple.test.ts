import { describe, expect, it } from 'vitest'
import { ripple } from '../../../../packages/core/src/index.ts'

const region = {
  demand: [0, 100],
  coefficients: [
    [0.2, 0.1],
    [0.15, 0.25],
  ],
  selfSufficiency: [0.4, 0.7],
  incomeRatio: [0.25, 0.35],
  propensity: 0.7,
  consumptionMix: [0.3, 0.7],
}

describe('ripple', () => {
  it('gives the worked example to six digits', () => {
    const answer = ripple(region)
    if (!answer.ok) throw new Error(answer.message.en)
    const { direct, first, income, second, overall, multiplier } = answer.value
    const totals = [direct, first, income, second, overall, multiplier].map(([total]) => Number(total).toFixed(6))
    expect(totals).toEqual(['70.000000', '19.030207', '30.789613', '16.618559', '105.648766', '1.509268'])
    expect(multiplier.slice(1)).toEqual([null, null])
    expect(answer.value.heading).toEqual(['合計', '部門1', '部門2'])
  })

  it('adds up over the sectors, and over the rounds without the income', () => {
    const answer = ripple(region)
    if (!answer.ok) throw new Error(answer.message.en)
    const { direct, first, second, overall } = answer.value
    for (const [total, ...sectors] of [direct, first, second, overall]) {
      expect(sectors.reduce((sum, figure) => sum + figure, 0)).toBeCloseTo(Number(total), 10)
    }
    expect(Number(direct[0]) + Number(first[0]) + Number(second[0])).toBeCloseTo(Number(overall[0]), 10)
  })

  it('is proportional to the demand', () => {
    const [once, tenfold] = [ripple(region), ripple({ ...region, demand: [0, 1000] })]
    expect(once.ok && tenfold.ok && Number(tenfold.value.overall[0])).toBeCloseTo(
      once.ok ? 10 * Number(once.value.overall[0]) : 0,
      8,
    )
    expect(once.ok && tenfold.ok && tenfold.value.multiplier[0]).toBeCloseTo(
      once.ok ? Number(once.value.multiplier[0]) : 0,
      12,
    )
  })

  it.each([
    [
      {
        coefficients: [
          [1, 0],
          [0, 1],
        ],
      },
      'range',
      'coefficients',
    ],
    [
      {
        coefficients: [
          [0.9, 0.9],
          [0.9, 0.9],
        ],
      },
      'range',
      'coefficients',
    ],
    [{ coefficients: [[0.2, 0.1]] }, 'shape', 'coefficients'],
    [
      {
        coefficients: [
          [0.2, null],
          [0.1, 0.2],
        ] as never,
      },
      'missing',
      'coefficients',
    ],
    [{ coefficients: [[0.2, 0.1], [0.15]] }, 'shape', 'coefficients'],
    [{ coefficients: [[0.2]] }, 'shape', 'coefficients'],
    [{ demand: [] }, 'shape', 'demand'],
    [{ selfSufficiency: [0.4] }, 'shape', 'selfSufficiency'],
    [{ selfSufficiency: [0.4, 1.2] }, 'range', 'selfSufficiency'],
    [{ incomeRatio: [0.25] }, 'shape', 'incomeRatio'],
    [{ incomeRatio: [-0.1, 0.3] }, 'range', 'incomeRatio'],
    [{ propensity: 1.2 }, 'range', 'propensity'],
    [{ consumptionMix: [0.3, 0.7, 1] }, 'shape', 'consumptionMix'],
    [{ consumptionMix: [1.5, -0.5] }, 'range', 'consumptionMix'],
    [{ consumptionMix: [0.3, 0.6] }, 'range', 'consumptionMix'],
    [{ selfSufficiency: [0.4, 0] }, 'undefined', 'demand'],
  ])('refuses %j: %s', (changed, code, input) => {
    expect(ripple({ ...region, ...changed })).toMatchObject({ ok: false, code, input })
  })

  it('names a negative coefficient by row and column', () => {
    const answer = ripple({
      ...region,
      coefficients: [
        [0.2, 0.1],
        [-0.15, 0.25],
      ],
    })
    expect(answer).toMatchObject({ ok: false, code: 'range', input: 'coefficients' })
    expect(answer.ok ? '' : answer.message.ja).toContain('2行1列')
  })
})
