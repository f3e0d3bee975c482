import { BorderStyleTypes, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core'

const ink = { rgb: '#1a232b' }
const quiet = { rgb: '#4b5761' }
const accent = { rgb: '#14547c' }

const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#c3ccd4' } }
const boxed = { bd: { t: line, r: line, b: line, l: line } }

const onHead = { bg: { rgb: '#e2edf5' } }
const onLabel = { bg: { rgb: '#f4f6f8' } }
/** Computed cells stand on their own ground, as in workbooks that are kept by hand. */
const onComputed = { bg: { rgb: '#fdf8ea' } }

const padded = { pd: { t: 0, r: 4, b: 0, l: 4 } }
const left = { ht: HorizontalAlign.LEFT, ...padded }
const center = { ht: HorizontalAlign.CENTER }
const right = { ht: HorizontalAlign.RIGHT, ...padded }
const bold = { bl: 1 as const }

const count = { ...right, n: { pattern: '#,##0' } }
/** Negatives as Japanese budgets print them. */
const percent = { ...right, n: { pattern: '0.00%;▲0.00%' } }
/** One decimal more than is printed: the difference of a year that agrees lies below the printed ones. */
const points = { ...right, n: { pattern: '0.000%;▲0.000%;0.000%' } }
const fiscalYear = { ...left, n: { pattern: '0"年度"' } }

/** The look of every cell that does not say otherwise. */
export const plain: IStyleData = {
  ff: '"Yu Gothic UI", "Meiryo UI", Meiryo, "Noto Sans CJK JP", sans-serif',
  fs: 10,
  cl: ink,
  vt: VerticalAlign.MIDDLE,
}

export const styles = {
  title: { ...left, fs: 16, ...bold },
  caption: { ...left, fs: 9, cl: quiet },
  section: { ...left, pd: { t: 0, r: 4, b: 6, l: 4 }, fs: 11, ...bold, cl: accent, vt: VerticalAlign.BOTTOM },
  era: { ...boxed, ...onHead, ...center, fs: 9, cl: quiet },
  head: { ...boxed, ...onHead, ...center, ...bold, fs: 9, tb: WrapStrategy.WRAP },
  label: { ...boxed, ...onLabel, ...left },
  strongLabel: { ...boxed, ...onLabel, ...left, ...bold },
  count: { ...boxed, ...count },
  percent: { ...boxed, ...percent, ...bold },
  computedText: { ...boxed, ...onComputed, ...center },
  computedCount: { ...boxed, ...onComputed, ...count },
  computedPercent: { ...boxed, ...onComputed, ...percent },
  computedPoints: { ...boxed, ...onComputed, ...points },
  computedYear: { ...boxed, ...onComputed, ...fiscalYear },
  formulaText: { ...boxed, fs: 9, cl: quiet, ...left },
} satisfies Record<string, IStyleData>

export type StyleName = keyof typeof styles
