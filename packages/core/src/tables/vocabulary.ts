import type { Topic } from './recognised-table.ts'

/** What a line is to the calculation. `total` is one whose parts follow from where it stands. */
export type Role =
  | 'membersPresent'
  | 'membersEver'
  | 'migrants'
  | 'newBusinesses'
  | 'benefit'
  | 'valuePerHead'
  | 'benefitTotal'
  | 'cost'
  | 'cumulativeCost'
  | 'costTotal'
  | 'stated'
  | 'total'
  | 'subtotal'

/** How a figure stands in time: 現役 people, のべ people, 累計 of the years so far, or nothing said. */
export type Standing = 'plain' | 'present' | 'ever' | 'cumulative'

interface Term {
  readonly role: Role
  readonly topic?: Topic
  /** The standings with which the words mean this role. */
  readonly standings: readonly Standing[]
  /** Matches a label without brackets, blanks, standing and capitals. */
  readonly words: RegExp
}

const stock: readonly Standing[] = ['plain', 'ever', 'cumulative']
const anyStanding: readonly Standing[] = ['plain', 'present', 'ever', 'cumulative']
const soFar: readonly Standing[] = ['ever', 'cumulative']

const members = /^(登録|コミュニティ)?(メンバー|会員|登録者|在籍者)(人)?数?$|^members?(hip)?(count)?$/
const costs =
  /^(予算|当初予算|最終予算|補正後予算|決算|決算見込み?|支出|執行|投資)額?$|^(予算現額|支出済額|事業費|費用|経費|コスト)$|^(annual|project|programme|program)?(budget|settlement|costs?|expenditures?|expenses?|spending)(amount)?$/
const generalBenefit =
  /^(?!.*(比|率|割合|単価|数|便益費用|費用便益)$).*(便益|効果額|経済効果|波及効果|増価額|増収額|(削減|節減)額)([0-9]+|[a-z])?$|^.*(税|売上|所得|収入|付加価値)増加額$|^(?!.*(ratio|rate|cost|share|percent)).*benefits?([0-9]+|[a-z])?$/

/**
 * The words of results tables (実績表), in the order in which they are tried. To teach the library a new word, add it to
 * the pattern of its role; a pattern covers a whole label, so that 移住相談件数 is not taken for 移住者数.
 */
export const terms: readonly Term[] = [
  {
    role: 'stated',
    standings: ['plain'],
    words: /^(記載|公表)?(roi|投資収益率|投資利益率|投資対効果|費用対効果)(値)?$|^returnoninvestment$/,
  },
  { role: 'membersPresent', standings: ['present'], words: members },
  { role: 'membersPresent', standings: ['present'], words: /^人数$/ },
  { role: 'membersPresent', standings: ['plain', 'present'], words: /^在籍(者|メンバー|会員|人)数?$/ },
  { role: 'membersEver', standings: soFar, words: members },
  { role: 'membersEver', standings: ['plain'], words: /^totalmembers$/ },
  {
    role: 'migrants',
    standings: stock,
    words:
      /^移住([・等]?定住)?(者|人)*(数|総数|実績)?$|^(migrants?|inmigrants?|people(who)?movedin|movers|relocators?|immigrants?|settlers|newresidents)(count)?$/,
  },
  {
    role: 'newBusinesses',
    standings: stock,
    words:
      /^(新規|新)(事業|法人|起業|創業)(設立|創出)?(件|社|者)?数?$|^(起業・?創業|創業・?起業|起業|創業)(件|社|者)?数?$|^new(business(es)?|projects?|ventures?|companies|firms|enterprises)(count|started|created)?$/,
  },
  {
    role: 'benefitTotal',
    standings: ['plain', 'ever'],
    words:
      /^(便益|効果額?|経済効果額?|増価額)(の)?(合計|総計|総額|計)額?$|^総(便益|効果|経済効果)額?$|^(total|sumof)benefits?$|^benefits?total$/,
  },
  {
    role: 'costTotal',
    standings: ['plain'],
    words:
      /^(費用|経費|事業費|予算額?|決算額?|支出額?|コスト)(の)?(合計|総計|総額|計)額?$|^総(費用|経費|事業費|コスト|支出|予算|決算)額?$|^(total|sumof)(costs?|expenditures?|budget)$|^(costs?|expenditures?|budget)total$/,
  },
  { role: 'cost', standings: ['plain', 'present'], words: costs },
  { role: 'cumulativeCost', standings: soFar, words: costs },
  {
    role: 'benefit',
    topic: 'residentTax',
    standings: anyStanding,
    words:
      /^(個人)?(の)?(住民税|市民税|町民税|村民税|県民税|市町村民税|市県民税|県市民税|税収|税額)(収|の)?(増価|増加|増収|増|収入|効果|便益)?(額|分)?$|^(?!.*(rate|ratio|share|percent)$).*(resident|residents|inhabitant|municipal|local)tax|^tax(revenue|income|benefit)s?$/,
  },
  {
    role: 'benefit',
    topic: 'consumption',
    standings: anyStanding,
    words:
      /^(地域|地元|域|市|町|村|県|圏)*(内|での|の)*(年間|平均)?(家計|最終)?消費(支出)?(の)?(増価|増加|増|拡大|効果|便益)?(額|分)?$|^(?!.*(rate|ratio|share|percent)$).*(consumption|consumerspending|localspending)/,
  },
  // Of a benefit in general, のべ says by how many people it is multiplied, 累計 that earlier years are added in.
  { role: 'benefit', topic: 'other', standings: ['plain', 'present', 'ever'], words: generalBenefit },
  { role: 'subtotal', standings: ['plain'], words: /^小計$|^subtotal$/ },
  { role: 'total', standings: anyStanding, words: /^(総|合)?計$|^(合計|総|計)額$|^(grand)?total$|^sum$/ },
]

interface Exclusion {
  /** Matches a label's words and the words in its brackets, each between bars: `|移住者数|目標|`. */
  readonly words: RegExp
  readonly spares: readonly Role[]
}

/** Words after which a label no longer means the figure itself but a plan, a comparison, a part, or another kind of figure. */
export const exclusions: readonly Exclusion[] = [
  { words: /目標|計画|kpi|前年|対前|昨年|達成|増減|伸び率|成長率|構成比|差額|差引|順位/, spares: [] },
  { words: /target|planned|forecast|growth|yearonyear|yoy|variance|difference|\|net|\|annual\|/, spares: [] },
  { words: /内訳|再掲|内数|\|うち|ofwhich/, spares: [] },
  { words: /純便益|純roi|\|純|正味|割引|現在価値|再計算|discounted/, spares: [] },
  { words: /人件費(?!(等)?[をはも]?(含|除|込))/, spares: [] },
  { words: /単年/, spares: ['cost', 'costTotal'] },
  {
    words: /\|(新規|年間|当年度?|年度中|増加数?)\||\|新規(移住|会員|メンバー|登録)|\|new\|/,
    spares: ['cost', 'costTotal', 'benefit'],
  },
]

/** Where the words for a standing are found: in front of a label, behind it, or alone in brackets. */
export const standingWords: readonly (readonly [Exclude<Standing, 'plain'>, RegExp])[] = [
  ['present', /^(現役の?|現在の?|現(?=人数|会員|メンバー|在籍|登録)|active|current|present)|(present|active)$/],
  ['ever', /^(のべ|延べ|ever)|(のべ|延べ|ever|everjoined)(人数|数|額|値)?$/],
  ['cumulative', /^(累計|累積|通算|cumulative|accumulated)の?|の?(累計|累積|cumulative|todate)(人数|件数|数|額|値)?$/],
]

/** A whole remark in brackets that says how the figure stands in time. */
export const standingRemark =
  /^(年度末)?(現役|現在|のべ|延べ|累計|累積|通算|active|current|present|ever|cumulative)(人数|件数|数|額|値)?$/

/** A value for each person who moved in: the people are 移住者, or the statistics are of all 市民. */
export const perHead =
  /(移住者|定住者|市民|住民)?の?(一|1)(人|名)(当た?り|あたり)の?|(value)?per-?(head|capita|person|migrant)|percapita/
