import type { Id, When } from './notation.ts'

/** A document that figures are taken from (出典). */
export interface SourceDocument {
  readonly id: Id
  readonly title: string
  /** Who published it (発行者). */
  readonly publisher?: string
  readonly published?: When
  readonly url?: string
  /** The day somebody last compared the file with it (確認日). */
  readonly checkedOn?: When
  /** Where the document cannot be read as it stands, and how it was read. */
  readonly readings?: readonly PrintedReading[]
}

/** A slip, a gap or a doubtful passage of a source (読み替え): kept, so that nobody corrects it in silence. */
export interface PrintedReading {
  /** As printed: "中小テ企業". */
  readonly printed: string
  /** As read: "中小企業". Left out where it stays open. */
  readonly readAs?: string
  readonly remark: string
  readonly place?: string
}
