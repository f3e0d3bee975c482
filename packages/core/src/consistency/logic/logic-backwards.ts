import type { NodeKind } from '../../model/logic-model.ts'
import { nodeKinds } from '../../model/logic-model.ts'
import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

const columns: readonly NodeKind[] = (Object.keys(nodeKinds) as NodeKind[]).filter((kind) => kind !== 'stakeholder')

/** What leads to what goes from inputs to impacts. */
export const logicBackwards = /* #__PURE__ */ defineRule({
  id: 'logic-backwards',
  group: 'logic',
  severity: 'warning',
  label: { en: 'A logic model that runs backwards', ja: 'ロジックモデルの流れが逆' },
  summary: {
    en: 'An edge "leads to" goes from an input towards an impact, never back; stakeholders stand outside of this.',
    ja: '「つながる」（leadsTo）の矢印が、投入から活動・産出・成果・インパクトへ向かい、逆戻りしていないかを確かめます。関係者は対象としません。',
  },
  advice: {
    en: 'Turn the edge round, or give it another kind, such as "provides".',
    ja: '矢印の向きを直すか、種類を「提供する」（provides）などに改めてください。',
  },
  find: ({ file }) =>
    placed(file.logicModels, 'logicModels').flatMap(([model, place]) => {
      const byId = new Map(model.nodes.map((node) => [node.id, node]))
      return placed(model.edges, `${place}.edges`).flatMap(([{ from, to, kind }, at]) => {
        const [begin, end] = [byId.get(from), byId.get(to)]
        if (kind !== 'leadsTo' || begin === undefined || end === undefined) return []
        const [left, right] = [columns.indexOf(begin.kind), columns.indexOf(end.kind)]
        if (left < 0 || right < 0 || left <= right) return []
        const [source, target] = [quoted(begin.text), quoted(end.text)]
        const [first, second] = [nodeKinds[begin.kind], nodeKinds[end.kind]]
        return [
          {
            places: [at],
            message: {
              en: `An edge leads back from the ${first.en} ${source.en} to the ${second.en} ${target.en}.`,
              ja: `${first.ja}の${source.ja}から、手前の${second.ja}である${target.ja}へ矢印が戻っています。`,
            },
          },
        ]
      })
    }),
})
