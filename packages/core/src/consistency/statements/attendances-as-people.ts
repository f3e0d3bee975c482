import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** Attendances are no people: no value per head, no members, no totals with people. */
export const attendancesAsPeople = /* #__PURE__ */ defineRule({
  id: 'attendances-as-people',
  group: 'statements',
  severity: 'error',
  label: { en: 'Attendances used as people', ja: '延べ参加者数を実人数として使っている' },
  summary: {
    en: 'Attendances (延べ参加者数) are neither multiplied by a value per head, nor counted as members or migrants, nor added to distinct people.',
    ja: '延べ参加者数が、1人当たりの額に掛けられたり、メンバー数や移住者数とされたり、実人数と合算されたりしていないかを確かめます。',
  },
  advice: {
    en: 'Use the number of distinct people. If the figures are distinct people, set "of" to "people".',
    ja: '実人数の数値を使ってください。実人数である場合は、ofをpeopleにしてください。',
  },
  find: ({ file, indicators, indicatorById }) => {
    const isAttendances = (id: string): boolean => indicatorById.get(id)?.indicator.of === 'attendances'
    const nameOf = (id: string) => quoted(indicatorById.get(id)?.name ?? id)
    return [
      ...placed(file.benefits, 'benefits')
        .filter(([{ quantity }]) => isAttendances(quantity))
        .map(([{ name, quantity }, place]) => {
          const [line, counted] = [quoted(name), nameOf(quantity)]
          return {
            places: [`${place}.quantity`, `${indicatorById.get(quantity)?.place}.of`],
            message: {
              en: `${line.en} multiplies attendances, ${counted.en}, by a value per head: whoever came twice counts twice.`,
              ja: `${line.ja}は、延べ参加者数である${counted.ja}に1人当たりの額を掛けています。同じ人が何度も数えられます。`,
            },
          }
        }),
      ...indicators
        .filter(({ indicator: { of, role } }) => of === 'attendances' && peopleRoles.has(role))
        .map(({ name, place }) => ({
          places: [`${place}.of`, `${place}.role`],
          message: {
            en: `${quoted(name).en} counts attendances, but stands for people by its role.`,
            ja: `${quoted(name).ja}は延べ参加者数ですが、役割（role）では人の数とされています。`,
          },
        })),
      ...indicators.flatMap(({ name, place, indicator: { totalOf = [], of } }) => {
        const kinds = new Set([of, ...totalOf.map((id) => indicatorById.get(id)?.indicator.of)])
        if (totalOf.length === 0 || !kinds.has('people') || !kinds.has('attendances')) return []
        return [
          {
            places: [`${place}.totalOf`],
            message: {
              en: `${quoted(name).en} mixes distinct people and attendances in one total.`,
              ja: `${quoted(name).ja}は、実人数と延べ参加者数を合わせた合計になっています。`,
            },
          },
        ]
      }),
    ]
  },
})

const peopleRoles: ReadonlySet<string> = new Set(['membersPresent', 'membersEver', 'migrants'])
