import * as z from 'zod/mini'
import { field, optional, part } from './describe.ts'
import { id, text, time } from './values.ts'

const printedReading = part(
  'PrintedReading',
  { en: 'doubtful passage of a source', ja: '読み替え' },
  {
    printed: field(text(), { en: 'as printed', ja: '原文' }),
    readAs: optional(
      text(),
      { en: 'as read', ja: '読み替え後' },
      { en: 'Leave out where it stays open.', ja: '決められないときは書きません。' },
    ),
    remark: field(text(), { en: 'remark', ja: '説明' }),
    place: optional(text(), { en: 'place in the source', ja: '出典の箇所' }),
  },
)

export const sourceDocument = part(
  'SourceDocument',
  { en: 'source', ja: '出典' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    title: field(text(), { en: 'title', ja: '資料名' }),
    publisher: optional(text(), { en: 'publisher', ja: '発行者' }),
    published: optional(time(), { en: 'published', ja: '発行日' }),
    url: optional(
      text().check(z.regex(/^https?:\/\//)),
      { en: 'web address', ja: 'URL' },
      { en: 'Begins with https:// or http://.', ja: 'https:// または http:// で始まります。' },
    ),
    checkedOn: optional(
      time(),
      { en: 'checked on', ja: '確認日' },
      { en: 'The day somebody last compared the file with it.', ja: 'この台帳と最後に照らし合わせた日。' },
    ),
    readings: optional(z.array(printedReading), { en: 'doubtful passages', ja: '読み替え' }),
  },
)
