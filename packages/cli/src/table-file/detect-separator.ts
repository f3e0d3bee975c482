/** In this order where several are equally frequent: commas are also thousands separators, tabs hardly anything else. */
const separators = ['\t', ';', ','] as const

export type Separator = (typeof separators)[number]

/** Enough lines to tell; a file of millions of rows need not be read twice. */
const examined = 100_000

/** The separator (区切り文字) that occurs in the most lines, outside quotes; a comma where there is none. */
export function detectSeparator(text: string): Separator {
  const lines = text
    .slice(0, examined)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
  const linesWith = (separator: Separator): number => lines.filter((line) => line.includes(separator)).length
  const [first, ...others] = separators.map((separator) => ({ separator, lines: linesWith(separator) }))
  const most = others.reduce(
    (best, next) => (next.lines > best.lines ? next : best),
    first ?? { separator: ',', lines: 0 },
  )
  return most.lines === 0 ? ',' : most.separator
}
