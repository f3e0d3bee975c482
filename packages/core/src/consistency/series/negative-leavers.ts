import { formatNumber } from '../../units/format.ts'
import { figurePhrase, quoted, timePhrase } from '../phrases.ts'
import { isPlain } from '../reading/points.ts'
import { defineRule } from '../rule.ts'
import { type Membership, membershipsOf } from './members.ts'

/** Leavers = Δever − Δpresent ≥ 0: the members present cannot grow by more than have joined. */
export const negativeLeavers = /* #__PURE__ */ defineRule({
  id: 'negative-leavers',
  group: 'series',
  severity: 'error',
  label: { en: 'Leavers below zero', ja: '退会者数が負になる' },
  summary: {
    en: 'Between two days, members present may not grow by more than members ever; otherwise fewer than nobody left.',
    ja: '現役メンバー数の増加が、のべメンバー数の増加（新たな入会）を上回っていないかを確かめます。上回ると、退会者数が負になります。',
  },
  advice: {
    en: 'Compare the four figures with the source; members who came back may have been counted as present but not again as joined.',
    ja: '4つの数値を出典と照らし合わせてください。再入会した人を、現役には数え、のべには数えていないことも考えられます。',
  },
  find: (reading) =>
    membershipsOf(reading).flatMap((membership) =>
      membership.days.flatMap((day, index) => {
        const before = membership.days[index - 1]
        return before === undefined || before.present.scope !== day.present.scope
          ? []
          : leaversBetween(before, day, membership)
      }),
    ),
})

type Day = Membership['days'][number]

function leaversBetween(before: Day, day: Day, { present, ever }: Membership) {
  const all = [before.present, before.ever, day.present, day.ever]
  if (!all.every(isPlain)) return []
  const joined = day.ever.quantity.value - before.ever.quantity.value
  const more = day.present.quantity.value - before.present.quantity.value
  // A falling のべ is an error of its own, which another rule names.
  if (joined < 0 || more <= joined) return []
  const [from, to] = [timePhrase(before.present.observation.at ?? ''), timePhrase(day.present.observation.at ?? '')]
  const [presentName, everName] = [quoted(present.name), quoted(ever.name)]
  const [was, is] = [before, day].map((at) => figurePhrase(at.present.observation.value, present.unit))
  return [
    {
      places: [day.present, day.ever, before.present, before.ever].map(({ place }) => `${place}.value`),
      message: {
        en: `From ${from.en} to ${to.en}, ${presentName.en} rose from ${was?.en} to ${is?.en}, by ${formatNumber(more, undefined, 'en')}, but ${everName.en} by ${formatNumber(joined, undefined, 'en')} only: ${formatNumber(joined - more, undefined, 'en')} would have left.`,
        ja: `${from.ja}から${to.ja}までに、${presentName.ja}は${was?.ja}から${is?.ja}へ${formatNumber(more)}増えていますが、${everName.ja}は${formatNumber(joined)}しか増えておらず、退会者数が${formatNumber(joined - more)}になります。`,
      },
    },
  ]
}
