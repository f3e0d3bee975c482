import { type EdgeKind, edgeKinds, type NodeKind, nodeKinds } from '../../model/logic-model.ts'
import type { Text } from '../../result.ts'
import { a3, a4, type Sheet } from '../sheet.ts'

/** The headings of the columns; in English a column is named in the plural. */
export const headings: Readonly<Record<NodeKind, Text>> = {
  input: { en: 'Inputs', ja: nodeKinds.input.ja },
  activity: { en: 'Activities', ja: nodeKinds.activity.ja },
  output: { en: 'Outputs', ja: nodeKinds.output.ja },
  outcome: { en: 'Outcomes', ja: nodeKinds.outcome.ja },
  impact: { en: 'Impacts', ja: nodeKinds.impact.ja },
  stakeholder: { en: 'Stakeholders', ja: nodeKinds.stakeholder.ja },
}

export const edgeWords: Readonly<Record<EdgeKind, Text>> = edgeKinds

export const words = {
  noFigure: { en: 'no figure yet', ja: '数値なし' },
  source: { en: 'Sources: ', ja: '出典：' },
  asOf: { en: 'as of ', ja: '基準日：' },
  links: { en: 'Links: ', ja: 'つながり：' },
} as const satisfies Record<string, Text>

/** What a reader must know who wants to print a picture that is larger than A4. */
export function sheetNote({ width, height }: Sheet, language: keyof Text): string {
  if (width <= a4.width && height <= a4.height) return ''
  const share = Math.floor(100 * Math.min(a4.width / width, a4.height / height))
  const isA3 = width === a3.width && height === a3.height
  const size = `${Math.ceil(width)} × ${Math.ceil(height)} mm`
  return language === 'ja'
    ? `原寸は${isA3 ? 'A3横（' : ''}${size}${isA3 ? '）' : ''}です。A4横に収めると${share}％の大きさになります。`
    : `Full size is ${isA3 ? 'A3 landscape (' : ''}${size}${isA3 ? ')' : ''}. On A4 landscape it is shown at ${share} %.`
}
