import type { OrganisationName } from './notation.ts'
import type { Organisation } from './organisation.ts'

/** 株式会社 and the like, in full, in brackets or as one sign, which NFKC writes out: ㈱ is (株). */
const legalForms =
  /株式会社|有限会社|合同会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|NPO法人|\((?:株|有|同|一社|一財|公社|公財|特非)\)/gi

/**
 * What two spellings of one body have in common: ソフトバンク㈱, （株）ソフトバンク, 武田薬品工業（㈱） and the bare names have
 * the same key. Width, blanks, letter case and the legal form do not matter.
 */
export const organisationKey = (name: OrganisationName): string => {
  const plain = name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\(\((.+?)\)\)/g, '($1)')
  const key = plain.replace(legalForms, '').toLowerCase()
  return key === '' ? plain.toLowerCase() : key
}

/**
 * Finds organisations by id, name or spelling (名寄せ). An id that is also the name of another organisation is the id.
 *
 * @returns For a name: its organisation; `undefined` for a name that none has.
 */
export function organisationFinder(
  organisations: readonly Organisation[],
): (name: OrganisationName) => Organisation | undefined {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  const byKey = new Map<string, Organisation>()
  for (const organisation of organisations) {
    for (const name of [organisation.name, ...(organisation.spellings ?? [])]) {
      const key = organisationKey(name)
      if (!byKey.has(key)) byKey.set(key, organisation)
    }
  }
  return (name) => byId.get(name) ?? byKey.get(organisationKey(name))
}
