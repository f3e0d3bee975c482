import type { Discounting } from '../../discounting/discounting.ts'
import { greenBookBands } from '../../discounting/green-book.ts'
import { choice } from '../../inputs/choice.ts'
import { numberOr } from '../../inputs/number.ts'
import { type Rate, rate } from '../../inputs/rate.ts'
import { fail, ok, type Result } from '../../result.ts'

/** When in its fiscal year an amount falls (期首・期央・期末). */
export type Timing = 'start' | 'mid' | 'end'

const offsets = { start: 0, mid: 0.5, end: 1 } as const

/** A real rate (社会的割引率) for what the declining rates of the Green Book are not offered for. */
export const realRate = {
  label: { en: 'rate', ja: '割引率' },
  hint: { en: 'Real discount rate per year.', ja: '社会的割引率（実質・年率）。' },
  unit: 'ratePerYear',
  above: -1,
} as const

export const discountRate = rate({
  label: { en: 'rate', ja: '割引率' },
  hint: {
    en: 'Real discount rate per year, or "greenbook" for the declining rates of the Green Book.',
    ja: '社会的割引率（実質・年率）。英国グリーンブックの逓減する割引率は "greenbook"。',
  },
})

export const timingInput = choice<Timing>({
  label: { en: 'timing', ja: '時点' },
  hint: { en: 'When in its fiscal year an amount falls.', ja: '金額が年度のどの時点で生じるとみなすか。' },
  options: {
    start: { en: 'start', ja: '期首' },
    mid: { en: 'mid', ja: '期央' },
    end: { en: 'end', ja: '期末' },
  },
  fallback: 'start',
})

/** Position of the base year, 1 for the first. */
export const baseIndexInput = numberOr(1, {
  label: { en: 'baseIndex', ja: '基準年度の位置' },
  hint: {
    en: 'Which of the years is the base year: 1 for the first. Earlier years compound up.',
    ja: '何番目の年度を基準年度とするか。最初の年度は1。基準より前の年度は割り増します。',
  },
  unit: 'count',
  min: 1,
  whole: true,
})

/** Failure `choice`: the Green Book states its rates for the start of the year only. */
export function discountingOf(given: Rate, timing: Timing = 'start'): Result<Discounting> {
  if (given !== 'greenbook') return ok({ kind: 'constant', rate: given, offset: offsets[timing] })
  if (timing === 'start') return ok({ kind: 'greenbook' })
  return fail('choice', 'timing', {
    en: 'The Green Book discounts to the start of the year: leave the timing out or use "start".',
    ja: 'グリーンブックの割引率は期首の時点だけに使えます。時点を省略するか「期首」としてください。',
  })
}

/** Failure `range`: the base year is not among the years. */
export function baseOf(baseIndex: number, years: number): Result<number> {
  if (baseIndex <= years) return ok(baseIndex - 1)
  return fail('range', 'baseIndex', {
    en: `There are ${years} years, so the base year cannot be number ${baseIndex}.`,
    ja: `年度は${years}個です。基準年度の位置に${baseIndex}は指定できません。`,
  })
}

/** The native formula of a discount factor, from the cells of the rate and of the years after the base year. */
export function factorFormula(rateCell: string, years: string, given: Rate, timing: Timing = 'start'): string {
  if (given !== 'greenbook') {
    const offset = offsets[timing]
    return `(1+${rateCell})^-${offset === 0 ? years : `(${years}+${offset})`}`
  }
  return greenBookBands
    .map(({ after, until, rate: banded }, band) => {
      const upTo = Number.isFinite(until) ? `MIN(${years},${until})` : years
      const inBand = band === 0 ? upTo : `MAX(0,${upTo}-${after})`
      return `${1 + banded}^-${inBand}`
    })
    .join('*')
}
