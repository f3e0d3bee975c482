import type { Organisation } from '../../model/organisation.ts'
import { organisationFinder } from '../../model/organisation-names.ts'
import { quotedList } from '../phrases.ts'
import type { PlacedName } from '../reading/names.ts'
import { defineRule } from '../rule.ts'

/** ㈱, （株） and （㈱） of one company in one document. */
export const severalSpellings = /* #__PURE__ */ defineRule({
  id: 'several-spellings',
  group: 'organisations',
  severity: 'information',
  label: { en: 'One organisation in several spellings', ja: '1つの組織の表記が統一されていない' },
  summary: {
    en: 'An organisation that the file writes in more than one way which it does not itself declare (name, "spellings"). They are counted as one.',
    ja: '1つの組織が、登録された名称や表記（spellings）以外に、2通り以上の書き方をされていないかを確かめます。1つの組織として数えます。',
  },
  advice: {
    en: 'Nothing needs to be done for the calculation. In new papers use one spelling.',
    ja: '計算への影響はありません。新しい資料では表記を統一してください。',
  },
  find: ({ file, names }) => {
    const find = organisationFinder(file.organisations ?? [])
    const mentions = new Map<Organisation, PlacedName[]>()
    for (const mention of names) {
      const organisation = find(mention.name)
      if (organisation === undefined || isDeclared(organisation, mention.name)) continue
      const all = mentions.get(organisation) ?? []
      if (all.every(({ name }) => name !== mention.name)) mentions.set(organisation, [...all, mention])
    }
    return [...mentions.values()]
      .filter((all) => all.length > 1)
      .map((all) => {
        const spellings = quotedList(all.map(({ name }) => name))
        return {
          places: all.map(({ place }) => place),
          message: {
            en: `One organisation is written in several ways: ${spellings.en}.`,
            ja: `同じ組織の表記が${spellings.ja}に分かれています。`,
          },
        }
      })
  },
})

const isDeclared = ({ id, name, spellings = [] }: Organisation, text: string): boolean =>
  [id, name, ...spellings].includes(text)
