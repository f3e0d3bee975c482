import { optional } from './describe.ts'
import { reference, text } from './values.ts'

/** The fields of everything that is taken from a source. */
export const sourced = {
  source: optional(reference('sources'), { en: 'source', ja: '出典' }, { en: 'Id of a source.', ja: '出典のid。' }),
  place: optional(
    text(),
    { en: 'place in the source', ja: '出典の箇所' },
    { en: 'Page, table or row.', ja: '頁、表、行など。' },
  ),
}
