import type { Alignment, Format, Role, Style } from './style.ts'

/** Six digits of red, green and blue. */
export type Colour = string

export interface Line {
  readonly weight: 'thin' | 'medium'
  readonly colour: Colour
}

/** How a cell looks and behaves; the only place that says so. */
export interface Appearance {
  /** In points. */
  readonly size: number
  readonly bold: boolean
  readonly underlined: boolean
  readonly colour: Colour
  readonly fill?: Colour
  readonly lines: { readonly top?: Line; readonly bottom?: Line; readonly sides?: Line }
  /** Absent where the kind of value decides: texts left, numbers right. */
  readonly align?: Alignment
  readonly vertical: 'top' | 'center'
  readonly wrap: boolean
  /** In the notation of Excel. */
  readonly numberFormat: string
  /** Whether a protected sheet keeps it as it is. */
  readonly locked: boolean
}

/** 游ゴシック is on every Japanese Windows and in Office for Mac; the family tells programs without it what comes close. */
export const fontName = '游ゴシック'

export const usualSize = 10

const colours = {
  ink: '262626',
  faint: '595959',
  title: '1F3864',
  line: 'BFBFBF',
  strongLine: '2F5597',
  headingFill: 'DDEBF7',
  inputInk: '0000FF',
  inputFill: 'FFF8DC',
  resultFill: 'E2EFDA',
  totalFill: 'F2F2F2',
  link: '0563C1',
  goodInk: '1E6B2E',
  goodFill: 'E2EFDA',
  badInk: '9C0006',
  badFill: 'FFC7CE',
} as const satisfies Record<string, Colour>

const thin: Line = { weight: 'thin', colour: colours.line }
const strong: Line = { weight: 'medium', colour: colours.strongLine }
const grid = { top: thin, bottom: thin, sides: thin }

const plain: Appearance = {
  size: usualSize,
  bold: false,
  underlined: false,
  colour: colours.ink,
  lines: {},
  vertical: 'center',
  wrap: false,
  numberFormat: 'General',
  locked: true,
}

const roles: Readonly<Record<Role, Appearance>> = {
  title: { ...plain, size: 16, bold: true, colour: colours.title },
  subtitle: { ...plain, size: 9, colour: colours.faint },
  section: { ...plain, size: 11, bold: true, colour: colours.title },
  heading: {
    ...plain,
    size: 9,
    bold: true,
    colour: colours.title,
    fill: colours.headingFill,
    lines: { top: strong, bottom: thin, sides: thin },
    align: 'center',
    wrap: true,
  },
  label: { ...plain, lines: grid, wrap: true },
  input: { ...plain, colour: colours.inputInk, fill: colours.inputFill, lines: grid, locked: false },
  formula: { ...plain, lines: grid },
  result: { ...plain, bold: true, fill: colours.resultFill, lines: grid },
  total: {
    ...plain,
    bold: true,
    fill: colours.totalFill,
    lines: { top: { weight: 'medium', colour: colours.faint }, bottom: thin, sides: thin },
  },
  check: { ...plain, lines: grid, align: 'center' },
  verdict: { ...plain, size: 14, bold: true, lines: grid, align: 'center' },
  text: { ...plain, vertical: 'top', wrap: true },
  note: { ...plain, size: 9, colour: colours.faint },
  source: { ...plain, size: 9, lines: grid, vertical: 'top', wrap: true },
  link: { ...plain, colour: colours.link, underlined: true },
}

/** `_ ` keeps a blank at the end, so that digits do not touch the line and stay below each other. */
const signed = (digits: string): string => `${digits}_ ;"▲"${digits}_ `

const numberFormats: Readonly<Record<Format, string>> = {
  general: 'General',
  integer: signed('#,##0'),
  decimal1: signed('#,##0.0'),
  decimal2: signed('#,##0.00'),
  decimal4: signed('#,##0.0000'),
  percent: signed('0.00%'),
  percent1: signed('0.0%'),
  percent0: signed('0%'),
  fiscalYear: '0"年度"',
  year: '0',
  day: 'yyyy"年"m"月"d"日"',
  isoDay: 'yyyy-mm-dd',
}

/** The format of a chart's axis or labels: nothing stands below them that would need the padding. */
export const chartNumberFormat = (format: Format): string => numberFormats[format].replace(/_ /g, '')

export function appearanceOf({ role, format = 'general', align }: Style): Appearance {
  const usual = roles[role]
  return { ...usual, numberFormat: numberFormats[format], ...(align === undefined ? {} : { align }) }
}

/** What a highlight changes. */
export const highlightAppearance = {
  good: { colour: colours.goodInk, fill: colours.goodFill },
  bad: { colour: colours.badInk, fill: colours.badFill },
} as const satisfies Record<string, { readonly colour: Colour; readonly fill: Colour }>
