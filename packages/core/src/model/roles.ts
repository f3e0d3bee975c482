import type { Id, OrganisationName, Sourced } from './notation.ts'

/** Who does what in a network (役割分担). */
export interface RoleMatrix extends Sourced {
  readonly id: Id
  readonly name: string
  readonly programme?: Id
  readonly rows: readonly RoleRow[]
  /** The ways a municipality may take part (①, ②, ③), and the one chosen. */
  readonly municipalPatterns?: readonly RolePattern[]
  readonly chosenPattern?: string
}

export interface RoleRow {
  /** As printed, where it is no organisation of the file: "金融機関". */
  readonly label: string
  readonly organisations: readonly OrganisationName[]
  readonly role: string
  /** A role that goes beyond the programme (事業に限らない役割). */
  readonly beyond?: boolean
}

export interface RolePattern {
  /** "①" */
  readonly mark: string
  readonly text: string
}
