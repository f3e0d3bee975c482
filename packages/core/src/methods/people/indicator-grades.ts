import { round } from '../../units/rounding.ts'

/** Achievement rates from which on an indicator gets a grade, best first; the same words in every display language. */
export const achievementGrades = [
  { atLeast: 1, verdict: '非常に効果的' },
  { atLeast: 0.7, verdict: '相当程度効果' },
] as const

/** Grades below those thresholds: better than at the start, or not. */
export const improvementGrades = { better: '効果あり', notBetter: '効果なし' } as const

/** Decimals of a rate that count: 0.6 ÷ 12 must not cost the grade because it is a hair above 0.05 in binary. */
export const rateDecimals = 12

/** The verdict (判定) on an indicator of which more is better. */
export function indicatorGrade(achievement: number, actual: number, start: number): string {
  const rate = round(achievement, rateDecimals, 'half-up')
  const reached = achievementGrades.find(({ atLeast }) => rate >= atLeast)
  if (reached !== undefined) return reached.verdict
  return actual > start ? improvementGrades.better : improvementGrades.notBetter
}
