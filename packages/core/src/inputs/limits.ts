import { type Failure, fail, type Text } from '../result.ts'

/** What a number must keep to. `above` and `below` exclude the limit itself. */
export interface Limits {
  readonly min?: number
  readonly max?: number
  readonly above?: number
  readonly below?: number
  readonly whole?: boolean
}

export const withinLimits = (value: number, { min, max, above, below, whole = false }: Limits): boolean =>
  (min === undefined || value >= min) &&
  (max === undefined || value <= max) &&
  (above === undefined || value > above) &&
  (below === undefined || value < below) &&
  (!whole || Number.isInteger(value))

/** The limits out of a description, without its other fields. */
export const limitsOf = ({ min, max, above, below, whole }: Limits): Limits => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(above === undefined ? {} : { above }),
  ...(below === undefined ? {} : { below }),
  ...(whole === undefined ? {} : { whole }),
})

/** The limits in words, such as `a whole number, 0 or more, 12 or less`. */
export function limitsText({ min, max, above, below, whole = false }: Limits): Text {
  const parts: Text[] = []
  if (whole) parts.push({ en: 'a whole number', ja: '整数' })
  if (min !== undefined) parts.push({ en: `${min} or more`, ja: `${min}以上` })
  if (above !== undefined) parts.push({ en: `more than ${above}`, ja: `${above}より大きい` })
  if (max !== undefined) parts.push({ en: `${max} or less`, ja: `${max}以下` })
  if (below !== undefined) parts.push({ en: `less than ${below}`, ja: `${below}より小さい` })
  if (parts.length === 0) parts.push({ en: 'any number', ja: '数値' })
  return { en: parts.map(({ en }) => en).join(', '), ja: parts.map(({ ja }) => ja).join('・') }
}

/** The failure of a value that does not keep to its limits; `where` names the argument and the position in it. */
export function outsideLimits(value: number, limits: Limits, name: string, where: Text): Failure {
  const { en, ja } = limitsText(limits)
  return fail('range', name, {
    en: `${where.en}: ${value} is outside the limits (${en}).`,
    ja: `${where.ja}：${value}は使えません（${ja}）。`,
  })
}
