import { type Language, type ReferenceFunction, workedExampleOf } from '../reference-function.ts'

/** Where the figures of the worked example come from, in brackets behind its heading. */
export function exampleOrigin(record: ReferenceFunction, language: Language): string {
  const { from } = workedExampleOf(record)
  if (language === 'en') return ` (${from})`
  const origin = origins.find(({ opening }) => from.startsWith(opening))
  return `（${origin?.ja ?? from}）`
}

/** Records say where an example comes from in English; these are the ways in which they begin. */
const origins = [
  { opening: 'by hand', ja: '手計算' },
  { opening: 'published', ja: '公表資料の数値' },
]
