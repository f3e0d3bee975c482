import * as z from 'zod/mini'
import { field, optional, part } from './describe.ts'
import { observation } from './indicator.ts'
import { programmeOf } from './programme-of.ts'
import { sourced } from './sourced.ts'
import { figure, fiscalYear, fraction, id, organisation, organisations, reference, text, time, word } from './values.ts'

const unit = () =>
  optional(
    text(),
    { en: 'unit', ja: '単位' },
    {
      en: 'Of figures that carry none; otherwise that of the file.',
      ja: '単位の付いていない数値の単位。書かなければ台帳の金額の単位。',
    },
  )

const adjustment = part(
  'Adjustment',
  { en: 'adjustment', ja: '調整' },
  {
    name: field(text(), { en: 'name', ja: '名称' }),
    factor: field(
      z.union([reference('parameters'), fraction()]),
      { en: 'factor', ja: '係数' },
      {
        en: 'From 0 to 1, or the id of the parameter that holds it.',
        ja: '0から1までの数、または係数をもつ前提値のid。',
      },
    ),
    ...sourced,
  },
)

export const benefitLine = part(
  'BenefitLine',
  { en: 'benefit', ja: '便益' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    topic: field(
      word({
        residentTax: { en: 'resident tax', ja: '住民税' },
        consumption: { en: 'consumption', ja: '消費' },
        other: { en: 'other', ja: 'その他' },
      }),
      { en: 'topic', ja: '内容' },
    ),
    programme: programmeOf(),
    quantity: field(
      reference('indicators'),
      { en: 'quantity', ja: '数量' },
      { en: 'Id of the indicator whose figure at the year’s end is multiplied.', ja: '年度末の数値を掛ける指標のid。' },
    ),
    valuePerHead: field(
      reference('parameters'),
      { en: 'value per head', ja: '一人当たりの額' },
      { en: 'Id of the parameter it is multiplied with.', ja: '掛け合わせる前提値のid。' },
    ),
    adjustments: optional(z.array(adjustment), { en: 'adjustments', ja: '調整' }),
    stated: optional(
      z.array(observation),
      { en: 'as stated', ja: '記載された便益' },
      { en: 'Compared, and never computed from.', ja: '照合だけに使い、計算には使いません。' },
    ),
    ...sourced,
  },
)

export const costLine = part(
  'CostLine',
  { en: 'cost', ja: '費用' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    programme: programmeOf(),
    fund: optional(
      text(),
      { en: 'fund', ja: '財源' },
      { en: 'Such as 一般財源 or 国庫補助.', ja: '一般財源、国庫補助、企業版ふるさと納税 など。' },
    ),
    fundedBy: optional(organisation(), { en: 'who pays', ja: '負担者' }),
    unit: unit(),
    observations: field(z.array(observation), { en: 'amounts', ja: '金額' }),
    ...sourced,
  },
)

const parameterValue = part(
  'ParameterValue',
  { en: 'value of a parameter', ja: '前提値の値' },
  {
    from: field(fiscalYear(), { en: 'from fiscal year', ja: '適用する最初の年度' }),
    to: optional(
      fiscalYear(),
      { en: 'to fiscal year', ja: '適用する最後の年度' },
      { en: 'The last one; the first alone where left out.', ja: '書かなければ、最初の年度だけに適用します。' },
    ),
    value: field(figure(), { en: 'figure', ja: '数値' }),
    measured: optional(
      time(),
      { en: 'year of the statistics', ja: '統計の年' },
      { en: 'Where it is another one.', ja: '適用する年度と異なるとき。' },
    ),
    checkedOn: optional(time(), { en: 'checked on', ja: '確認日' }),
    ...sourced,
  },
)

export const parameter = part(
  'Parameter',
  { en: 'parameter', ja: '前提値' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    unit: field(text(), { en: 'unit', ja: '単位' }, { en: 'Such as 千円/人・年 or ％.', ja: '千円/人・年、％ など。' }),
    values: field(z.array(parameterValue), { en: 'values', ja: '値' }),
    stated: optional(
      figure(),
      { en: 'as stated', ja: '記載された値' },
      { en: 'As the source rounds it: 150千円前後.', ja: '150千円前後 のように原文のまま。照合だけに使います。' },
    ),
    ...sourced,
  },
)

export const revenue = part(
  'Revenue',
  { en: 'own revenue', ja: '自主財源' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    programme: programmeOf(),
    unit: unit(),
    from: optional(organisations(), { en: 'from', ja: '支払者' }),
    observations: field(z.array(observation), { en: 'amounts', ja: '金額' }),
    ...sourced,
  },
)
