import { ok } from '@kankei/core'
import { jsonSchema } from '@kankei/core/schema'
import type { Command } from './command.ts'

export const schema: Command = {
  name: 'schema',
  usage: 'schema',
  summary: {
    ja: '施策台帳（programme.json）の書式をJSON Schemaで出力します。',
    en: 'Prints the form of a programme file as JSON Schema.',
  },
  purpose: {
    ja: '施策台帳の書式をJSON Schema（2020-12）で出力します。',
    en: 'prints the form of a programme file as JSON Schema (2020-12).',
  },
  options: [],
  run: () => ok({ text: JSON.stringify(jsonSchema(), null, 2) }),
  details: {
    ja: `  項目の名前、説明、値の種類を、日本語と英語で示します。
  入力を助けるエディターや、ほかの言語の検査プログラムで使えます。
  日付、数値、id、組織名のつながりは kankei check が点検します。`,
    en: `  Names, explanations and kinds of all fields, in Japanese and English, for
  editors that help with typing and for validators of other languages.
  Dates, figures, ids and references are checked by "kankei check".`,
  },
}
