import { type Note, note } from '../result.ts'
import type { ChosenLines } from './chosen-lines.ts'
import { differ } from './difference.ts'
import { addUp, valuesOf } from './line-values.ts'
import type { FigureLine } from './read-lines.ts'
import type { Reason } from './reason.ts'

/** Labels that may head all benefits as well as name one of them. */
const general = /^(便益|効果額|経済効果額?|経済波及効果額?|benefits?)$/

export interface WithoutUnnamedTotal {
  readonly chosen: ChosenLines
  readonly notes: readonly Note[]
}

/**
 * Sets aside a line such as 経済効果額 that is, in every year, the sum of two or more other benefits: adding it would count
 * them twice.
 */
export function setAsideUnnamedTotal(chosen: ChosenLines): WithoutUnnamedTotal {
  const total = chosen.benefits.find((line) => general.test(line.words) && isSumOf(line, othersOf(line, chosen)))
  if (total === undefined) return { chosen, notes: [] }
  const { label, line } = total
  const reason: Reason = {
    en: 'The sum of the other benefits in every year, so not added.',
    ja: '毎年度、ほかの便益の合計と一致するため加算しません。',
  }
  return {
    chosen: { ...chosen, benefits: othersOf(total, chosen), ignored: [...chosen.ignored, { label, line, reason }] },
    notes: [
      note('total-not-added', {
        en: `“${label}” equals the sum of the other benefits in every year; it was taken for their total and not added.`,
        ja: `「${label}」は毎年度ほかの便益の合計と一致するため、合計とみなして加算していません。`,
      }),
    ],
  }
}

const othersOf = (line: FigureLine, { benefits }: ChosenLines): readonly FigureLine[] =>
  benefits.filter((other) => other !== line)

function isSumOf(line: FigureLine, parts: readonly FigureLine[]): boolean {
  if (parts.length < 2) return false
  const added = addUp(parts.map(valuesOf))
  return valuesOf(line).every((value, year) => {
    const expected = added[year] ?? null
    return value !== null && expected !== null && !differ(value, expected)
  })
}
