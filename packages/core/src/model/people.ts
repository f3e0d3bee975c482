import type { FigureText, Id, Sourced, When } from './notation.ts'

/** Who joined when and left when (名簿), one row per membership, without names. */
export interface PeopleLedger extends Sourced {
  readonly id: Id
  readonly name: string
  readonly programme?: Id
  /** What is counted from it: a membership, or a move into the region. */
  readonly role: 'members' | 'migrants'
  readonly rows: readonly LedgerRow[]
}

export interface LedgerRow {
  /** A pseudonym, if any. The file must not name people. */
  readonly person?: string
  readonly joined: When
  /** Left out while present. */
  readonly left?: When
}

/** People or bodies narrowing down from step to step (ファネル). */
export interface Funnel extends Sourced {
  readonly id: Id
  readonly name: string
  readonly programme?: Id
  readonly at?: When
  readonly steps: readonly FunnelStep[]
}

export interface FunnelStep extends Sourced {
  readonly name: string
  /** With its unit and qualifiers: "約30名", "9社", "約10件（見込含む）". */
  readonly value: FigureText
  readonly at?: When
  /** Whom the figure covers: "4地域計", "塩尻のみ". */
  readonly scope?: string
  /** A figure beside the steps, such as one that covers other regions too: shown, and no rate is computed from it. */
  readonly aside?: boolean
}

/** A business that began (新規事業). */
export interface NewBusiness extends Sourced {
  readonly name: string
  readonly kind: 'corporation' | 'soleProprietor' | 'other'
  readonly programme?: Id
  readonly startedOn?: When
}

/** Who relates to the region, and how closely (関係人口). */
export interface Relationships extends Sourced {
  /** The type aimed at, by id. */
  readonly target?: Id
  readonly types: readonly RelationshipType[]
  /** From far to near. */
  readonly stages: readonly RelationshipStage[]
}

export interface RelationshipType {
  readonly id: Id
  readonly name: string
  readonly meaning?: string
  /** Whether these people come to the region (訪問系) or not (非訪問系). */
  readonly visiting: boolean
}

export interface RelationshipStage {
  readonly id: Id
  readonly name: string
  readonly indicator?: Id
}
