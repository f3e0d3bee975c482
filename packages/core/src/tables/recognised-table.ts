import type { Text } from '../result.ts'
import type { MoneyUnit } from '../units/money.ts'

/** Whether the fiscal years stand along the top, so that each row is an item, or down the side, so that each column is. */
export type Orientation = 'rows' | 'columns'

/** What kind of value a benefit line puts into yen: 住民税, 消費, or anything else. */
export type Topic = 'residentTax' | 'consumption' | 'other'

/** One item of the table, such as 移住者数: a row, or a column where the years stand down the side. */
export interface TableLine {
  /** As printed, on one line. */
  readonly label: string
  /** Row (or column) in the block, from 0. */
  readonly line: number
  /** One for each fiscal year, the earliest first. `null` where no figure stands. */
  readonly values: readonly (number | null)[]
}

/** A benefit (便益), or a value per head (一人当たりの額), in the table's unit. */
export interface ValueLine extends TableLine {
  readonly topic: Topic
}

/** A value per head (一人当たりの額), in the table's unit per person. */
export interface ValuePerHeadLine extends ValueLine {
  /** People × value is a benefit of its own. False where a benefit line already holds it: then it was only compared. */
  readonly added: boolean
}

/** A ratio (ROI) as somebody printed or typed it. */
export interface Stated {
  /** As a fraction: 0.4389 for 43.89%. */
  readonly value: number
  /** Decimals as printed: of the percentage where `percent` is true, otherwise of the fraction. */
  readonly decimals: number
  readonly form: 'text' | 'number'
  /** Printed as a percentage: the text says %, or the label does. */
  readonly percent: boolean
}

/** The line of stated ratios (記載値). */
export interface StatedLine {
  readonly label: string
  readonly line: number
  /** One for each fiscal year. `null` where none is printed or it cannot be read. */
  readonly cells: readonly (Stated | null)[]
}

/** A line that no figure is computed from, and why. */
export interface IgnoredLine {
  readonly label: string
  readonly line: number
  readonly reason: Text
}

/** A pasted results table (実績表) of which every line is understood or reported. Every list of figures is per fiscal year. */
export interface RecognisedTable {
  readonly orientation: Orientation
  /** Consecutive, the earliest first. */
  readonly fiscalYears: readonly number[]
  /** What the header adds to each year: 末, 事中評価, or nothing. */
  readonly suffixes: readonly string[]
  /** Column (or row) in the block of each fiscal year, from 0. */
  readonly positions: readonly number[]
  /** People (人) at the end of the year who are still members (現役). */
  readonly membersPresent?: TableLine
  /** People (人) who ever were members (のべ). */
  readonly membersEver?: TableLine
  /** People (人) who moved in, as a stock (のべ). */
  readonly migrants?: TableLine
  /** New businesses (新規事業数), as a stock. */
  readonly newBusinesses?: TableLine
  /** To be added up. */
  readonly benefits: readonly ValueLine[]
  readonly valuesPerHead: readonly ValuePerHeadLine[]
  /** Cost of the year (費用). */
  readonly cost?: TableLine
  /** Cost of all years so far (累計費用): compared with the cost, never used as cost. */
  readonly cumulativeCost?: TableLine
  readonly stated?: StatedLine
  /** The unit of every amount above. `undefined` = one unknown unit, the same for all. */
  readonly unit: MoneyUnit | undefined
  readonly ignored: readonly IgnoredLine[]
}
