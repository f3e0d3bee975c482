import * as z from 'zod/mini'
import { field, optional, part } from './describe.ts'
import { sourced } from './sourced.ts'
import { figure, id, organisation, organisations, reference, text, time } from './values.ts'

const doubtfulParty = part(
  'DoubtfulParty',
  { en: 'doubtful party', ja: '締結者か不明の組織' },
  {
    name: field(organisation(), { en: 'organisation', ja: '組織' }),
    remark: field(text(), { en: 'why it is doubtful', ja: '不明な理由' }),
  },
)

const scopeNode = part(
  'ScopeNode',
  { en: 'field of an agreement', ja: '協定の分野' },
  {
    name: field(text(), { en: 'name', ja: '名称' }),
    get parts() {
      return optional(z.array(scopeNode), { en: 'what falls under it', ja: '内訳' })
    },
  },
)

export const agreement = part(
  'Agreement',
  { en: 'agreement', ja: '連携協定' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    signedOn: field(time(), { en: 'signed on', ja: '締結日' }),
    parties: field(
      organisations(),
      { en: 'parties', ja: '締結者' },
      {
        en: 'Every party whose name can be read, the city included.',
        ja: '名称を読み取れるすべての締結者（市を含む）。',
      },
    ),
    statedParties: optional(
      figure(),
      { en: 'stated number of parties', ja: '記載された締結者の数' },
      { en: 'As printed: 11機関.', ja: '11機関 のように原文のまま。' },
    ),
    doubtfulParties: optional(
      z.array(doubtfulParty),
      { en: 'doubtful parties', ja: '締結者か不明の組織' },
      { en: 'They are not counted.', ja: '締結者の数に入れません。' },
    ),
    programme: optional(reference('programmes'), { en: 'programme', ja: '施策' }, { en: 'Its id.', ja: '施策のid。' }),
    scope: optional(z.array(scopeNode), { en: 'fields', ja: '協定の範囲' }),
    ...sourced,
  },
)
