import type { Text } from '../result.ts'
import type { FigureText, Id, Sourced, When } from './notation.ts'

/** What an indicator counts for the returns. `other` is shown and checked, but nothing is computed from it. */
export const indicatorRoles = {
  membersPresent: { en: 'members present', ja: '現役メンバー数' },
  membersEver: { en: 'members ever', ja: 'のべメンバー数' },
  migrants: { en: 'migrants', ja: '移住者数' },
  newBusinesses: { en: 'new businesses', ja: '新規事業数' },
  other: { en: 'other indicator', ja: 'その他の指標' },
} as const satisfies Record<string, Text>

export type IndicatorRole = keyof typeof indicatorRoles

/** How the figures of an indicator relate from one time to the next. */
export const countings = {
  /** The number on that day; may fall. */
  present: { en: 'present on the day', ja: '時点の数' },
  /** All since the beginning; never falls. */
  cumulative: { en: 'cumulative since the beginning', ja: 'のべ・累計' },
  /** New in that period alone; adds up. */
  perPeriod: { en: 'new in the period', ja: '期間中の数' },
  /** A share or an average; never added. */
  share: { en: 'share', ja: '割合' },
} as const satisfies Record<string, Text>

export type Counting = keyof typeof countings

/** How final a figure is (当初, 補正, 決算見込, 決算, 事中評価). */
export const statuses = {
  initial: { en: 'initial budget', ja: '当初' },
  supplementary: { en: 'supplementary budget', ja: '補正' },
  estimated: { en: 'estimated outturn', ja: '決算見込' },
  settled: { en: 'settled', ja: '決算' },
  interim: { en: 'interim evaluation', ja: '事中評価' },
} as const satisfies Record<string, Text>

export type ObservationStatus = keyof typeof statuses

/** Something counted over time (指標). */
export interface Indicator extends Sourced {
  readonly id: Id
  readonly name: string
  readonly role: IndicatorRole
  readonly programme?: Id
  /** 人, 社, 件, 千円, ％ … of figures that carry no unit themselves. */
  readonly unit: string
  readonly counting: Counting
  /** Whether one person counts once, however often they come (実人数), or each time (延べ参加者数). */
  readonly of?: 'people' | 'attendances'
  /** Which people or places are counted (範囲), where not all. */
  readonly scope?: string
  /**
   * The people ledger it is counted from, by id, instead of being observed: `present` gives those present, `cumulative`
   * all who ever came, `perPeriod` those who came within the year. `observations` is then empty.
   */
  readonly ledger?: Id
  readonly observations: readonly Observation[]
  /** The same quantity as stated elsewhere ("70名以上"), to be compared and never computed from. */
  readonly statements?: readonly Observation[]
  /** The indicators of which this one is the total. */
  readonly totalOf?: readonly Id[]
}

/** One figure of a series (観測値). */
export interface Observation extends Sourced {
  /** "2018年度末", 2018, "2024-09". Left out where the source names no time. */
  readonly at?: When
  readonly value: FigureText
  readonly status?: ObservationStatus
  readonly scope?: string
  readonly note?: string
}
