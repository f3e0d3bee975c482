import type { Text } from '@kankei/core'

/** What stands around the picture; the picture speaks for itself. */
export const words = {
  model: { ja: 'ロジックモデル', en: 'Logic model' },
  enlarge: { ja: '拡大', en: 'Enlarge' },
  save: { ja: 'SVG形式で保存', en: 'Save as SVG' },
} as const satisfies Record<string, Text>
