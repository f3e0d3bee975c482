import { organisationKey } from '../../model/organisation-names.ts'
import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** One name under two ids: whoever counts companies counts one twice. */
export const organisationTwice = /* #__PURE__ */ defineRule({
  id: 'organisation-twice',
  group: 'organisations',
  severity: 'warning',
  label: { en: 'One name under two ids', ja: '同じ名称が2つの組織にある' },
  summary: {
    en: 'No two organisations share a name or spelling; width, blanks and the legal form (㈱, （株）) do not make a difference.',
    ja: '2つの組織に同じ名称や表記がないかを確かめます。全角・半角、空白、法人格（㈱・（株）など）の違いは区別しません。',
  },
  advice: {
    en: 'Make one organisation of the two and keep the other name under "spellings". If they are two bodies, give each a name of its own.',
    ja: '同じ組織であれば1つにまとめ、もう一方の名称はspellingsに入れてください。別の組織であれば、区別できる名称にしてください。',
  },
  find: ({ file }) => {
    const first = new Map<string, { place: string; index: number; name: string }>()
    const reported = new Set<string>()
    return placed(file.organisations, 'organisations').flatMap(([organisation, place], index) => {
      const names = [
        [organisation.name, `${place}.name`] as const,
        ...placed(organisation.spellings, `${place}.spellings`),
      ]
      return names.flatMap(([name, at]) => {
        const key = organisationKey(name)
        const other = first.get(key)
        if (other === undefined) first.set(key, { place: at, index, name })
        if (other === undefined || other.index === index || reported.has(`${other.index} ${index}`)) return []
        reported.add(`${other.index} ${index}`)
        const [here, there] = [quoted(name), quoted(other.name)]
        return [
          {
            places: [at, other.place],
            message: {
              en: `${here.en} and ${there.en} are one name, but two organisations.`,
              ja: `${there.ja}と${here.ja}は同じ名称とみなされますが、別々の組織として登録されています。`,
            },
          },
        ]
      })
    })
  },
})
