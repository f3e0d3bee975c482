import * as z from 'zod/mini'
import { countings, indicatorRoles, statuses } from '../../model/indicator.ts'
import { field, optional, part } from './describe.ts'
import { programmeOf } from './programme-of.ts'
import { sourced } from './sourced.ts'
import { figure, id, references, text, time, word } from './values.ts'

export const observation = part(
  'Observation',
  { en: 'observation', ja: '観測値' },
  {
    at: optional(
      time(),
      { en: 'time', ja: '時点' },
      { en: 'Leave out where the source names none.', ja: '出典に時点の記載がないときは書きません。' },
    ),
    value: field(figure(), { en: 'figure', ja: '数値' }),
    status: optional(word(statuses), { en: 'status', ja: '確定の段階' }),
    scope: optional(text(), { en: 'whom it covers', ja: '範囲' }),
    note: optional(text(), { en: 'note', ja: '備考' }),
    ...sourced,
  },
)

export const indicator = part(
  'Indicator',
  { en: 'indicator', ja: '指標' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    role: field(
      word(indicatorRoles),
      { en: 'what it counts', ja: '役割' },
      { en: 'Nothing is computed from “other”.', ja: 'other の指標からは何も計算しません。' },
    ),
    programme: programmeOf(),
    unit: field(
      text(),
      { en: 'unit', ja: '単位' },
      { en: 'Of figures that carry none themselves.', ja: '単位の付いていない数値の単位。人、社、件、千円、％ など。' },
    ),
    counting: field(word(countings), { en: 'how it is counted', ja: '数え方' }),
    of: optional(
      word({ people: { en: 'people', ja: '実人数' }, attendances: { en: 'attendances', ja: '延べ参加者数' } }),
      { en: 'people or attendances', ja: '実人数か延べ人数か' },
    ),
    scope: optional(text(), { en: 'whom it covers', ja: '範囲' }),
    observations: field(z.array(observation), { en: 'observations', ja: '観測値' }),
    statements: optional(
      z.array(observation),
      { en: 'as stated elsewhere', ja: '別の箇所の記載' },
      { en: 'Compared, and never computed from.', ja: '照合だけに使い、計算には使いません。' },
    ),
    totalOf: optional(
      references('indicators'),
      { en: 'total of', ja: '内訳の指標' },
      { en: 'Ids of the indicators that it is the total of.', ja: '合計するとこの指標になる指標のid。' },
    ),
    ...sourced,
  },
)
