import type { Text } from '../result.ts'
import type { Id, OrganisationName, Sourced, When } from './notation.ts'
import type { Fact } from './organisation.ts'

/** How people meet (開催方法). */
export const meetingModes = {
  inPerson: { en: 'in person', ja: '対面' },
  online: { en: 'online', ja: 'オンライン' },
  hybrid: { en: 'in person and online', ja: '対面とオンライン' },
} as const satisfies Record<string, Text>

export type MeetingMode = keyof typeof meetingModes

/** What a city runs to bring people to the region (施策・事業). */
export interface Programme extends Sourced {
  readonly id: Id
  readonly name: string
  readonly summary?: string
  readonly term?: Term
  readonly owner?: OrganisationName
  /** The schemes above it (上位事業), by id. */
  readonly schemes?: readonly Id[]
  /** The functions it fulfils: 人材戦略・組織変革支援, 人材採用支援, … */
  readonly functions?: readonly string[]
  readonly phases?: readonly Phase[]
  readonly plans?: readonly Plan[]
  readonly facts?: readonly Fact[]
  /** Problems stated (課題), each with the indicator that shows it, if one does. */
  readonly problems?: readonly Problem[]
}

/** From when to when (期間), as stated; without an end it still runs. */
export interface Term {
  readonly from: When
  readonly to?: When
}

/** One round of a programme (期), in the order in which the file has them; its number orders them. */
export interface Phase extends Sourced {
  /** As printed: "Ⅰ", "第2期", "3". */
  readonly name: string
  readonly kickOff?: When
  /** 合宿, as printed: the end of a range inherits year and month. */
  readonly camp?: When
  /** 対面 where nothing is said. */
  readonly mode?: MeetingMode
  readonly participants?: readonly OrganisationName[]
  readonly themes?: readonly Theme[]
  /** A fiscal year that the source states; the one that counts is that of the kick-off. */
  readonly statedFiscalYear?: When
}

/** A problem that a phase works on (テーマ). */
export interface Theme {
  readonly number: number
  readonly title: string
  /** The division, branch office or outside body that brought it. */
  readonly owner?: OrganisationName
}

/** What is planned for a later year (計画). */
export interface Plan extends Sourced {
  readonly name: string
  readonly fiscalYear?: When
}

export interface Problem extends Sourced {
  readonly text: string
  readonly indicator?: Id
}

/** What stands above the programmes (上位計画・国の事業): who runs it, what it pays for, and until when. */
export interface Scheme extends Sourced {
  readonly id: Id
  readonly name: string
  readonly owner?: OrganisationName
  readonly term?: Term
  readonly note?: string
}
