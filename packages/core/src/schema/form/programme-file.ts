import * as z from 'zod/mini'
import { schemaVersion } from '../../model/programme-file.ts'
import { moneyUnits } from '../../units/money.ts'
import { agreement } from './agreement.ts'
import { field, optional, part } from './describe.ts'
import { indicator } from './indicator.ts'
import { keyPerformanceIndicator } from './key-performance-indicator.ts'
import { logicModel } from './logic-model.ts'
import { matching } from './matching.ts'
import { benefitLine, costLine, parameter, revenue } from './money.ts'
import { organisationForm } from './organisation.ts'
import { funnel, newBusiness, peopleLedger, relationships } from './people.ts'
import { programme, scheme } from './programme.ts'
import { programmeOf } from './programme-of.ts'
import { roleMatrix } from './roles.ts'
import { sourceDocument } from './source-document.ts'
import { sourced } from './sourced.ts'
import { fiscalYear, organisation, printedFigure, text, time, word } from './values.ts'

const municipality = part(
  'Municipality',
  { en: 'municipality', ja: '市町村' },
  {
    name: field(text(), { en: 'name', ja: '名称' }),
    code: optional(
      z.string().check(z.regex(/^[0-9]{5,6}$/)),
      { en: 'local government code', ja: '全国地方公共団体コード' },
      { en: 'Five or six digits, in quotation marks.', ja: '5桁または6桁の数字。引用符で囲みます。' },
    ),
    division: optional(organisation(), { en: 'division in charge', ja: '担当部署' }),
  },
)

const publishedReturn = part(
  'PublishedReturn',
  { en: 'published ratio', ja: '記載されたROI' },
  {
    programme: programmeOf(),
    fiscalYear: field(fiscalYear(), { en: 'fiscal year', ja: '年度' }),
    value: field(
      printedFigure(),
      { en: 'ratio', ja: '記載値' },
      { en: 'A text as printed, 43.89%, so that its decimals count.', ja: '43.89% のように印刷されたままの文字列。' },
    ),
    ...sourced,
  },
)

const caution = part(
  'Caution',
  { en: 'what evaluators must know', ja: '留意事項' },
  {
    text: field(text(), { en: 'text', ja: '内容' }),
    ...sourced,
  },
)

const moneyUnitLabels = Object.fromEntries(
  Object.entries(moneyUnits).map(([name, { label }]) => [name, label]),
) as Record<keyof typeof moneyUnits, (typeof moneyUnits)[keyof typeof moneyUnits]['label']>

/** The whole document (施策台帳), part by part as the interfaces of the model have it. */
export const programmeFile = part(
  'ProgrammeFile',
  { en: 'programme file', ja: '施策台帳' },
  {
    schemaVersion: field(
      z.literal(schemaVersion),
      { en: 'version of the form', ja: '形式の版' },
      { en: `${schemaVersion}.`, ja: `${schemaVersion} と書きます。` },
    ),
    title: field(text(), { en: 'title', ja: '表題' }),
    municipality: field(municipality, { en: 'municipality', ja: '市町村' }),
    asOf: optional(
      time(),
      { en: 'as of', ja: '基準日' },
      { en: 'The day for which the file stands.', ja: 'この台帳がいつの時点のものか。' },
    ),
    moneyUnit: field(
      word(moneyUnitLabels),
      { en: 'unit of money', ja: '金額の単位' },
      { en: 'Of every amount that names none.', ja: '単位の付いていない金額の単位。' },
    ),
    sources: field(z.array(sourceDocument), { en: 'sources', ja: '出典' }),
    organisations: optional(z.array(organisationForm), { en: 'organisations', ja: '組織' }),
    schemes: optional(z.array(scheme), { en: 'schemes above the programmes', ja: '上位計画・国の事業' }),
    programmes: optional(z.array(programme), { en: 'programmes', ja: '施策・事業' }),
    agreements: optional(z.array(agreement), { en: 'agreements', ja: '連携協定' }),
    ledgers: optional(z.array(peopleLedger), { en: 'people ledgers', ja: '名簿' }),
    indicators: optional(z.array(indicator), { en: 'indicators', ja: '指標' }),
    businesses: optional(z.array(newBusiness), { en: 'new businesses', ja: '新規事業' }),
    benefits: optional(z.array(benefitLine), { en: 'benefits', ja: '便益' }),
    costs: optional(z.array(costLine), { en: 'costs', ja: '費用' }),
    revenues: optional(z.array(revenue), { en: 'own revenues', ja: '自主財源' }),
    parameters: optional(z.array(parameter), { en: 'parameters', ja: '前提値' }),
    funnels: optional(z.array(funnel), { en: 'funnels', ja: 'ファネル' }),
    matchings: optional(z.array(matching), { en: 'matchings', ja: 'マッチング' }),
    roleMatrices: optional(z.array(roleMatrix), { en: 'roles in networks', ja: '役割分担' }),
    logicModels: optional(z.array(logicModel), { en: 'logic models', ja: 'ロジックモデル' }),
    relationships: optional(relationships, { en: 'relationships with the region', ja: '関係人口' }),
    kpis: optional(z.array(keyPerformanceIndicator), { en: 'key performance indicators', ja: 'KPI' }),
    publishedReturns: optional(
      z.array(publishedReturn),
      { en: 'published ratios', ja: '記載されたROI' },
      { en: 'Compared, and never computed from.', ja: '照合だけに使い、計算には使いません。' },
    ),
    cautions: optional(z.array(caution), { en: 'what evaluators must know', ja: '留意事項' }),
  },
)
