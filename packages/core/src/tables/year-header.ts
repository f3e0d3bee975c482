import { firstFiscalYear } from '../calendar/fiscal-year.ts'
import { readFiscalYear } from '../calendar/read-fiscal-year.ts'
import type { Cell } from '../cells.ts'
import type { Failure, Note } from '../result.ts'
import { readQuantity } from '../units/read-quantity.ts'
import { onOneLine } from './oriented-block.ts'

/** What a cell of the line of years says. */
export type YearHeader =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'year'
      readonly fiscalYear: number
      readonly suffix: string
      /** Says itself that it is a year (2018年度末, R6, FY2018); a bare 2018 could be an amount. */
      readonly marked: boolean
      readonly notes: readonly Note[]
    }
  /** A figure: the line does not hold years. */
  | { readonly kind: 'figure' }
  | { readonly kind: 'total' | 'unit' | 'words' }
  /** Means a year but cannot be read as one. */
  | { readonly kind: 'unreadable'; readonly failure: Failure }

/** A bare number is taken for a year only up to here, as FISCALYEAR does. */
const lastBareYear = 2199

const totalWords = /(^|合|総|累|年|年度|期間)計$|合計|通算|^(grand)?total$|^sum$/
const unitWords = /^(単位|units?)$/
/** Columns that stand beside the years: comparisons, averages, remarks. */
const besideWords = /比|増減|率|平均|備考|摘要|出典|注記|average|growth|change|remarks?|notes?|source/
/** A word of a year together with a digit: 2020年度目途, R6見通し. */
const yearLike = /^(?=.*[0-9〇一二三四五六七八九十元]).*(年|fy|[0-9]{4})|^[mtshr][0-9]|^(今|本|来|翌|昨|前)年/

/** Reads one cell of a line that may hold the fiscal years. */
export function readYearHeader(cell: Cell, input: string): YearHeader {
  // A blank that desktop Excel hands over is 0.
  if (cell === null || cell === 0 || cell === '') return { kind: 'blank' }
  if (typeof cell === 'number') return readBareYear(cell)
  if (typeof cell === 'boolean') return { kind: 'figure' }
  const text = onOneLine(cell.normalize('NFKC'))
  const words = text.replace(/\s/g, '').toLowerCase()
  if (words === '') return { kind: 'blank' }
  if (/^[0-9.,]+$/.test(words)) return /^[0-9]{4}$/.test(words) ? readBareYear(Number(words)) : { kind: 'figure' }
  if (unitWords.test(words)) return { kind: 'unit' }
  if (besideWords.test(words)) return { kind: 'words' }
  const year = readMarkedYear(text, input)
  if (year.kind === 'year') return year
  if (totalWords.test(words)) return { kind: 'total' }
  if (readQuantity(text, input).ok) return { kind: 'figure' }
  return year.failure.code !== 'range-crosses' && yearLike.test(words) ? year : { kind: 'words' }
}

function readBareYear(year: number): YearHeader {
  const isYear = Number.isInteger(year) && year >= firstFiscalYear && year <= lastBareYear
  return isYear ? { kind: 'year', fiscalYear: year, suffix: '', marked: false, notes: [] } : { kind: 'figure' }
}

type MarkedYear = Extract<YearHeader, { kind: 'year' | 'unreadable' }>

/**
 * Headers are written more freely than dates in a sentence: 2024 事中評価 leaves out 年度, and a remark in brackets or a
 * word such as 時点 may follow. The remark is kept as the suffix.
 */
function readMarkedYear(text: string, input: string): MarkedYear {
  const whole = readFiscalYear(text, input)
  if (whole.ok) return { kind: 'year', ...whole.value, marked: true, notes: whole.notes }
  const { head, remark } = splitRemark(text)
  const read = readFiscalYear(head, input)
  if (!read.ok) return { kind: 'unreadable', failure: whole }
  return {
    kind: 'year',
    fiscalYear: read.value.fiscalYear,
    suffix: read.value.suffix + remark,
    marked: true,
    notes: read.notes,
  }
}

function splitRemark(text: string): { head: string; remark: string } {
  const named = text.replace(/^(\d{4})(?=\s*(?:末|事中評価|実績|見込|決算|予算|\())/, '$1年度')
  const found = /^(.*?年度末?|fy\s?\d{4}末?)\s*(\(.*\)|時点|現在|実績値|速報値?|暫定値?)$/i.exec(named)
  return { head: found?.[1] ?? named, remark: found?.[2] ?? '' }
}
