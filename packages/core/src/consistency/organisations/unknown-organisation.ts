import { organisationFinder, organisationKey } from '../../model/organisation-names.ts'
import { quoted } from '../phrases.ts'
import type { PlacedName } from '../reading/names.ts'
import { defineRule } from '../rule.ts'

/** A name that no organisation of the file has. */
export const unknownOrganisation = /* #__PURE__ */ defineRule({
  id: 'unknown-organisation',
  group: 'organisations',
  severity: 'warning',
  label: { en: 'A name that is in no list', ja: '組織の一覧にない名称' },
  summary: {
    en: 'Where the file lists organisations, every party, participant, owner and funder is one of them.',
    ja: '組織の一覧がある台帳で、参加企業・協定の当事者・担当などの名称が一覧にあるかを確かめます。',
  },
  advice: {
    en: 'Correct the name, add it to the spellings of its organisation, or add the organisation.',
    ja: '名称を直すか、該当する組織のspellingsに加えるか、組織を追加してください。',
  },
  find: ({ file, names }) => {
    const organisations = file.organisations ?? []
    if (organisations.length === 0) return []
    const find = organisationFinder(organisations)
    const unknown = new Map<string, PlacedName[]>()
    for (const mention of names) {
      if (find(mention.name) !== undefined) continue
      const key = organisationKey(mention.name)
      unknown.set(key, [...(unknown.get(key) ?? []), mention])
    }
    return [...unknown.values()].map((mentions) => {
      const name = quoted(mentions[0]?.name ?? '')
      return {
        places: mentions.map(({ place }) => place),
        message: {
          en: `${name.en} is none of the organisations of the file.`,
          ja: `${name.ja}が、組織の一覧にありません。`,
        },
      }
    })
  },
})
