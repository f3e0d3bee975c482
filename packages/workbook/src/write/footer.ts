import { formatIsoDay } from '@kankei/core'
import type { Workbook } from '../value/workbook.ts'
import { plainText } from './plain-text.ts'

/** Characters of a title at the foot of a page; Excel takes 255 for the whole footer. */
const longestTitle = 80

/** Title on the left, page in the middle, the day on the right. */
export function footer({ title, asOf, language }: Workbook): string {
  const line = plainText(title).replace(/\n/g, ' ')
  const letters = [...line]
  const short = letters.length > longestTitle ? `${letters.slice(0, longestTitle - 1).join('')}…` : line
  const page = language === 'ja' ? '&P / &N ページ' : 'Page &P of &N'
  const day = language === 'ja' ? `${asOf.year}年${asOf.month}月${asOf.day}日` : formatIsoDay(asOf)
  return `&L${short.replace(/&/g, '&&')}&C${page}&R${day}`
}
