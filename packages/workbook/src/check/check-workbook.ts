import { daysInMonth } from '@kankei/core'
import { readAddress } from '../formula/read-address.ts'
import { isArea } from '../value/position.ts'
import type { DefinedName, Workbook } from '../value/workbook.ts'
import { type Known, sameLetters } from './check-formula.ts'
import { checkSheet } from './check-sheet.ts'
import { type Finding, finding } from './finding.ts'

/**
 * What is wrong with a workbook before it is written: formulas with functions outside the list or with references to
 * nothing, figures that are none, what Excel would repair or refuse. Nothing found means that the writer takes it.
 */
export function checkWorkbook(workbook: Workbook): readonly Finding[] {
  const known: Known = {
    sheets: new Set(workbook.sheets.map(({ name }) => sameLetters(name))),
    names: new Set(workbook.names.map(({ name }) => sameLetters(name))),
  }
  return [
    ...checkDay(workbook),
    ...checkSheetNames(workbook),
    ...workbook.sheets.flatMap((sheet) => checkSheet(sheet, known)),
    ...checkNames(workbook, known),
  ]
}

/** The first and the last year that Excel's calendar holds. */
const firstYear = 1900
const lastYear = 9999

function checkDay({ asOf: { year, month, day } }: Workbook): readonly Finding[] {
  const isMonth = Number.isInteger(year) && year >= firstYear && year <= lastYear && month >= 1 && month <= 12
  if (isMonth && Number.isInteger(month) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month))
    return []
  return [
    finding(
      'day',
      {},
      {
        en: `${year}-${month}-${day} is no day between ${firstYear} and ${lastYear}. Give the day for which the workbook is made.`,
        ja: `${year}年${month}月${day}日という日付はありません（${firstYear}年〜${lastYear}年）。作成の基準日を指定してください。`,
      },
    ),
  ]
}

function checkSheetNames({ sheets }: Workbook): readonly Finding[] {
  if (sheets.length === 0) {
    return [finding('no-sheet', {}, { en: 'The workbook has no sheet.', ja: 'ブックにシートがありません。' })]
  }
  return repeated(sheets).map(({ name }) =>
    finding(
      'duplicate-sheet',
      { sheet: name },
      {
        en: `Two sheets are called “${name}”; Excel takes capitals and small letters for the same.`,
        ja: `シート名「${name}」が重複しています。Excelは大文字と小文字を区別しません。`,
      },
    ),
  )
}

function checkNames({ names }: Workbook, { sheets }: Known): readonly Finding[] {
  return [
    ...names.filter((one) => !isName(one.name)).map(nameFinding),
    ...repeated(names).map(({ name, sheet }) =>
      finding(
        'duplicate-name',
        { sheet },
        {
          en: `The name “${name}” is defined twice.`,
          ja: `名前「${name}」が2回定義されています。`,
        },
      ),
    ),
    ...names
      .filter((one) => !sheets.has(sameLetters(one.sheet)) || !isArea(one))
      .map(({ name, sheet }) =>
        finding(
          'unknown-sheet',
          { sheet },
          {
            en: `The name “${name}” stands for cells that the workbook does not have.`,
            ja: `名前「${name}」の参照先のセルがブックにありません。`,
          },
        ),
      ),
  ]
}

const repeated = <T extends { readonly name: string }>(list: readonly T[]): readonly T[] => {
  const first = new Map<string, T>()
  return list.filter((one) => {
    const key = sameLetters(one.name)
    if (first.has(key)) return true
    first.set(key, one)
    return false
  })
}

/** Characters of a name in Excel. */
const longestName = 255

/** What Excel takes as a name: a word that is no address in either notation, and no value. */
const isName = (name: string): boolean =>
  name.length <= longestName &&
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
  readAddress(name) === undefined &&
  !/^(?:r[0-9]*)?(?:c[0-9]*)?$/i.test(name) &&
  !/^(?:true|false)$/i.test(name)

const nameFinding = ({ name, sheet }: DefinedName): Finding =>
  finding(
    'name',
    { sheet },
    {
      en: `“${name}” cannot be a name: letters, digits, _ and . only, a letter first, and no cell address.`,
      ja: `「${name}」は名前に使えません。文字・数字・_・.のみで、先頭は文字とし、セル番地と同じ形は避けてください。`,
    },
  )
