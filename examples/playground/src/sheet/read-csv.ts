/** The fields of a CSV text, row by row. A field in double quotes may hold commas and, doubled, double quotes. */
export const readCsv = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(field)].map(([plain, quoted]) => quoted?.replaceAll('""', '"') ?? plain))

const field = /(?<=^|,)(?:"((?:[^"]|"")*)"|[^,"]*)(?=,|$)/g
