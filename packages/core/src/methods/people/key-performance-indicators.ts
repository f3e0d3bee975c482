import { numberOr, optionalNumber } from '../../inputs/number.ts'
import { numbers } from '../../inputs/numbers.ts'
import { defineFunction } from '../../record/define-function.ts'
import { fail, isFailure, note, ok } from '../../result.ts'
import { round } from '../../units/rounding.ts'
import { numberPhrase, percentPhrase } from '../phrases.ts'
import { indicatorGrades, indicatorGuideline } from '../sources.ts'
import { achievementGrades, improvementGrades, indicatorGrade, rateDecimals } from './indicator-grades.ts'

/**
 * A key performance indicator (重要業績評価指標, KPI): plan against actual for each year, with the verdict in four grades.
 * For indicators of which more is better.
 *
 * @param given - `plan` and `actual`: one figure per year in any unit, shape (n,), n ≥ 1; plan ≥ 0. `start`: the figure
 *   before the programme began, by default 0. `elapsedMonths`: whole months of the last year that are over, 1 to 12; its
 *   target is then taken for that part of the year. By default the year is whole.
 * @returns Per year: `year` (1, 2, … since no fiscal years are given), `target` (pro-rated in the last year), `reached`,
 *   `achievement` = actual ÷ target as a fraction, `verdict` (非常に効果的 from 1 on, 相当程度効果 from 0.7 on, 効果あり
 *   where it is better than the start, else 効果なし). A year whose target is 0 holds the failure `undefined` and has no
 *   verdict. Failures of the whole: `missing` with the position, `shape` (lengths differ), `range`. Note:
 *   `target-below-start`.
 * @example
 * keyPerformanceIndicators({ plan: [10, 20], actual: [12, 15] }) // → value.verdict ['非常に効果的', '相当程度効果']
 */
export const keyPerformanceIndicators = /* #__PURE__ */ defineFunction({
  id: 'KPI',
  since: '0.1.0',
  group: 'people',
  label: { en: 'Key performance indicator', ja: '重要業績評価指標（KPI）' },
  summary: {
    en: 'Plan against actual for each year: achievement rate and the verdict in four grades.',
    ja: '年度ごとに目標と実績を比べ、達成率と4区分の判定を表で返します。',
  },
  caution: {
    en: 'Only for indicators of which more is better; an indicator that should fall is graded upside down. Give elapsedMonths only for what accumulates within the year: the target of a stock, such as members at the year end, is not a matter of months. The thresholds are those commonly used for the grants of 地方創生; a city may have its own.',
    ja: '値が大きいほどよい指標のためのものです。減らすことが目標の指標では判定が逆になります。経過月数による按分は、年度の中で積み上がる指標だけに使ってください。年度末の会員数のような残高の目標は、月数で割れません。判定の境目は地方創生関係の交付金で一般に使われるもので、市町村が独自に定めている場合があります。',
  },
  inputs: {
    plan: numbers({
      label: { en: 'plan', ja: '目標' },
      hint: { en: 'Target for each year, a row or a column.', ja: '年度別の目標値（1行または1列）。' },
      unit: 'quantity',
      along: 'years',
      min: 0,
    }),
    actual: numbers({
      label: { en: 'actual', ja: '実績' },
      hint: { en: 'Actual figure for each year, as many years.', ja: '年度別の実績値（目標と同じ年数）。' },
      unit: 'quantity',
      along: 'years',
    }),
    start: numberOr(0, {
      label: { en: 'start', ja: '開始時の値' },
      hint: { en: 'The figure before the programme began.', ja: '事業を始める前の値。' },
      unit: 'quantity',
    }),
    elapsedMonths: optionalNumber({
      label: { en: 'elapsedMonths', ja: '経過月数' },
      hint: {
        en: 'Whole months of the last year that are over; its target is pro-rated.',
        ja: '最終年度の経過月数（整数）。目標値を月数で按分します。',
      },
      unit: 'month',
      min: 1,
      max: 12,
      whole: true,
      fallback: { en: 'the year is over', ja: '年度終了（按分なし）' },
    }),
  },
  compute: ({ plan, actual, start, elapsedMonths }) => {
    const last = plan.length - 1
    const target = plan.map((value, year) =>
      year === last && elapsedMonths !== undefined ? (value * elapsedMonths) / 12 : value,
    )
    const achievement = target.map((value, year) => (value === 0 ? noTarget : (actual[year] as number) / value))
    const verdict = achievement.map((rate, year) =>
      isFailure(rate) ? '' : indicatorGrade(rate, actual[year] as number, start),
    )
    const year = plan.map((_, index) => index + 1)
    return ok(
      { year, target, reached: actual, achievement, verdict },
      (plan[last] as number) < start ? [targetBelowStart] : [],
    )
  },
  steps: {
    year: {
      label: { en: 'Year', ja: '年度' },
      unit: 'count',
      along: 'years',
      excel: (_ref, _values, year) => String(year + 1),
    },
    target: {
      label: { en: 'Target', ja: '目標' },
      unit: 'quantity',
      along: 'years',
      excel: ({ plan, elapsedMonths: months }, { plan: years, elapsedMonths }, year) =>
        elapsedMonths !== undefined && year === years.length - 1 ? `${plan.here}*${months.here}/12` : plan.here,
    },
    reached: {
      label: { en: 'Actual', ja: '実績' },
      unit: 'quantity',
      along: 'years',
      excel: ({ actual }) => actual.here,
    },
    achievement: {
      label: { en: 'Achievement rate', ja: '達成率' },
      unit: 'ratio',
      along: 'years',
      excel: ({ target, reached }) => `IF(${target.here}=0,NA(),${reached.here}/${target.here})`,
    },
    verdict: {
      label: { en: 'Verdict', ja: '判定' },
      unit: 'text',
      along: 'years',
      excel: ({ target, reached, achievement, start }) => {
        const below = `IF(${reached.here}>${start.here},"${improvementGrades.better}","${improvementGrades.notBetter}")`
        const grade = achievementGrades.reduceRight(
          (rest, { atLeast, verdict }) =>
            `IF(ROUND(${achievement.here},${rateDecimals})>=${atLeast},"${verdict}",${rest})`,
          below,
        )
        return `IF(${target.here}=0,"",${grade})`
      },
    },
  },
  gives: ['year', 'target', 'reached', 'achievement', 'verdict'],
  formula: {
    en: 'achievement = actual[t] ÷ plan[t], in the last year ÷ (plan[n] · months ÷ 12)',
    ja: '達成率 = 実績[t] ÷ 目標[t]、最終年度は ÷（目標[n] × 経過月数 ÷ 12）',
  },
  sources: [indicatorGuideline, indicatorGrades],
  examples: [
    {
      given: { plan: [10, 20, 30, 40], actual: [12, 14, 15, 5], start: 5 },
      gives: {
        year: [1, 2, 3, 4],
        achievement: [1.2, 0.7, 0.5, 0.125],
        verdict: ['非常に効果的', '相当程度効果', '効果あり', '効果なし'],
      },
      from: 'by hand: one year for each grade',
    },
    {
      given: { plan: [60, 72], actual: [60, 40], elapsedMonths: 6 },
      gives: { target: [60, 36], achievement: [1, 40 / 36], verdict: ['非常に効果的', '非常に効果的'] },
      from: 'by hand: half of the last year is over',
    },
  ],
  sentence: ({ elapsedMonths }, { target, reached, achievement, verdict }) => {
    const last = target.length - 1
    const [planned, actual] = [shown(target[last] as number), shown(reached[last] as number)]
    const rate = achievement[last]
    if (typeof rate !== 'number') {
      return {
        en: `In the last year the target is zero, so there is no achievement rate; the actual figure is ${actual.en}.`,
        ja: `最終年度は目標が0のため、達成率を計算できません。実績は${actual.ja}です。`,
      }
    }
    const achieved = percentPhrase(rate)
    const part =
      elapsedMonths === undefined
        ? { en: '', ja: '' }
        : { en: ` for ${elapsedMonths} of 12 months`, ja: `（${elapsedMonths}か月分に按分）` }
    return {
      en: `In the last year the actual figure of ${actual.en} is ${achieved.en} of the target of ${planned.en}${part.en}; the verdict is ${verdict[last]}.`,
      ja: `最終年度は、目標${planned.ja}${part.ja}に対して実績${actual.ja}で、達成率は${achieved.ja}、判定は「${verdict[last]}」です。`,
    }
  },
})

/** Two decimals at most: a pro-rated target would show many. */
const shown = (value: number) => numberPhrase(round(value, 2, 'half-up'))

const noTarget = fail('undefined', 'plan', {
  en: 'The target of this year is zero, so there is no achievement rate.',
  ja: 'この年度の目標が0のため、達成率を計算できません。',
})

const targetBelowStart = note('target-below-start', {
  en: 'The last target is below the start. The grades are meant for indicators of which more is better.',
  ja: '最終年度の目標が開始時の値を下回っています。判定は、値が大きいほどよい指標のためのものです。',
})
