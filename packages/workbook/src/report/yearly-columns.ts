import {
  fiscalYearLabel,
  formatFiscalYear,
  roiSeries,
  round,
  type Stated,
  type TableLine,
  type Text,
} from '@kankei/core'
import { formula } from '../build/content.ts'
import { rangeHandle } from '../build/handle.ts'
import { headingWidth } from '../build/heading-text.ts'
import { stepFormula, stepRef } from '../build/step-formula.ts'
import { type Column, named, type TableHandles } from '../build/table.ts'
import { appearanceOf } from '../value/appearance.ts'
import type { Format } from '../value/style.ts'
import { checkText, sameAmount, verdictWords } from './verdict-words.ts'
import type { YearlyFigures } from './yearly-figures.ts'
import { yearlyWords as words, yearlyChecks, yearlyNotes } from './yearly-words.ts'

/** A column of 年度別, whose rows are the fiscal years by their index. */
export interface YearlyColumn {
  readonly key: string
  readonly column: Column<number, string>
  readonly check?: ColumnCheck
}

/** What must hold of a column. */
export interface ColumnCheck {
  readonly label: Text
  readonly holds: (cells: TableHandles<string>) => string
  /** Whether it holds of the figures as they are. */
  readonly now: boolean
  readonly word: 'agrees' | 'complete'
}

/** The columns from left to right: the years, people, benefits, costs, the ratio, and its comparison with the stated one. */
export function yearlyColumns(figures: YearlyFigures): readonly YearlyColumn[] {
  return [
    ...yearColumns(figures),
    ...peopleColumns(figures),
    ...benefitColumns(figures),
    ...costColumns(figures),
    roiColumn(figures),
    ...statedColumns(figures),
  ]
}

function yearColumns({ table, language }: YearlyFigures): readonly YearlyColumn[] {
  const statuses: YearlyColumn = {
    key: 'status',
    column: {
      heading: words.status[language],
      width: 9.5,
      style: { role: 'input', align: 'center' },
      cell: (year) => statusOf(table.suffixes[year] ?? '', language),
    },
  }
  return [
    {
      key: 'fiscalYear',
      column: {
        heading: words.fiscalYear[language],
        width: 9.5,
        style: { role: 'input', format: language === 'ja' ? 'fiscalYear' : 'year', align: 'center' },
        cell: (year) => table.fiscalYears[year] ?? null,
        allowed: {
          allowed: { kind: 'number', min: 1886, max: 9998, whole: true },
          message: words.yearMessage[language],
        },
      },
    },
    {
      key: 'eraYear',
      column: {
        heading: words.eraYear[language],
        note: yearlyNotes.eraYear[language],
        width: 12,
        style: { role: 'formula', align: 'center' },
        cell: (year, { all }) => {
          const fiscalYear = stepRef(named(all, 'fiscalYear'), year)
          return formula(
            stepFormula(fiscalYearLabel, 'label', { fiscalYear }, { style: 'era' }, year),
            formatFiscalYear(table.fiscalYears[year] as number, 'era'),
          )
        },
      },
    },
    ...(table.suffixes.some((suffix) => suffix !== '') ? [statuses] : []),
  ]
}

const statusOf = (suffix: string, language: 'ja' | 'en'): string => {
  if (suffix === '') return verdictWords.none[language]
  return suffix === '末' ? words.yearEnd[language] : suffix
}

function peopleColumns({ table, language }: YearlyFigures): readonly YearlyColumn[] {
  const lines = { membersPresent: table.membersPresent, membersEver: table.membersEver, migrants: table.migrants }
  return Object.entries(lines).flatMap(([key, line]) =>
    line === undefined ? [] : [inputColumn(key, line, words.people[language], 'integer', language)],
  )
}

function benefitColumns(figures: YearlyFigures): readonly YearlyColumn[] {
  const { table, language, unit, benefits } = figures
  const lines = table.benefits.map((line, index) =>
    inputColumn(`benefit${index}`, line, unit, formatOf(line.values), language),
  )
  const products = table.valuesPerHead
    .filter(({ added }) => added)
    .flatMap((line, index) => perHeadColumns(line, index, figures))
  const parts = [...lines, ...products.filter(({ key }) => key.startsWith('product'))].map(({ key }) => key)
  const [first, last] = [parts[0] as string, parts[parts.length - 1] as string]
  return [
    ...lines,
    ...products,
    {
      key: 'benefit',
      column: {
        heading: words.benefit[language],
        ...unitOf(unit),
        note: yearlyNotes.benefit[language],
        width: 11,
        style: { role: 'formula', format: formatOf(benefits) },
        cell: (year, { here }) => {
          const text =
            products.length === 0
              ? `SUM(${rangeHandle(named(here, first), named(here, last)).ref})`
              : parts.map((part) => named(here, part).ref).join('+')
          return formula(text, benefits[year] as number)
        },
      },
      check: {
        label: yearlyChecks.benefit,
        holds: ({ columns }) => {
          const sums = parts.map((part) => `SUM(${named(columns, part).ref})`).join('+')
          return sameAmount(`(${sums})`, `SUM(${named(columns, 'benefit').ref})`)
        },
        now: true,
        word: 'agrees',
      },
    },
  ]
}

/** The value per head as typed, and people × value beside it. */
function perHeadColumns(line: TableLine, index: number, { table, language, unit }: YearlyFigures): YearlyColumn[] {
  const perHead = unit === undefined ? undefined : `${unit}${words.perPerson[language]}`
  return [
    inputColumn(`perHead${index}`, line, perHead, formatOf(line.values), language),
    {
      key: `product${index}`,
      column: {
        heading: `${line.label}${words.timesPeople[language]}`,
        ...unitOf(unit),
        note: yearlyNotes.product[language],
        width: 11,
        style: { role: 'formula', format: formatOf(line.values) },
        cell: (year, { here }) =>
          formula(
            `${named(here, 'migrants').ref}*${named(here, `perHead${index}`).ref}`,
            (table.migrants?.values[year] as number) * (line.values[year] as number),
          ),
      },
    },
  ]
}

function costColumns({ table, language, unit, costs, cumulativeCosts }: YearlyFigures): readonly YearlyColumn[] {
  const line = table.cost as TableLine
  const cost = inputColumn('cost', line, unit, formatOf(costs), language)
  return [
    {
      ...cost,
      column: { ...cost.column, total: (all) => formula(`SUM(${all.ref})`, cumulativeCosts.at(-1) as number) },
    },
    {
      key: 'cumulativeCost',
      column: {
        heading: words.cumulativeCost[language],
        ...unitOf(unit),
        note: yearlyNotes.cumulativeCost[language],
        width: 11,
        style: { role: 'formula', format: formatOf(costs) },
        // The same formula in every row: the heading above the first one counts as 0.
        cell: (year, { here, above }) =>
          formula(
            `N(${named(above, 'cumulativeCost').ref})+${named(here, 'cost').ref}`,
            cumulativeCosts[year] as number,
          ),
      },
      check: {
        label: yearlyChecks.cumulativeCost,
        holds: ({ rows, totals }) => {
          const last = named(rows[rows.length - 1] ?? {}, 'cumulativeCost')
          return sameAmount(last.ref, named(totals, 'cost').ref)
        },
        now: true,
        word: 'agrees',
      },
    },
  ]
}

function roiColumn({ language, benefits, roi }: YearlyFigures): YearlyColumn {
  return {
    key: 'roi',
    column: {
      heading: words.roi[language],
      unit: words.published[language],
      note: yearlyNotes.roi[language],
      width: 10.5,
      style: { role: 'result', format: 'percent', align: 'right' },
      cell: (year, { all, here }) => {
        const refs = {
          benefit: stepRef(named(all, 'benefit'), year),
          cost: stepRef(named(all, 'cumulativeCost'), year),
        }
        const ratio = stepFormula(roiSeries, 'roi', refs, { view: 'stock' }, year)
        const none = verdictWords.none[language]
        const value = roi[year]
        return formula(
          `IF(${named(here, 'cumulativeCost').ref}=0,"${none}",${ratio})`,
          typeof value === 'number' ? value : none,
        )
      },
    },
    check: {
      label: yearlyChecks.roi,
      holds: ({ columns }) => {
        const [ratios, costs] = [named(columns, 'roi').ref, named(columns, 'cumulativeCost').ref]
        return sameAmount(`SUMPRODUCT(${ratios},${costs})`, `SUM(${named(columns, 'benefit').ref})`)
      },
      // Without cost there is no ratio, and a benefit that none stands for.
      now: benefits.every((benefit, year) => benefit === 0 || typeof roi[year] === 'number'),
      word: 'agrees',
    },
  }
}

function statedColumns({ table, language, roi }: YearlyFigures): readonly YearlyColumn[] {
  const { stated } = table
  if (stated === undefined) return []
  const none = verdictWords.none[language]
  const differences = stated.cells.map((cell, year) => differenceOf(cell, roi[year]))
  const dash = (value: number | undefined): number | string => value ?? none
  return [
    {
      key: 'stated',
      column: {
        heading: words.stated[language],
        unit: words.statedIn[language],
        width: 10.5,
        style: { role: 'input', format: 'percent' },
        cell: (year) => stated.cells[year]?.value ?? null,
        allowed: { allowed: { kind: 'number' }, message: words.statedMessage[language] },
      },
    },
    {
      key: 'difference',
      column: {
        heading: words.difference[language],
        unit: words.points[language],
        note: yearlyNotes.difference[language],
        width: 11,
        style: { role: 'formula', format: 'decimal2', align: 'right' },
        cell: (year, { here }) => {
          const [printed, computed] = [named(here, 'stated').ref, named(here, 'roi').ref]
          const decimals = decimalsOf(stated.cells[year] ?? null)
          const points = `ROUND((${printed}-ROUND(${computed},${decimals}))*100,${decimals})`
          return formula(
            `IF(AND(ISNUMBER(${printed}),ISNUMBER(${computed})),${points},"${none}")`,
            dash(differences[year]),
          )
        },
      },
    },
    {
      key: 'verdict',
      column: {
        heading: words.verdict[language],
        note: yearlyNotes.verdict[language],
        width: 9.5,
        style: { role: 'check' },
        cell: (year, { here }) => {
          const difference = named(here, 'difference').ref
          const value = differences[year]
          const word = value === 0 ? verdictWords.agrees[language] : verdictWords.toCheck[language]
          return formula(
            `IF(ISNUMBER(${difference}),${checkText(`${difference}=0`, language)},"${none}")`,
            value === undefined ? none : word,
          )
        },
      },
      check: {
        label: yearlyChecks.stated,
        holds: ({ columns }) => `COUNTIF(${named(columns, 'verdict').ref},"${verdictWords.toCheck[language]}")=0`,
        now: differences.every((difference) => difference === undefined || difference === 0),
        word: 'agrees',
      },
    },
  ]
}

/** Decimals of the fraction in which a ratio is stated. Where none is, those of a percentage with two. */
const decimalsOf = (stated: Stated | null): number => (stated === null ? 4 : stated.decimals + (stated.percent ? 2 : 0))

/** In percentage points; `undefined` where one of the two is missing. */
function differenceOf(stated: Stated | null, computed: unknown): number | undefined {
  if (stated === null || typeof computed !== 'number') return undefined
  const decimals = decimalsOf(stated)
  return round((stated.value - round(computed, decimals, 'half-up')) * 100, decimals, 'half-up')
}

function inputColumn(
  key: string,
  { label, values }: TableLine,
  unit: string | undefined,
  format: Format,
  language: 'ja' | 'en',
): YearlyColumn {
  return {
    key,
    column: {
      heading: label,
      ...unitOf(unit),
      width: headingWidth(label, headingSize, 10.5, 15),
      style: { role: 'input', format },
      cell: (year) => values[year] ?? null,
      allowed: { allowed: { kind: 'number' }, message: `${label}${words.numberMessage[language]}` },
    },
    check: {
      label: { ja: `${label}${yearlyChecks.complete.ja}`, en: `${label}${yearlyChecks.complete.en}` },
      holds: ({ columns }) => {
        const { ref } = named(columns, key)
        return `COUNT(${ref})=ROWS(${ref})`
      },
      now: values.every((value) => value !== null),
      word: 'complete',
    },
  }
}

const { size: headingSize } = appearanceOf({ role: 'heading' })

const unitOf = (unit: string | undefined): { readonly unit?: string } => (unit === undefined ? {} : { unit })

const formatOf = (values: readonly (number | null)[]): Format =>
  values.every((value) => value === null || Number.isInteger(value)) ? 'integer' : 'decimal2'
