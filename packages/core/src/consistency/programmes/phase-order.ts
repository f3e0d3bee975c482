import { quoted } from '../phrases.ts'
import { defineRule } from '../rule.ts'
import { phasesOf } from './phases.ts'

/** Ⅴ printed before Ⅳ. */
export const phaseOrder = /* #__PURE__ */ defineRule({
  id: 'phase-order',
  group: 'programmes',
  severity: 'information',
  label: { en: 'Phases out of order', ja: '期の並びが番号順でない' },
  summary: {
    en: 'The phases of a programme stand in the order of their numbers.',
    ja: '事業の期が、番号の順に並んでいるかを確かめます。',
  },
  advice: {
    en: 'Nothing needs to be done for the calculation, which goes by the numbers. Mind it when you compare the file with the source.',
    ja: '計算は番号順に行うため、影響はありません。出典と見比べるときにご注意ください。',
  },
  find: ({ file }) =>
    phasesOf(file).flatMap(({ programme, phases }) =>
      phases.flatMap((phase, index) => {
        const before = phases[index - 1]
        const isBehind = before?.number !== undefined && phase.number !== undefined && before.number > phase.number
        if (!isBehind) return []
        const [name, late, early] = [quoted(programme.name), quoted(before.phase.name), quoted(phase.phase.name)]
        return [
          {
            places: [before.place, phase.place],
            message: {
              en: `In ${name.en}, phase ${late.en} stands before phase ${early.en}.`,
              ja: `${name.ja}では、${late.ja}が${early.ja}より前に置かれています。`,
            },
          },
        ]
      }),
    ),
})
