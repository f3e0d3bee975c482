import type { Text } from '@kankei/core'

/** The words that `show` puts around the table. Labels and suffixes come from the file as they are. */
export const words = {
  unit: { ja: '金額の単位', en: 'Amounts in' },
  noUnit: { ja: '記載なし', en: 'one unit, not stated' },
  fiscalYear: { ja: '年度', en: 'Fiscal year' },
  eraYear: { ja: '和暦', en: 'Japanese era' },
  suffix: { ja: '区分', en: 'Status' },
  counts: { ja: '人数・件数', en: 'People and counts' },
  benefits: { ja: '便益', en: 'Benefits' },
  perHead: { ja: '1人当たりの額', en: 'Value per head' },
  costs: { ja: '費用', en: 'Costs' },
  total: { ja: '合計', en: 'Total' },
  runningTotal: { ja: '累計', en: 'Running total' },
  ratio: { ja: 'ROI（便益の合計 ÷ 費用の累計）', en: 'ROI (total benefits ÷ running total of costs)' },
  stated: { ja: '記載値', en: 'Stated' },
  recomputed: { ja: '再計算値', en: 'Recomputed' },
  verdict: { ja: '判定', en: 'Verdict' },
  agrees: { ja: '一致', en: 'agrees' },
  differs: { ja: '不一致', en: 'differs' },
  notComputable: { ja: '再計算不可', en: 'unknown' },
  notes: { ja: '注記', en: 'Notes' },
  noFigure: { ja: '－', en: '–' },
} as const satisfies Record<string, Text>
