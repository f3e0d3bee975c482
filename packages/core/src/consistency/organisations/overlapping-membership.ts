import type { LedgerRow } from '../../model/people.ts'
import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import type { WhenReader } from '../reading/when-reader.ts'
import { defineRule, type Found } from '../rule.ts'

/** One person twice at a time in one ledger counts as two. */
export const overlappingMembership = /* #__PURE__ */ defineRule({
  id: 'overlapping-membership',
  group: 'organisations',
  severity: 'warning',
  label: { en: 'A person twice in a ledger at a time', ja: '名簿に同じ人が重複している' },
  summary: {
    en: 'Memberships of one person in one ledger do not overlap. Rows without a pseudonym are not compared.',
    ja: '1つの名簿の中で、同じ人の在籍期間が重なっていないかを確かめます。仮名のない行は比べません。',
  },
  advice: {
    en: 'Remove the row that stands twice, or enter when the earlier membership ended.',
    ja: '重複した行を削除するか、先の在籍の退会日を記入してください。',
  },
  find: ({ file, spanOf }) =>
    placed(file.ledgers, 'ledgers').flatMap(([{ rows }, place]) => {
      const byPerson = new Map<string, Stay[]>()
      for (const [row, at] of placed(rows, `${place}.rows`)) {
        const stay = stayOf(row, at, spanOf)
        if (row.person === undefined || stay === undefined) continue
        const stays = byPerson.get(row.person) ?? []
        stays.push(stay)
        byPerson.set(row.person, stays)
      }
      return [...byPerson].flatMap(([person, stays]) => overlaps(person, stays))
    }),
})

interface Stay {
  readonly place: string
  /** The last day on which it may have begun, and the first on which it may have ended: what is sure to overlap. */
  readonly from: number
  readonly to: number
}

function stayOf({ joined, left }: LedgerRow, place: string, spanOf: WhenReader['spanOf']): Stay | undefined {
  const [begin, end] = [spanOf(joined), spanOf(left)]
  if (begin === undefined || (left !== undefined && end === undefined)) return undefined
  return { place, from: begin.to, to: end?.from ?? Number.POSITIVE_INFINITY }
}

function overlaps(person: string, stays: readonly Stay[]): readonly Found[] {
  const sorted = [...stays].sort((a, b) => a.from - b.from)
  let last: Stay | undefined
  return sorted.flatMap((stay) => {
    const before = last
    if (before === undefined || stay.to > before.to) last = stay
    // Leaving and joining again on one day is no overlap, but two rows of the same single day are one too many.
    if (before === undefined || (before.to <= stay.from && before.from !== stay.from)) return []
    const who = quoted(person)
    return [
      {
        places: [stay.place, before.place],
        message: {
          en: `${who.en} has two memberships at the same time.`,
          ja: `${who.ja}の在籍期間が重なっています。`,
        },
      },
    ]
  })
}
