import { quoted, timePhrase } from '../phrases.ts'
import { defineRule } from '../rule.ts'
import { phasesOf } from './phases.ts'

/** A later number begins later. */
export const phaseDates = /* #__PURE__ */ defineRule({
  id: 'phase-dates',
  group: 'programmes',
  severity: 'warning',
  label: { en: 'A later phase begins earlier', ja: '後の期が先に始まっている' },
  summary: {
    en: 'Phases with higher numbers do not begin before those with lower ones.',
    ja: '番号の大きい期が、番号の小さい期より先に始まっていないかを確かめます。',
  },
  advice: {
    en: 'Compare the kick-off dates with the source; often one has the wrong year.',
    ja: 'キックオフの日付を出典と照らし合わせてください。年の書き間違いがよくあります。',
  },
  find: ({ file, spanOf }) =>
    phasesOf(file).flatMap(({ phases }) => {
      const dated = phases.flatMap(({ number, phase, place }) => {
        const begins = spanOf(phase.kickOff)
        return number === undefined || begins === undefined || phase.kickOff === undefined
          ? []
          : [{ number, begins, place, name: phase.name, kickOff: phase.kickOff }]
      })
      const byNumber = [...dated].sort((a, b) => a.number - b.number)
      return byNumber.flatMap((phase, index) => {
        const before = byNumber[index - 1]
        if (before === undefined || before.number === phase.number || phase.begins.to >= before.begins.from) return []
        const [early, late] = [quoted(phase.name), quoted(before.name)]
        const [from, to] = [timePhrase(phase.kickOff), timePhrase(before.kickOff)]
        return [
          {
            places: [`${phase.place}.kickOff`, `${before.place}.kickOff`],
            message: {
              en: `Phase ${early.en} begins on ${from.en}, before phase ${late.en} on ${to.en}.`,
              ja: `${early.ja}の開始（${from.ja}）が、${late.ja}の開始（${to.ja}）より前です。`,
            },
          },
        ]
      })
    }),
})
