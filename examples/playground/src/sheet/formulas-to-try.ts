import { benefits, costs } from './results-rows.ts'

/** Formulas that work in any empty cell of the sheet; one of them shows what a refusal looks like. */
export const formulasToTry: readonly string[] = [
  `=KANKEI.ROI(${benefits},${costs},"累計")`,
  '=KANKEI.CHECK(0.9216,H15,,"切捨て")',
  '=KANKEI.FISCALYEAR("平成31年4月1日")',
  '=KANKEI.AMOUNT("約800万円","千円")',
  '=KANKEI.DATENOTE("平成33年度")',
  '=KANKEI.FYQUARTER("令和6年7月5日")',
  '=KANKEI.TODATE("令和6年2月30日")',
]
