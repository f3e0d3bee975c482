import type { Text } from '../result.ts'
import type { FigureText, Id, Sourced, When } from './notation.ts'

/** What an organisation is: the words `kind` may have. */
export const organisationKinds = {
  municipality: { en: 'municipality', ja: '自治体' },
  division: { en: 'division of the city', ja: '市の部署' },
  branch: { en: 'branch office of the city', ja: '支所' },
  publicBody: { en: 'public body', ja: '公的団体' },
  government: { en: 'national or prefectural government', ja: '国・県' },
  company: { en: 'company', ja: '企業' },
  group: { en: 'group of companies', ja: '企業グループ' },
  bank: { en: 'financial institution', ja: '金融機関' },
  chamber: { en: 'chamber of commerce', ja: '商工会議所' },
  university: { en: 'university', ja: '大学' },
  nonProfit: { en: 'non-profit organisation', ja: 'NPO' },
  facility: { en: 'facility', ja: '施設' },
  other: { en: 'other', ja: 'その他' },
} as const satisfies Record<string, Text>

export type OrganisationKind = keyof typeof organisationKinds

/** A body that takes part (組織): one id, many spellings. */
export interface Organisation extends Sourced {
  readonly id: Id
  readonly name: string
  readonly kind: OrganisationKind
  /** Other ways it is written, beyond those that differ in the legal form alone. */
  readonly spellings?: readonly string[]
  /** The organisation it belongs to. */
  readonly partOf?: Id
  readonly founded?: When
  /** 代表者 */
  readonly representative?: string
  readonly address?: string
  readonly facts?: readonly Fact[]
}

/** One thing known of something: "社員数" "15名（業務委託含む）". */
export interface Fact extends Sourced {
  readonly name: string
  /** A figure, where it is one. */
  readonly figure?: FigureText
  readonly text?: string
  readonly at?: When
}
