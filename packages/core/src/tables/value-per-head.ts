import type { ChosenLines } from './chosen-lines.ts'
import type { FigureLine } from './read-lines.ts'
import { perHead } from './vocabulary.ts'

/** 一人当たり便益: all benefits of a person together. */
const allBenefits = /^(の?(額|価値)|便益額?|(経済)?効果額?|benefits?|values?|amount|)$/

const subjectOf = (line: FigureLine): string => line.words.replace(perHead, '')

/** The benefit lines that hold people × this value already. */
export function benefitsRestatedBy(line: FigureLine, benefits: readonly FigureLine[]): readonly FigureLine[] {
  if (line.topic !== 'other') return benefits.filter((benefit) => benefit.topic === line.topic)
  const subject = subjectOf(line)
  return allBenefits.test(subject) ? benefits : benefits.filter((benefit) => benefit.words === subject)
}

/** Whether people × this value is a benefit of its own, which no other line holds. */
export function isAdded(line: FigureLine, { benefits, valuesPerHead }: ChosenLines): boolean {
  if (benefitsRestatedBy(line, benefits).length > 0) return false
  return valuesPerHead.length === 1 || line.topic !== 'other' || !allBenefits.test(subjectOf(line))
}
