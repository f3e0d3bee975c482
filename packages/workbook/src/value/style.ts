/**
 * What a cell is for. Its look follows from that, see `appearanceOf`; an input is the only role that a protected sheet
 * lets people type into.
 */
export type Role =
  /** 表題 */
  | 'title'
  /** A sentence below the title. */
  | 'subtitle'
  /** 見出し of a part of the sheet. */
  | 'section'
  /** 列見出し */
  | 'heading'
  /** 項目名 in front of a row. */
  | 'label'
  /** 入力: typed or taken from a source. */
  | 'input'
  /** 数式 */
  | 'formula'
  /** The figure that the sheet is about. */
  | 'result'
  /** 合計 */
  | 'total'
  /** 検算: 一致 or 要確認. */
  | 'check'
  /** The verdict of the whole. */
  | 'verdict'
  /** Running text. */
  | 'text'
  /** 注記 */
  | 'note'
  /** 出典 */
  | 'source'
  /** A link to another cell. */
  | 'link'

/** How a value is written. Negative amounts carry ▲; padding keeps their digits below each other. */
export type Format =
  | 'general'
  /** 1,234: yen, thousand yen, people. */
  | 'integer'
  /** 1,234.5 */
  | 'decimal1'
  /** 1,234.57 */
  | 'decimal2'
  /** 0.9246, discount factors. */
  | 'decimal4'
  /** 92.17% */
  | 'percent'
  /** 92.2% */
  | 'percent1'
  /** 92%, for axes. */
  | 'percent0'
  /** 2024年度 */
  | 'fiscalYear'
  /** 2024, where the text around is English. */
  | 'year'
  /** 2026年11月25日, of Excel's day number. */
  | 'day'
  /** 2026-11-25 */
  | 'isoDay'

export type Alignment = 'left' | 'center' | 'right'

export interface Style {
  readonly role: Role
  /** `general` where none is given. */
  readonly format?: Format
  /** Where none is given: texts left, numbers right, headings and checks in the middle. */
  readonly align?: Alignment
}
