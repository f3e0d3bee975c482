import type { Agreement } from '../../model/agreement.ts'
import type { Id } from '../../model/notation.ts'
import { organisationFinder, organisationKey } from '../../model/organisation-names.ts'
import { readFigureText } from '../../model/read-figure-text.ts'
import { formatNumber } from '../../units/format.ts'
import { interval } from '../../units/quantity.ts'
import { figurePhrase, quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule, type Found } from '../rule.ts'

/** A list holds as many as its text says. */
export const statedCount = /* #__PURE__ */ defineRule({
  id: 'stated-count',
  group: 'statements',
  severity: 'warning',
  label: { en: 'A list of another length than stated', ja: '記載の数と一覧の数が合わない' },
  summary: {
    en: 'As many parties of an agreement can be read as the source states. Bodies of which that is open are named, and not counted.',
    ja: '連携協定の当事者の数が、記載された数（「11機関」など）と一致するかを確かめます。当事者かどうか分からないものは数えず、名称を示します。',
  },
  advice: {
    en: 'Look up the parties in the agreement itself, and complete or correct the list.',
    ja: '協定書の原本で当事者を確かめ、一覧を補うか訂正してください。',
  },
  find: ({ file, settings }) => {
    const find = organisationFinder(file.organisations ?? [])
    const keyOf = (name: string): Id => find(name)?.id ?? organisationKey(name)
    return placed(file.agreements, 'agreements').flatMap(([agreement, place]) =>
      compare(agreement, place, keyOf, settings.tolerance),
    )
  },
})

function compare(
  { name, parties, statedParties, doubtfulParties = [] }: Agreement,
  place: string,
  keyOf: (name: string) => Id,
  tolerance: number,
): readonly Found[] {
  if (statedParties === undefined) return []
  const stated = readFigureText(statedParties, undefined, place)
  if (!stated.ok || stated.value === null) return []
  const keys = new Set(parties.map(keyOf))
  const { low, high } = interval(stated.value, tolerance)
  if (keys.size >= low && keys.size <= high) return []
  const [agreement, said, count] = [quoted(name), figurePhrase(statedParties, undefined), keys.size]
  const doubtful = doubtfulParties.map((party) => {
    const who = quoted(party.name)
    return { en: `${who.en}: ${party.remark}`, ja: `${who.ja}：${party.remark}` }
  })
  return [
    {
      places: [
        `${place}.statedParties`,
        `${place}.parties`,
        ...placed(doubtfulParties, `${place}.doubtfulParties`).map(([, at]) => at),
      ],
      message: {
        en: `${agreement.en} is said to have ${said.en} parties, but ${formatNumber(count, 0, 'en')} can be read.${doubtful.length === 0 ? '' : ` Whether these count is open. ${doubtful.map(({ en }) => en).join(' ')}`}`,
        ja: `${agreement.ja}の当事者は${said.ja}と書かれていますが、名称を読み取れるのは${formatNumber(count, 0)}です。${doubtful.length === 0 ? '' : `次のものは、数に含まれるかどうか分かりません。${doubtful.map(({ ja }) => ja).join('')}`}`,
      },
    },
  ]
}
