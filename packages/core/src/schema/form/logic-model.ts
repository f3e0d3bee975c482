import * as z from 'zod/mini'
import { edgeKinds, nodeKinds } from '../../model/logic-model.ts'
import { field, optional, part } from './describe.ts'
import { programmeOf } from './programme-of.ts'
import { sourced } from './sourced.ts'
import { id, organisations, reference, references, text, texts, word } from './values.ts'

const logicNode = part(
  'LogicNode',
  { en: 'node', ja: '要素' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    kind: field(word(nodeKinds), { en: 'kind', ja: '種別' }),
    text: field(text(), { en: 'text', ja: '内容' }),
    points: optional(texts(), { en: 'points under it', ja: '内容の内訳' }),
    indicators: optional(
      references('indicators'),
      { en: 'indicators', ja: '指標' },
      { en: 'Ids of those that show whether it happens.', ja: '実現したかどうかを表す指標のid。' },
    ),
    organisations: optional(organisations(), { en: 'organisations', ja: '組織' }),
  },
)

const logicEdge = part(
  'LogicEdge',
  { en: 'edge', ja: '矢印' },
  {
    from: field(reference('nodes'), { en: 'from', ja: '始点' }, { en: 'Id of a node.', ja: '要素のid。' }),
    to: field(reference('nodes'), { en: 'to', ja: '終点' }, { en: 'Id of a node.', ja: '要素のid。' }),
    kind: field(word(edgeKinds), { en: 'kind', ja: '種別' }),
    label: optional(text(), { en: 'label', ja: '添え書き' }),
  },
)

export const logicModel = part(
  'LogicModel',
  { en: 'logic model', ja: 'ロジックモデル' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    programme: programmeOf(),
    nodes: field(z.array(logicNode), { en: 'nodes', ja: '要素' }),
    edges: field(z.array(logicEdge), { en: 'edges', ja: '矢印' }),
    ...sourced,
  },
)
