import * as z from 'zod/mini'
import { organisationKinds } from '../../model/organisation.ts'
import { field, optional, part } from './describe.ts'
import { sourced } from './sourced.ts'
import { figure, id, reference, text, texts, time, word } from './values.ts'

export const fact = part(
  'Fact',
  { en: 'fact', ja: '事実' },
  {
    name: field(text(), { en: 'name', ja: '項目' }),
    figure: optional(figure(), { en: 'figure', ja: '数値' }),
    text: optional(text(), { en: 'text', ja: '内容' }),
    at: optional(time(), { en: 'time', ja: '時点' }),
    ...sourced,
  },
)

export const organisationForm = part(
  'Organisation',
  { en: 'organisation', ja: '組織' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    kind: field(word(organisationKinds), { en: 'kind', ja: '種別' }),
    spellings: optional(
      texts(),
      { en: 'other spellings', ja: '別表記' },
      {
        en: 'Ways in which it is written, beyond those that differ in the legal form alone (株式会社, ㈱).',
        ja: '名称の別の書き方。株式会社・㈱など法人格だけの違いは書かなくてもかまいません。',
      },
    ),
    partOf: optional(
      reference('organisations'),
      { en: 'part of', ja: '上位の組織' },
      { en: 'Id of the organisation it belongs to.', ja: '属する組織のid。' },
    ),
    founded: optional(time(), { en: 'founded', ja: '設立' }),
    representative: optional(text(), { en: 'representative', ja: '代表者' }),
    address: optional(text(), { en: 'address', ja: '所在地' }),
    facts: optional(z.array(fact), { en: 'facts', ja: '事実' }),
    ...sourced,
  },
)
