import type { NoFormula } from '../record/step.ts'

/** For a step that names or explains a row. */
export const wording: NoFormula = {
  reason: { en: 'It is wording, not a figure.', ja: '説明の文字列であり、計算する値ではありません。' },
}

/** For a function that reads what a person wrote. */
export const readsText: NoFormula = {
  reason: { en: 'A native formula cannot read the notations.', ja: '表記の読み取りは標準の数式ではできません。' },
}
