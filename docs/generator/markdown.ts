/** Where the figures of a column stand; texts begin on the left. */
export type Alignment = 'left' | 'right'

/** A table of one line for each row. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = [],
): string {
  const rule = head.map((_, column) => (alignments[column] === 'right' ? '--:' : '---'))
  return [head.map(inCell), rule, ...rows.map((row) => row.map(inCell))].map(markdownRow).join('\n')
}

const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A cell holds one line, and a bar would end it, even inside code. */
const inCell = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|')

export const code = (text: string): string => `\`${text}\``

export const bold = (text: string): string => `**${text}**`

export const link = (text: string, target: string): string => `[${text}](${target})`

/** Paragraphs, tables and headings, each with a blank line between; what is `undefined` is left out. */
export const blocks = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n')
