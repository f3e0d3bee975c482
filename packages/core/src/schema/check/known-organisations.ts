import type { OrganisationName } from '../../model/notation.ts'
import type { Organisation } from '../../model/organisation.ts'
import { organisationFinder } from '../../model/organisation-names.ts'
import { isObject } from './json-object.ts'

/** The organisations of a document that has not been checked yet. */
export interface KnownOrganisations {
  readonly has: (name: OrganisationName) => boolean
  /** Names first, then ids. */
  readonly names: readonly OrganisationName[]
}

/** Those items of a list that can be told to be organisations; the others are reported where they stand. */
export function knownOrganisations(list: readonly unknown[]): KnownOrganisations {
  const organisations = list.flatMap(nameable)
  const find = organisationFinder(organisations)
  return {
    has: (name) => find(name) !== undefined,
    names: [
      ...organisations.flatMap(({ name, spellings = [] }) => [name, ...spellings]),
      ...organisations.map(({ id }) => id),
    ],
  }
}

function nameable(item: unknown): readonly Organisation[] {
  if (!isObject(item)) return []
  const { id, name, spellings } = item
  if (typeof id !== 'string' || typeof name !== 'string') return []
  const texts = Array.isArray(spellings) ? spellings.filter((spelling) => typeof spelling === 'string') : []
  return [{ id, name, kind: 'other', spellings: texts }]
}
