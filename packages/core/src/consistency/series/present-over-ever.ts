import { figurePhrase, quoted, timePhrase } from '../phrases.ts'
import { boundsOf } from '../reading/bounds.ts'
import { defineRule } from '../rule.ts'
import { membershipsOf } from './members.ts'

/** Whoever is present has joined: 現役 ≤ のべ on the same day. */
export const presentOverEver = /* #__PURE__ */ defineRule({
  id: 'present-over-ever',
  group: 'series',
  severity: 'error',
  label: { en: 'More members present than ever joined', ja: '現役がのべを上回る' },
  summary: {
    en: 'On no day may a programme have more members present than have ever joined it.',
    ja: '同じ時点の現役メンバー数が、のべメンバー数を上回っていないかを確かめます。',
  },
  advice: {
    en: 'Compare both figures with the source. They may have changed places, or one is of another day.',
    ja: '2つの数値を出典と照らし合わせてください。取り違えや、時点の異なる数値の混在が考えられます。',
  },
  find: (reading) =>
    membershipsOf(reading).flatMap(({ present, ever, days }) =>
      days
        .filter((day) => {
          const { tolerance } = reading.settings
          return boundsOf(day.present.quantity, tolerance).low > boundsOf(day.ever.quantity, tolerance).high
        })
        .map((day) => {
          const [few, all] = [
            figurePhrase(day.present.observation.value, present.unit),
            figurePhrase(day.ever.observation.value, ever.unit),
          ]
          const [presentName, everName] = [quoted(present.name), quoted(ever.name)]
          const when = timePhrase(day.present.observation.at ?? '')
          return {
            places: [`${day.present.place}.value`, `${day.ever.place}.value`],
            message: {
              en: `At ${when.en}, ${presentName.en} is ${few.en} and more than ${everName.en}, ${all.en}.`,
              ja: `${when.ja}の${presentName.ja}（${few.ja}）が、${everName.ja}（${all.ja}）を上回っています。`,
            },
          }
        }),
    ),
})
