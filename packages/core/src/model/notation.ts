/**
 * A day, month, year, fiscal year or range as a city writes it: "平成28年1月25日", "平成28年2月5日～7日", "2018年度末",
 * "2024-07", or a fiscal year as a number (2018). Every notation that `readDate` reads.
 */
export type When = string | number

/**
 * A figure (数値) as a city writes it: a number in the unit of its series, or the printed text with its unit and
 * qualifiers, "70名以上", "約800万円", "９社". A text that means "no figure" (－, 該当なし) is missing, never zero.
 */
export type FigureText = string | number

/** The id of another part of the same file. Ids are unique within their list. */
export type Id = string

/** An organisation: its id, its name, or any of its spellings. The legal form (株式会社, ㈱, （株）) does not matter. */
export type OrganisationName = string

/** Where a statement is from (出典): the source's id, and the place in it. */
export interface Sourced {
  readonly source?: Id
  /** Page, table or row in the source. */
  readonly place?: string
}
