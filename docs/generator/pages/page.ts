import { blocks } from '../markdown.ts'

/** A page of the documentation: its path below `docs/`, and its text. */
export interface Page {
  readonly path: string
  readonly text: string
}

const notice =
  '<!-- Generated from the catalogue by docs/generator: change the record, then run `npm run generate`. -->'

export const page = (path: string, ...parts: readonly (string | undefined)[]): Page => ({
  path,
  text: `${blocks(notice, ...parts)}\n`,
})
