import * as z from 'zod/mini'
import { meetingModes } from '../../model/programme.ts'
import { field, optional, part } from './describe.ts'
import { fact } from './organisation.ts'
import { sourced } from './sourced.ts'
import {
  fiscalYear,
  id,
  organisation,
  organisations,
  reference,
  references,
  text,
  texts,
  time,
  word,
} from './values.ts'

const term = part(
  'Term',
  { en: 'term', ja: '期間' },
  {
    from: field(time(), { en: 'from', ja: '始まり' }),
    to: optional(
      time(),
      { en: 'to', ja: '終わり' },
      { en: 'Leave out while it runs.', ja: '続いているときは書きません。' },
    ),
  },
)

const theme = part(
  'Theme',
  { en: 'theme', ja: 'テーマ' },
  {
    number: field(z.number().check(z.int(), z.gte(1)), { en: 'number', ja: '番号' }),
    title: field(text(), { en: 'title', ja: 'テーマ名' }),
    owner: optional(
      organisation(),
      { en: 'owner', ja: '提案元' },
      { en: 'Division, branch office or outside body.', ja: '部署、支所または外部の団体。' },
    ),
  },
)

const phase = part(
  'Phase',
  { en: 'phase', ja: '期' },
  {
    name: field(
      text(),
      { en: 'name', ja: '期の名' },
      { en: 'As printed: Ⅰ, 第2期, 3.', ja: 'Ⅰ、第2期、3 など原文のまま。' },
    ),
    kickOff: optional(time(), { en: 'kick-off', ja: 'キックオフ' }),
    camp: optional(time(), { en: 'camp', ja: '合宿' }, { en: 'As printed.', ja: '2月5日～7日 のように原文のまま。' }),
    mode: optional(word(meetingModes), { en: 'how people meet', ja: '開催方法' }),
    participants: optional(organisations(), { en: 'participating organisations', ja: '参加組織' }),
    themes: optional(z.array(theme), { en: 'themes', ja: 'テーマ' }),
    statedFiscalYear: optional(
      fiscalYear(),
      { en: 'stated fiscal year', ja: '記載された年度' },
      { en: 'The one that counts is that of the kick-off.', ja: '計算には、キックオフの日の年度を使います。' },
    ),
    ...sourced,
  },
)

const plan = part(
  'Plan',
  { en: 'plan', ja: '計画' },
  {
    name: field(text(), { en: 'name', ja: '名称' }),
    fiscalYear: optional(fiscalYear(), { en: 'fiscal year', ja: '年度' }),
    ...sourced,
  },
)

const problem = part(
  'Problem',
  { en: 'problem', ja: '課題' },
  {
    text: field(text(), { en: 'text', ja: '内容' }),
    indicator: optional(
      reference('indicators'),
      { en: 'indicator', ja: '指標' },
      { en: 'Id of the indicator that shows it.', ja: '課題を表す指標のid。' },
    ),
    ...sourced,
  },
)

export const programme = part(
  'Programme',
  { en: 'programme', ja: '施策・事業' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    summary: optional(text(), { en: 'summary', ja: '概要' }),
    term: optional(term, { en: 'term', ja: '期間' }),
    owner: optional(organisation(), { en: 'owner', ja: '所管' }),
    schemes: optional(
      references('schemes'),
      { en: 'schemes above', ja: '上位事業' },
      { en: 'Their ids.', ja: '上位事業のid。' },
    ),
    functions: optional(texts(), { en: 'functions', ja: '機能' }),
    phases: optional(z.array(phase), { en: 'phases', ja: '期' }),
    plans: optional(z.array(plan), { en: 'plans', ja: '計画' }),
    facts: optional(z.array(fact), { en: 'facts', ja: '事実' }),
    problems: optional(z.array(problem), { en: 'problems', ja: '課題' }),
    ...sourced,
  },
)

export const scheme = part(
  'Scheme',
  { en: 'scheme above the programmes', ja: '上位計画・国の事業' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    owner: optional(organisation(), { en: 'owner', ja: '実施主体' }),
    term: optional(term, { en: 'term', ja: '期間' }),
    note: optional(text(), { en: 'note', ja: '備考' }),
    ...sourced,
  },
)
