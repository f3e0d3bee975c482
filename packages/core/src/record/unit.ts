import type { Text } from '../result.ts'

/** The unit of an input or a step. The compiler refuses any other; the labels appear in the reference and the workbook. */
export const units = {
  amount: { en: 'money (one unit for all)', ja: '金額（単位は共通）' },
  amountPerPerson: { en: 'money per person and year', ja: '1人当たり年額（単位は共通）' },
  yen: { en: 'yen', ja: '円' },
  person: { en: 'persons', ja: '人' },
  ratio: { en: 'ratio (1 = 100 %)', ja: '比率（1＝100％）' },
  share: { en: 'share (0.05 = 5 %)', ja: '割合（0.05＝5％）' },
  ratePerYear: { en: 'rate per year (0.04 = 4 %)', ja: '年率（0.04＝4％）' },
  factor: { en: 'factor', ja: '係数' },
  fiscalYear: { en: 'fiscal year', ja: '年度' },
  year: { en: 'years', ja: '年' },
  month: { en: 'months', ja: 'か月' },
  day: { en: 'date serial', ja: '日付（シリアル値）' },
  quarter: { en: 'quarter (1–4)', ja: '四半期（1〜4）' },
  count: { en: 'count', ja: '個数' },
  quantity: { en: 'any quantity (one unit for all)', ja: '数量（単位は共通）' },
  text: { en: 'text', ja: '文字列' },
  mixed: { en: 'as stated beside it', ja: '各行に記載' },
} as const satisfies Record<string, Text>

export type Unit = keyof typeof units
