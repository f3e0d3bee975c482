import { numbers } from '../../inputs/numbers.ts'
import { remaining } from '../../people/remaining.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { formatNumber } from '../../units/format.ts'
import { shiojiriSlides } from '../sources.ts'

/**
 * People still here (現存者数) per year when some leave: Σ over k ≤ t of m[k]·s(t − k).
 *
 * @param given - `newPeople`: people who came, per year, shape (n,), each ≥ 0. `rateOrSurvival`: one number is the share that
 *   leaves every year, so s = (1 − a)^age; a vector holds the observed share still here by age 0, 1, … and must reach age
 *   n − 1.
 * @returns Per year: `year` (1, 2, …), `arrived`, `stillHere` (expected people, not rounded). Failures: `missing` (also for a
 *   survival vector that is too short, naming the age), `range`, `shape`.
 * @example
 * remainingPeople({ newPeople: [10, 10, 10], rateOrSurvival: 0.1 }) // → value.stillHere [10, 19, 27.1]
 */
export const remainingPeople = /* #__PURE__ */ defineFunction({
  id: 'REMAINING',
  since: '0.1.0',
  group: 'people',
  label: { en: 'People still here', ja: '現存者数' },
  summary: {
    en: 'How many of the people who came are still here in each year.',
    ja: '毎年の新規の人数と転出率（または残存率）から、年ごとの現存者数を返します。',
  },
  caution: {
    en: 'A rate is an average: for a programme with its own ledger, count the members instead (MEMBERS).',
    ja: '転出率は平均的な仮定です。名簿がある場合は、MEMBERS で実際の人数を数えてください。',
  },
  inputs: {
    newPeople: numbers({
      label: { en: 'newPeople', ja: '新規の人数' },
      hint: {
        en: 'People who came in each year, a row or a column.',
        ja: '各年に新しく加わった人数（1行または1列）。',
      },
      unit: 'person',
      min: 0,
    }),
    rateOrSurvival: numbers({
      label: { en: 'rateOrSurvival', ja: '転出率または残存率' },
      hint: {
        en: 'One share that leaves every year, or the observed shares still here by age 0, 1, ….',
        ja: '毎年転出する割合（1つの値）、または経過年数0、1、…ごとの残存率。',
      },
      unit: 'share',
      min: 0,
      max: 1,
    }),
  },
  compute: ({ newPeople, rateOrSurvival }) => {
    const [rate] = rateOrSurvival
    const stillHere = remaining(newPeople, rateOrSurvival.length === 1 ? (rate as number) : rateOrSurvival)
    if (!stillHere.ok) return stillHere
    return ok({ year: newPeople.map((_, index) => index + 1), arrived: newPeople, stillHere: stillHere.value })
  },
  steps: {
    year: {
      label: { en: 'Year', ja: '年度' },
      unit: 'count',
      along: 'years',
      excel: ({ newPeople }) => `COUNT(${newPeople.soFar})`,
    },
    arrived: {
      label: { en: 'Arrived', ja: '新規' },
      unit: 'person',
      along: 'years',
      excel: ({ newPeople }) => newPeople.here,
    },
    stillHere: {
      label: { en: 'Still here', ja: '現存' },
      unit: 'person',
      along: 'years',
      excel: ({ newPeople, rateOrSurvival: shares, year }, { rateOrSurvival }, index) => {
        if (rateOrSurvival.length === 1) {
          return `SUMPRODUCT(${newPeople.soFar},(1-${shares.at(0)})^(${year.here}-${year.soFar}))`
        }
        return Array.from({ length: index + 1 }, (_, came) => `${newPeople.at(came)}*${shares.at(index - came)}`).join(
          '+',
        )
      },
    },
  },
  gives: ['year', 'arrived', 'stillHere'],
  formula: {
    en: 'A[t] = Σ m[k]·s(t − k), k ≤ t; s = (1 − a)^age or observed',
    ja: 'A[t] = Σ m[k]·s(t − k), k ≤ t; s = (1 − a)^経過年数、または実際の残存率',
  },
  sources: [shiojiriSlides],
  examples: [
    { given: { newPeople: [10, 10, 10], rateOrSurvival: 0.1 }, gives: { stillHere: [10, 19, 27.1] }, from: 'by hand' },
    {
      given: { newPeople: [10, 20], rateOrSurvival: [1, 0.5] },
      gives: { stillHere: [10, 25] },
      from: 'by hand: observed survival',
    },
  ],
  sentence: (_values, { arrived, stillHere }) => {
    const last = stillHere[stillHere.length - 1] as number
    const ever = arrived.reduce((total, people) => total + people, 0)
    return {
      en: `Of ${formatNumber(ever, undefined, 'en')} people who came, ${formatNumber(last, 1, 'en')} are still here in the last year.`,
      ja: `加わった${formatNumber(ever)}人のうち、最後の年に現存するのは${formatNumber(last, 1)}人です。`,
    }
  },
})
