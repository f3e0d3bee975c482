import type { Phase } from '../../model/programme.ts'
import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'
import { phasesOf } from './phases.ts'

/** Themes count ①, ②, ③ … */
export const themeNumbers = /* #__PURE__ */ defineRule({
  id: 'theme-numbers',
  group: 'programmes',
  severity: 'warning',
  label: { en: 'Theme numbers with gaps or twice', ja: 'テーマ番号の欠番・重複' },
  summary: {
    en: 'The themes of a phase are numbered 1, 2, 3 … without a gap, and none twice.',
    ja: '期ごとのテーマ番号が、1から順に欠番や重複なく付いているかを確かめます。',
  },
  advice: {
    en: 'Add the theme that is missing, or correct the number.',
    ja: '抜けているテーマを補うか、番号を直してください。',
  },
  find: ({ file }) =>
    phasesOf(file).flatMap(({ programme, phases }) =>
      phases.flatMap(({ phase, place }) => {
        const unexpected = firstUnexpected(phase.themes)
        if (unexpected === undefined) return []
        const [name, at] = [quoted(programme.name), quoted(phase.name)]
        return [
          {
            places: placed(phase.themes, `${place}.themes`)
              .slice(unexpected, unexpected + 1)
              .map(([, path]) => `${path}.number`),
            message: {
              en: `The themes of phase ${at.en} of ${name.en} are not numbered from 1 on without gaps and repetitions.`,
              ja: `${name.ja}の${at.ja}のテーマ番号に、欠番か重複があります。`,
            },
          },
        ]
      }),
    ),
})

/** The first theme whose number is not the next one; themes may stand in any order. */
function firstUnexpected(themes: Phase['themes'] = []): number | undefined {
  const sorted = themes.map(({ number }, index) => ({ number, index })).sort((a, b) => a.number - b.number)
  return sorted.find(({ number }, position) => number !== position + 1)?.index
}
