/** What a command must know of the place where its output appears. */
export interface Terminal {
  /** Width in places; kanji and kana take two. */
  readonly columns: number
  readonly colours: boolean
}
