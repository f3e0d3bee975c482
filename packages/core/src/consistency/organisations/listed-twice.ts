import type { OrganisationName } from '../../model/notation.ts'
import { organisationFinder, organisationKey } from '../../model/organisation-names.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** One body twice in one list counts as two participations. */
export const listedTwice = /* #__PURE__ */ defineRule({
  id: 'listed-twice',
  group: 'organisations',
  severity: 'warning',
  label: { en: 'An organisation twice in one list', ja: '1つの一覧に同じ組織が2回ある' },
  summary: {
    en: 'A list of participants, parties or partners names each organisation once, in whatever spelling.',
    ja: '参加企業・協定の当事者・役割分担の一覧に、表記が違っていても同じ組織が2回載っていないかを確かめます。',
  },
  advice: {
    en: 'Remove one of them. If two bodies are meant, give each an organisation of its own.',
    ja: '片方を削除してください。別の組織を指している場合は、それぞれを組織として登録してください。',
  },
  find: ({ file }) => {
    const find = organisationFinder(file.organisations ?? [])
    const keyOf = (name: OrganisationName): string => find(name)?.id ?? organisationKey(name)
    return listsOf(file).flatMap(([names, place]) => {
      const all = placed(names, place).map(([name, at]) => ({ name, at, key: keyOf(name) }))
      return all.flatMap(({ name, at, key }, index) => {
        const before = all.slice(0, index).find((other) => other.key === key)
        if (before === undefined) return []
        const [here, there] = [quoted(name), quoted(before.name)]
        return [
          {
            places: [at, before.at],
            message: {
              en: `${there.en} and ${here.en} in one list are the same organisation.`,
              ja: `1つの一覧に、同じ組織が${there.ja}と${here.ja}として2回載っています。`,
            },
          },
        ]
      })
    })
  },
})

type PlacedList = readonly [readonly OrganisationName[], string]

const listsOf = (file: ProgrammeFile): readonly PlacedList[] => [
  ...placed(file.programmes, 'programmes').flatMap(([{ phases }, place]) =>
    placed(phases, `${place}.phases`).map(
      ([{ participants = [] }, at]): PlacedList => [participants, `${at}.participants`],
    ),
  ),
  ...placed(file.agreements, 'agreements').map(([{ parties }, place]): PlacedList => [parties, `${place}.parties`]),
  ...placed(file.roleMatrices, 'roleMatrices').flatMap(([{ rows }, place]) =>
    placed(rows, `${place}.rows`).map(([{ organisations }, at]): PlacedList => [organisations, `${at}.organisations`]),
  ),
]
