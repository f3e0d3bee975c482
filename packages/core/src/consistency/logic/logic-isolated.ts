import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** A node that nothing leads to or from. */
export const logicIsolated = /* #__PURE__ */ defineRule({
  id: 'logic-isolated',
  group: 'logic',
  severity: 'information',
  label: { en: 'A node without any edge', ja: 'どこにもつながらない要素' },
  summary: {
    en: 'Every node of a logic model that has edges is at the end of at least one.',
    ja: '矢印のあるロジックモデルで、どの要素も1本以上の矢印につながっているかを確かめます。',
  },
  advice: {
    en: 'Draw the edge that is missing, or ask whether the node belongs to the programme.',
    ja: '抜けている矢印を補うか、その要素が事業に必要かを検討してください。',
  },
  find: ({ file }) =>
    placed(file.logicModels, 'logicModels').flatMap(([{ nodes, edges }, place]) => {
      const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
      if (edges.length === 0) return []
      return placed(nodes, `${place}.nodes`)
        .filter(([{ id }]) => !ends.has(id))
        .map(([{ text }, at]) => ({
          places: [at],
          message: {
            en: `Nothing leads to or from ${quoted(text).en}.`,
            ja: `${quoted(text).ja}は、どの要素ともつながっていません。`,
          },
        }))
    }),
})
