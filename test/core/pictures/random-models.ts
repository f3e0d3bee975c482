import { edgeKinds, type Indicator, type LogicModel, nodeKinds, type ProgrammeFile } from '@kankei/core'
import fc from 'fast-check'

const phrases = [
  '起業家コミュニティの形成／伴走支援／イベント等の企画',
  '移住・定住',
  'スナバ',
  'ソーシャルインパクトマネジメントプラットフォーム',
  '多様性(DE&I)が実現される地域',
  'Civic innovation hub for entrepreneurs',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '「始めやすさ」、「望む生き方」。',
  'ﾃﾚﾜｰｸ推進ｾﾝﾀｰ',
  '👩‍👩‍👧の子育て支援が゙',
  '<script>alert("1")</script>&amp;',
]

/** Texts as cities write them, and texts that nobody should write. */
const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...phrases) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...phrases), { minLength: 2, maxLength: 4 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('\ud83d', '\udc00', '\0', '\u001b', '\ufffe', 'あ', '\n', ']]>') }),
  },
)

const kinds = Object.keys(nodeKinds) as (keyof typeof nodeKinds)[]
const lines = Object.keys(edgeKinds) as (keyof typeof edgeKinds)[]

const indicators: readonly Indicator[] = [
  {
    id: 'members',
    name: '現役メンバー数',
    role: 'membersPresent',
    unit: '人',
    counting: 'present',
    source: 'slides',
    observations: [
      { at: '2023年度末', value: 134 },
      { at: '2024年度事中評価', value: 145, status: 'interim' },
    ],
  },
  { id: 'none', name: '関わり続けている人の割合', role: 'other', unit: '％', counting: 'share', observations: [] },
  {
    id: 'attendances',
    name: 'プログラム延べ参加者数',
    role: 'other',
    unit: '名',
    counting: 'cumulative',
    observations: [{ value: '100名以上' }],
  },
]

/** Models with any edges whatever: within a column, backwards, between stakeholders and columns, onto the node itself. */
export const models = (mostNodes: number): fc.Arbitrary<LogicModel> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        text: texts,
        points: fc.array(texts, { maxLength: 3 }),
        indicators: fc.subarray(indicators.map(({ id }) => id)),
        organisations: fc.array(texts, { maxLength: 1 }),
      }),
      { minLength: 1, maxLength: mostNodes },
    )
    .chain((nodes) =>
      fc.record({
        id: fc.constant('model'),
        name: texts,
        source: fc.constant('slides'),
        nodes: fc.constant(nodes.map((node, index) => ({ id: `n${index}`, ...node }))),
        edges: fc.array(
          fc
            .record(
              {
                from: fc.nat(nodes.length - 1),
                to: fc.nat(nodes.length - 1),
                kind: fc.constantFrom(...lines),
                label: texts,
              },
              { requiredKeys: ['from', 'to', 'kind'] },
            )
            .map(({ from, to, ...edge }) => ({ ...edge, from: `n${from}`, to: `n${to}` })),
          { maxLength: Math.ceil(nodes.length * 1.5) },
        ),
      }),
    )

export const fileWith = (model: LogicModel): ProgrammeFile => ({
  schemaVersion: 1,
  title: '例',
  municipality: { name: '例市' },
  moneyUnit: 'thousandYen',
  sources: [{ id: 'slides', title: '事業報告', publisher: '例市企画課' }],
  indicators,
  logicModels: [model],
})
