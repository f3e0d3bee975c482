import type { Text } from '../result.ts'

/** How much a finding weighs, the heaviest first. */
export const severities = {
  /** The file contradicts itself: a figure or a date cannot be right, or a calculation has no answer. */
  error: { en: 'error', ja: '誤り' },
  /** An evaluator will ask: explain it, or correct it, before the figures are published. */
  warning: { en: 'warning', ja: '要確認' },
  /** Nothing to correct, but to be known by whoever reads the figures. */
  information: { en: 'information', ja: '参考' },
} as const satisfies Record<string, Text>

export type Severity = keyof typeof severities
