import * as z from 'zod/mini'
import { field, optional, part } from './describe.ts'
import { programmeOf } from './programme-of.ts'
import { sourced } from './sourced.ts'
import { figure, flag, id, reference, text, time, word } from './values.ts'

const ledgerRow = part(
  'LedgerRow',
  { en: 'membership', ja: '名簿の行' },
  {
    person: optional(
      text(),
      { en: 'pseudonym', ja: '仮名' },
      { en: 'Never a real name.', ja: '番号などの仮名。実名は書かないでください。' },
    ),
    joined: field(time(), { en: 'joined', ja: '加入日' }),
    left: optional(
      time(),
      { en: 'left', ja: '退会日' },
      { en: 'Leave out while present.', ja: '在籍中は書きません。' },
    ),
  },
)

export const peopleLedger = part(
  'PeopleLedger',
  { en: 'people ledger', ja: '名簿' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    programme: programmeOf(),
    role: field(word({ members: { en: 'members', ja: 'メンバー' }, migrants: { en: 'migrants', ja: '移住者' } }), {
      en: 'who is counted',
      ja: '数える対象',
    }),
    rows: field(
      z.array(ledgerRow),
      { en: 'rows', ja: '行' },
      { en: 'One for each membership.', ja: '加入1件につき1行。' },
    ),
    ...sourced,
  },
)

const funnelStep = part(
  'FunnelStep',
  { en: 'step of a funnel', ja: 'ファネルの段階' },
  {
    name: field(text(), { en: 'name', ja: '名称' }),
    value: field(
      figure(),
      { en: 'figure', ja: '数値' },
      {
        en: 'With its unit: 約30名, 9社, 約10件（見込含む）.',
        ja: '単位を付けます。例：約30名、9社、約10件（見込含む）',
      },
    ),
    at: optional(time(), { en: 'time', ja: '時点' }),
    scope: optional(
      text(),
      { en: 'whom it covers', ja: '範囲' },
      { en: 'Such as 4地域計 or 塩尻のみ.', ja: '例：4地域計、塩尻のみ' },
    ),
    aside: optional(
      flag(),
      { en: 'beside the steps', ja: '参考値' },
      {
        en: 'true: shown, and no rate is computed from it.',
        ja: 'true のときは、表示だけして率の計算には使いません。',
      },
    ),
    ...sourced,
  },
)

export const funnel = part(
  'Funnel',
  { en: 'funnel', ja: 'ファネル' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    programme: programmeOf(),
    at: optional(time(), { en: 'time', ja: '時点' }),
    steps: field(z.array(funnelStep), { en: 'steps', ja: '段階' }, { en: 'In their order.', ja: '順に並べます。' }),
    ...sourced,
  },
)

export const newBusiness = part(
  'NewBusiness',
  { en: 'new business', ja: '新規事業' },
  {
    name: field(text(), { en: 'name', ja: '名称' }),
    kind: field(
      word({
        corporation: { en: 'corporation', ja: '法人' },
        soleProprietor: { en: 'sole proprietor', ja: '個人事業主' },
        other: { en: 'other', ja: 'その他' },
      }),
      { en: 'kind', ja: '種別' },
    ),
    programme: programmeOf(),
    startedOn: optional(time(), { en: 'started on', ja: '開始日' }),
    ...sourced,
  },
)

const relationshipType = part(
  'RelationshipType',
  { en: 'type of relationship', ja: '関係人口の類型' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    meaning: optional(text(), { en: 'meaning', ja: '意味' }),
    visiting: field(
      flag(),
      { en: 'visiting', ja: '訪問系' },
      {
        en: 'true where these people come to the region.',
        ja: '地域を訪れる人のとき true、訪れない人（非訪問系）のとき false。',
      },
    ),
  },
)

const relationshipStage = part(
  'RelationshipStage',
  { en: 'stage of a relationship', ja: '関わりの段階' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    indicator: optional(reference('indicators'), { en: 'indicator', ja: '指標' }, { en: 'Its id.', ja: '指標のid。' }),
  },
)

export const relationships = part(
  'Relationships',
  { en: 'relationships with the region', ja: '関係人口' },
  {
    target: optional(
      reference('types'),
      { en: 'type aimed at', ja: '目標とする類型' },
      { en: 'Its id.', ja: '類型のid。' },
    ),
    types: field(z.array(relationshipType), { en: 'types', ja: '類型' }),
    stages: field(
      z.array(relationshipStage),
      { en: 'stages', ja: '段階' },
      { en: 'From far to near.', ja: '遠いものから順に。' },
    ),
    ...sourced,
  },
)
