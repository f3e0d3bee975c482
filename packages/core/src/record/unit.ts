import type { Text } from '../result.ts'

/** The unit of an input or a step. The compiler refuses any other; the labels appear in the reference and the workbook. */
export const units = {
  amount: { en: 'money (one unit for all)', ja: '金額（単位は共通）' },
  yen: { en: 'yen', ja: '円' },
  person: { en: 'persons', ja: '人' },
  ratio: { en: 'ratio (1 = 100 %)', ja: '比率（1＝100％）' },
  fiscalYear: { en: 'fiscal year', ja: '年度' },
  day: { en: 'date serial', ja: '日付（シリアル値）' },
  quarter: { en: 'quarter (1–4)', ja: '四半期（1〜4）' },
  count: { en: 'count', ja: '個数' },
  text: { en: 'text', ja: '文字列' },
} as const satisfies Record<string, Text>

export type Unit = keyof typeof units
