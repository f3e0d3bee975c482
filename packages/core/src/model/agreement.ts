import type { FigureText, Id, OrganisationName, Sourced, When } from './notation.ts'

/** An agreement of the city with others (連携協定). */
export interface Agreement extends Sourced {
  readonly id: Id
  readonly name: string
  readonly signedOn: When
  /** Every party whose name can be read, the city included. */
  readonly parties: readonly OrganisationName[]
  /** How many parties the source states: "11機関". */
  readonly statedParties?: FigureText
  /** Bodies of which the source leaves open whether they are parties, and why. They are not counted. */
  readonly doubtfulParties?: readonly DoubtfulParty[]
  readonly programme?: Id
  /** The fields it covers, as a tree. */
  readonly scope?: readonly ScopeNode[]
}

export interface DoubtfulParty {
  readonly name: OrganisationName
  readonly remark: string
}

/** One field of an agreement (協定の範囲), with what falls under it. */
export interface ScopeNode {
  readonly name: string
  readonly parts?: readonly ScopeNode[]
}
