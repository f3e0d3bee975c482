import type { Note, Text } from '../result.ts'
import { sum } from '../units/sum.ts'
import type { ChosenLines } from './chosen-lines.ts'
import { differenceNote, findDifference } from './difference.ts'
import type { YearPosition } from './find-years.ts'
import { addUp, timesPeople, valuesOf } from './line-values.ts'
import type { FigureLine } from './read-lines.ts'
import { benefitsRestatedBy } from './value-per-head.ts'

/**
 * Compares people × value per head with the benefit lines that hold it already. A difference beyond what rounding of
 * the printed figures explains is a note with both; the benefit line stays what is used.
 */
export function comparePerHead(chosen: ChosenLines, years: readonly YearPosition[]): readonly Note[] {
  const { migrants, valuesPerHead, benefits } = chosen
  if (migrants === undefined) return []
  return valuesPerHead.flatMap((line) => compareLine(line, migrants, benefitsRestatedBy(line, benefits), years))
}

function compareLine(
  line: FigureLine,
  people: FigureLine,
  restated: readonly FigureLine[],
  years: readonly YearPosition[],
): readonly Note[] {
  const tolerance = line.figures.map((figure, year) => {
    const count = people.figures[year]?.value ?? 0
    const steps = restated.map((benefit) => benefit.figures[year]?.step ?? 0)
    return 0.5 * sum([count * (figure?.step ?? 0), ...steps])
  })
  const difference = findDifference(timesPeople(line, people), addUp(restated.map(valuesOf)), tolerance)
  if (difference === undefined) return []
  const used: Text = {
    en: restated.map(({ label }) => `“${label}”`).join(' + '),
    ja: restated.map(({ label }) => `「${label}」`).join('＋'),
  }
  return [
    differenceNote('per-head-differs', difference, years, {
      en: (product, benefit, year) =>
        `“${line.label}” × “${people.label}” is ${product} in ${year}, but ${used.en} is ${benefit}. The calculation uses ${used.en}.`,
      ja: (product, benefit, year) =>
        `${year}の「${line.label}」×「${people.label}」は${product}ですが、${used.ja}は${benefit}です。計算には${used.ja}を使います。`,
    }),
  ]
}
