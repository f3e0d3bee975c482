import type { Text } from '@kankei/core'

/** The words of the sheet 年度別. Labels of the table stand as they were printed. */
export const yearlyWords = {
  sheet: { ja: '年度別', en: 'By year' },
  title: { ja: '年度別の計算', en: 'Calculation by fiscal year' },
  guide: {
    ja: '黄色のセルは入力値（実績表の値）、白と緑のセルは数式です。',
    en: 'Yellow cells are inputs from the results table; white and green cells are formulas.',
  },
  section: { ja: '入力・計算表', en: 'Inputs and calculation' },
  units: {
    ja: (units: readonly string[]) => `（単位：${units.join('、')}）`,
    en: (units: readonly string[]) => `(Units: ${units.join(', ')})`,
  },
  people: { ja: '人', en: 'people' },
  perPerson: { ja: '／人', en: ' per person' },
  fiscalYear: { ja: '年度', en: 'Fiscal year' },
  eraYear: { ja: '和暦', en: 'Japanese era' },
  status: { ja: '区分', en: 'Status' },
  yearEnd: { ja: '年度末', en: 'year end' },
  timesPeople: { ja: '×人数', en: ' × people' },
  benefit: { ja: '便益計', en: 'Benefit' },
  cumulativeCost: { ja: '累計費用', en: 'Cumulative cost' },
  roi: { ja: 'ROI', en: 'ROI' },
  published: { ja: '公表方式', en: 'as published' },
  stated: { ja: '記載値', en: 'Stated' },
  statedIn: { ja: '市資料', en: 'in the table' },
  difference: { ja: '差', en: 'Difference' },
  points: { ja: 'ポイント', en: 'points' },
  verdict: { ja: '判定', en: 'Verdict' },
  total: { ja: '合計', en: 'Total' },
  yearMessage: {
    ja: '年度は西暦4桁で入力してください（例：2024）。',
    en: 'Enter the fiscal year in four digits, such as 2024.',
  },
  numberMessage: { ja: 'は数値で入力してください。', en: ': enter a number.' },
  statedMessage: { ja: '記載値は割合で入力してください（例：92.17%）。', en: 'Enter a percentage, such as 92.17%.' },
  check: { ja: '検算', en: 'Check' },
  chart: { ja: '累計費用・便益とROI（公表方式）の推移', en: 'Cumulative cost, benefit and ROI as published' },
  chartDescription: {
    ja: '年度ごとの累計費用と便益を棒グラフで、ROI（便益÷累計費用）を右の軸の折れ線で示しています。',
    en: 'Bars show cumulative cost and benefit of each fiscal year; the line shows the ROI (benefit ÷ cumulative cost) on the right axis.',
  },
  reading: {
    ja: '※ ▲は負の値を示します。ROI（公表方式）は、その年度の便益を、その年度までの費用の累計で割った値です。',
    en: '▲ marks negative values. The ROI as published is the benefit of the year divided by the cost of all years up to it.',
  },
  notClosed: {
    ja: (fiscalYear: number, suffix: string) => `※ ${fiscalYear}年度は${suffix}の値です。`,
    en: (fiscalYear: number, suffix: string) => `Fiscal year ${fiscalYear} is stated as ${suffix}.`,
  },
} as const satisfies Record<string, Record<keyof Text, unknown>>

/** What stands behind each formula, as a note on its heading. */
export const yearlyNotes = {
  eraYear: { ja: '西暦の年度から求めた元号の年度です。', en: 'The fiscal year in the Japanese era.' },
  product: { ja: '人数（のべ）×一人当たりの額', en: 'People × value per head' },
  benefit: { ja: 'その年度の便益の各項目の合計', en: 'The benefit lines of the year, added up' },
  cumulativeCost: {
    ja: '前年度までの累計＋その年度の費用',
    en: 'Running total up to the year before + cost of the year',
  },
  roi: { ja: 'その年度の便益÷その年度までの累計費用', en: 'Benefit of the year ÷ cumulative cost up to it' },
  difference: {
    ja: '記載値−再計算値（記載値の桁に四捨五入したもの）',
    en: 'Stated − recomputed value, rounded to the stated digits',
  },
  verdict: {
    ja: '再計算値を記載値の桁に四捨五入して記載値に等しいとき「一致」、そうでないとき「要確認」',
    en: 'Agrees where the recomputed value, rounded to the stated digits, is the stated one',
  },
} as const satisfies Record<string, Text>

/** What the checks below the table say when all is well. */
export const yearlyChecks = {
  complete: { ja: 'に空欄がない', en: ' has no blank' },
  benefit: { ja: '便益計は便益の各項目の合計に等しい', en: 'Benefits are the sum of their lines' },
  cumulativeCost: { ja: '累計費用は費用の合計に等しい', en: 'The cumulative cost is the sum of the costs' },
  roi: { ja: 'ROI×累計費用は便益計に等しい', en: 'ROI × cumulative cost is the benefit' },
  stated: { ja: '記載されたROIはすべて再計算値と一致する', en: 'Every stated ROI agrees with the recomputed one' },
} as const satisfies Record<string, Text>
