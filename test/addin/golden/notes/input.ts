import { fail, type Note, note, ok, type Reading, type Reason, type Text } from '../record.ts'

/** What is not the reading of a date may leave notes, but nobody sees them. */
export function read(cells: readonly Reading[], input: string) {
  const notes: Note[] = []
  const values: number[] = []
  for (const cell of cells) {
    if (!cell.ok) return fail('type', input, cell.message)
    if (cell.notes.length > 0) notes.push(...cell.notes)
    values.push(cell.value)
  }
  return ok(values, [...notes, ...tooMany(values)])
}

function tooMany(values: readonly number[]): readonly Note[] {
  return values.length > 9 ? [longList({ en: 'nine', ja: '9個' })] : []
}

const longList = ({ en, ja }: Text) => note('long', { en: `More than ${en}.`, ja: `${ja}を超えます。` })

export const first = (values: readonly number[]) => ({ value: values[0], notes: tooMany(values) })

/** Why a line of a table is left out is told in notes, too. */
export const noFigures: Reason = { en: 'No figures in it.', ja: '数値が入っていません。' }
export const givesWay = (label: string): Reason => ({ en: `“${label}” is used.`, ja: `「${label}」を使いました。` })

/** So are the lines themselves that are left out. */
export function chosen(lines: readonly string[]) {
  const ignored: string[] = []
  for (const line of lines) if (line === '') ignored.push(line)
  return { lines, ignored }
}

export const leftOut = (table: { readonly ignored: readonly string[] }) => [...table.ignored].sort()
