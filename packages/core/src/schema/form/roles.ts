import * as z from 'zod/mini'
import { field, optional, part } from './describe.ts'
import { programmeOf } from './programme-of.ts'
import { sourced } from './sourced.ts'
import { flag, id, organisations, reference, text } from './values.ts'

const roleRow = part(
  'RoleRow',
  { en: 'role', ja: '役割' },
  {
    label: field(
      text(),
      { en: 'label', ja: '表示名' },
      { en: 'As printed: 金融機関.', ja: '金融機関 のように原文のまま。' },
    ),
    organisations: field(organisations(), { en: 'organisations', ja: '組織' }),
    role: field(text(), { en: 'role', ja: '役割' }),
    beyond: optional(
      flag(),
      { en: 'beyond the programme', ja: '事業に限らない役割' },
      { en: 'true for a role that goes beyond it.', ja: '事業に限らない役割のとき true。' },
    ),
  },
)

const rolePattern = part(
  'RolePattern',
  { en: 'pattern of the municipality’s role', ja: '自治体の役割の類型' },
  {
    mark: field(id(), { en: 'mark', ja: '記号' }, { en: 'As printed: ①.', ja: '① のように原文のまま。' }),
    text: field(text(), { en: 'text', ja: '内容' }),
  },
)

export const roleMatrix = part(
  'RoleMatrix',
  { en: 'roles in a network', ja: '役割分担' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    programme: programmeOf(),
    rows: field(z.array(roleRow), { en: 'roles', ja: '役割' }),
    municipalPatterns: optional(z.array(rolePattern), {
      en: 'ways in which a municipality may take part',
      ja: '自治体の役割の類型',
    }),
    chosenPattern: optional(
      reference('municipalPatterns', 'mark'),
      { en: 'chosen way', ja: '選んだ類型' },
      { en: 'Its mark.', ja: '類型の記号。' },
    ),
    ...sourced,
  },
)
