import type { Id, Sourced } from './notation.ts'

/** How talent and companies are brought together (マッチング). */
export interface Matching extends Sourced {
  readonly id: Id
  readonly name: string
  readonly programme?: Id
  readonly dimensions: readonly MatchingDimension[]
  /** What talent wants (参加動機). */
  readonly motives?: readonly string[]
  /** What companies need (企業の課題). */
  readonly needs?: readonly string[]
  /** 契約形態: 業務委託 */
  readonly contract?: string
  /** 関わり方: パートナー */
  readonly stance?: string
  readonly profiles?: readonly MatchingProfile[]
}

/** What is compared (評価軸): 能力, 勤務形態, 報酬条件, 共感, 信頼関係, 人柄. */
export interface MatchingDimension {
  readonly id: Id
  readonly name: string
  /** ≥ 0; weights count by their share of the sum. */
  readonly weight: number
}

/** One side of a possible match, without names of people. */
export interface MatchingProfile {
  readonly id: Id
  readonly side: 'talent' | 'company'
  /** By dimension, in [0, 1]: what talent offers, or what a company asks for. A dimension left out is not compared. */
  readonly levels: Readonly<Record<Id, number>>
}
