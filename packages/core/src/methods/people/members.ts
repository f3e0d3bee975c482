import { dates } from '../../inputs/dates.ts'
import { optionalFiscalYear } from '../../inputs/years.ts'
import { countMembers } from '../../people/count-members.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { formatNumber } from '../../units/format.ts'
import { fiscalYearPhrase, percentPhrase } from '../phrases.ts'
import { shiojiriSlides } from '../sources.ts'

/**
 * Members (会員・メンバー) per fiscal year, counted from a ledger of joins and leaves, one row per person.
 *
 * A person is present (現役) on a day if they joined on it or before and have not left by it; whoever leaves on 31 March is
 * counted as leaving in that year and is not present at its end. のべ counts rows, also of those who joined before the first
 * year of the table.
 *
 * @param given - `joined`, `left`: dates, shape (n,); blank where there is none; a row with both blank is ignored.
 *   `firstYear`, `lastYear`: fiscal years; by default that of the earliest join and of the latest date.
 * @returns Per fiscal year: `fiscalYear`, `joins`, `leaves`, `present`, `ever`, `retention` = present ÷ ever. Failures: every
 *   code of dates with its row, `missing` (left without joined), `range-order` (left before joined), `shape` (lengths differ).
 * @example
 * members({ joined: ['2018-04-10', '2019-05-01'], left: [null, '2020-03-31'] }) // → value.present [1, 1]
 */
export const members = /* #__PURE__ */ defineFunction({
  id: 'MEMBERS',
  since: '0.1.0',
  group: 'people',
  label: { en: 'Members per fiscal year', ja: '年度別のメンバー数' },
  summary: {
    en: 'Joins, leaves, members present and ever, and retention per fiscal year, from two columns of dates.',
    ja: '入会日と退会日の列から、年度ごとの入会・退会・現役・のべ・定着率を表で返します。',
  },
  caution: {
    en: 'It counts rows, not persons: someone who joined twice is counted twice.',
    ja: '行の数を数えます。同じ人が二度入会していれば2人と数えます。',
  },
  inputs: {
    joined: dates({
      label: { en: 'joined', ja: '入会日' },
      hint: { en: 'The day each person joined, one row per person.', ja: '入会日の列（1人1行）。' },
    }),
    left: dates({
      label: { en: 'left', ja: '退会日' },
      hint: { en: 'The day each person left; blank for those still here.', ja: '退会日の列。退会していない人は空欄。' },
    }),
    firstYear: optionalFiscalYear({
      label: { en: 'firstYear', ja: '最初の年度' },
      hint: { en: 'First fiscal year of the table.', ja: '表の最初の年度。' },
      fallback: { en: 'that of the earliest join', ja: '最も早い入会日の年度' },
    }),
    lastYear: optionalFiscalYear({
      label: { en: 'lastYear', ja: '最後の年度' },
      hint: { en: 'Last fiscal year of the table.', ja: '表の最後の年度。' },
      fallback: { en: 'that of the latest date', ja: '最も遅い日付の年度' },
    }),
  },
  compute: ({ joined, left, firstYear, lastYear }) => {
    const years = countMembers(joined, left, firstYear, lastYear)
    if (!years.ok) return years
    const { fiscalYear, joined: joins, left: leaves, present, ever, retention } = years.value
    return ok({ fiscalYear, joins, leaves, present, ever, retention }, years.notes)
  },
  steps: {
    fiscalYear: {
      label: { en: 'Fiscal year', ja: '年度' },
      unit: 'fiscalYear',
      along: 'years',
      excel: ({ joined, firstYear: cell, fiscalYear }, { firstYear }, index) => {
        if (index > 0) return `${fiscalYear.at(index - 1)}+1`
        return firstYear === undefined ? `YEAR(MIN(${joined.all}))-(MONTH(MIN(${joined.all}))<4)` : cell.here
      },
    },
    joins: {
      label: { en: 'Joined', ja: '入会' },
      unit: 'person',
      along: 'years',
      excel: ({ joined, fiscalYear }) => withinYear(joined.all, fiscalYear.here),
    },
    leaves: {
      label: { en: 'Left', ja: '退会' },
      unit: 'person',
      along: 'years',
      excel: ({ left, fiscalYear }) => withinYear(left.all, fiscalYear.here),
    },
    present: {
      label: { en: 'Present', ja: '現役' },
      unit: 'person',
      along: 'years',
      excel: ({ joined, left, fiscalYear }) =>
        `${untilYearEnd(joined.all, fiscalYear.here)}-${untilYearEnd(left.all, fiscalYear.here)}`,
    },
    ever: {
      label: { en: 'Ever', ja: 'のべ' },
      unit: 'person',
      along: 'years',
      excel: ({ joined, fiscalYear }) => untilYearEnd(joined.all, fiscalYear.here),
    },
    retention: {
      label: { en: 'Retention', ja: '定着率' },
      unit: 'share',
      along: 'years',
      excel: ({ present, ever }) => `IF(${ever.here}=0,"",${present.here}/${ever.here})`,
    },
  },
  gives: ['fiscalYear', 'joins', 'leaves', 'present', 'ever', 'retention'],
  formula: {
    en: 'present = joined by 31 March − left by 31 March; ever = joined by 31 March; retention = present ÷ ever',
    ja: '現役 = 3月31日までの入会 − 3月31日までの退会; のべ = 3月31日までの入会; 定着率 = 現役 ÷ のべ',
  },
  sources: [shiojiriSlides],
  examples: [
    {
      given: { joined: ['2018-04-10', '2019-05-01', '2019-06-01'], left: [null, '2020-03-31', '2020-04-01'] },
      gives: {
        fiscalYear: [2018, 2019, 2020],
        joins: [1, 2, 0],
        leaves: [0, 1, 1],
        present: [1, 2, 1],
        ever: [1, 3, 3],
      },
      from: 'by hand',
    },
  ],
  sentence: (_values, { fiscalYear, present, ever, retention }) => {
    const last = fiscalYear.length - 1
    const year = fiscalYearPhrase(fiscalYear[last] as number)
    const share = retention[last]
    const kept = typeof share === 'number' ? percentPhrase(share) : { en: '–', ja: '－' }
    return {
      en: `At the end of ${year.en}, ${formatNumber(present[last] as number, 0, 'en')} of ${formatNumber(ever[last] as number, 0, 'en')} members who ever joined are present (${kept.en}).`,
      ja: `${year.ja}末の現役は${formatNumber(present[last] as number)}人で、のべ${formatNumber(ever[last] as number)}人に対する定着率は${kept.ja}です。`,
    }
  },
})

const yearEnd = (fiscalYear: string): string => `DATE(${fiscalYear}+1,3,31)`

const withinYear = (dates: string, fiscalYear: string): string =>
  `COUNTIFS(${dates},">="&DATE(${fiscalYear},4,1),${dates},"<="&${yearEnd(fiscalYear)})`

const untilYearEnd = (dates: string, fiscalYear: string): string => `COUNTIF(${dates},"<="&${yearEnd(fiscalYear)})`
