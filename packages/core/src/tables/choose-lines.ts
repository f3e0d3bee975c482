import { type Failure, isFailure, type Note, note, ok, type Result, type Text } from '../result.ts'
import { type ChosenLines, type Singles, singleRoles } from './chosen-lines.ts'
import type { LabelledLine } from './label-lines.ts'
import { lineNoun } from './oriented-block.ts'
import type { FigureLine, ReadLines } from './read-lines.ts'
import type { Reason } from './reason.ts'
import type { IgnoredLine, Orientation } from './recognised-table.ts'
import { severalLines } from './several-lines.ts'
import type { Role } from './vocabulary.ts'

/**
 * Settles which of the known lines is which: one for each role, except benefits, which are added.
 *
 * A line without any figure gives way to one that has some, a plain one to one that says のべ. Where no benefit (or cost)
 * stands alone, its total is taken.
 *
 * @returns The lines with notes on every choice. Failures: `two-costs`, `duplicate-row`.
 */
export function chooseLines(
  { lines, stated }: ReadLines,
  orientation: Orientation,
  input: string,
): Result<ChosenLines> {
  const ignored: IgnoredLine[] = []
  const notes: Note[] = []
  const one = <L extends Line>(role: Role, among: readonly L[]): L | undefined | Failure => {
    const candidates = among.filter((line) => line.role === role)
    const filled = candidates.filter(holdsAny)
    const preferred = preferStock(filled.length > 0 ? filled : candidates)
    if (preferred.length > 1) return severalLines(role, preferred, orientation, input)
    for (const line of candidates.filter((candidate) => !preferred.includes(candidate))) {
      ignored.push(setAside(line, filled.includes(line) ? givesWay(preferred[0]) : noFigures))
    }
    return preferred[0]
  }

  let singles: Singles<FigureLine> = {}
  for (const role of singleRoles) {
    const line = one(role, lines)
    if (isFailure(line)) return line
    if (line !== undefined) singles = { ...singles, [role]: line }
  }
  const chosenStated = one('stated', stated)
  if (isFailure(chosenStated)) return chosenStated

  const valuesPerHead = lines.filter((line) => line.role === 'valuePerHead')
  const repeated = firstRepeated(valuesPerHead)
  if (repeated !== undefined) return severalLines('valuePerHead', repeated, orientation, input)

  const benefits = lines.filter((line) => line.role === 'benefit')
  const headings = benefits.filter((line) => line.topic === 'other' && !holdsAny(line) && benefits.some(holdsAny))
  ignored.push(...headings.map((line) => setAside(line, noFigures)))
  const parts = benefits.filter((line) => !headings.includes(line))
  notes.push(...parts.flatMap(runningTotalNotes), ...sameLabelNotes(parts, orientation))

  const benefitTotal = parts.length + valuesPerHead.length === 0 ? one('benefitTotal', lines) : undefined
  if (isFailure(benefitTotal)) return benefitTotal
  const costTotal = singles.cost === undefined ? one('costTotal', lines) : undefined
  if (isFailure(costTotal)) return costTotal
  if (benefitTotal !== undefined) notes.push(totalTaken(benefitTotal, { en: 'benefit', ja: '便益' }))
  if (costTotal !== undefined) notes.push(totalTaken(costTotal, { en: 'cost', ja: '費用' }))

  const totals = lines.filter((line) => totalRoles.includes(line.role) && line !== benefitTotal && line !== costTotal)
  const known = new Set(ignored.map(({ line }) => line))
  ignored.push(...totals.filter(({ line }) => !known.has(line)).map((line) => setAside(line, onlyCompared)))
  return ok(
    {
      ...singles,
      ...(costTotal && { cost: costTotal }),
      benefits: benefitTotal === undefined ? parts : [benefitTotal],
      valuesPerHead,
      stated: chosenStated,
      totals,
      ignored,
    },
    notes,
  )
}

/** Any line with figures: amounts, counts or stated ratios. */
type Line = LabelledLine & { readonly figures: readonly ({ readonly value: number } | null)[] }

const totalRoles: readonly Role[] = ['benefitTotal', 'costTotal', 'total', 'subtotal']

const holdsAny = ({ figures }: Line): boolean => figures.some((figure) => figure !== null && figure.value !== 0)

/** 移住者数 beside 移住者数（のべ） is the count of one year. */
function preferStock<L extends Line>(lines: readonly L[]): readonly L[] {
  const stock = lines.filter((line) => line.standing === 'ever' || line.standing === 'cumulative')
  return stock.length > 0 ? stock : lines
}

const setAside = ({ label, line }: LabelledLine, reason: Reason): IgnoredLine => ({ label, line, reason })

/** Two values per head of one topic: which of them counts is not for the library to say. */
function firstRepeated(lines: readonly FigureLine[]): readonly FigureLine[] | undefined {
  for (const line of lines) {
    const same = lines.filter(
      (other) => other.topic === line.topic && (line.topic !== 'other' || other.words === line.words),
    )
    if (same.length > 1) return same
  }
  return undefined
}

/** 住民税増価額（累計） is mostly the value for all who have come so far; the same words can mean a sum over the years. */
const runningTotalNotes = ({ label, standing }: FigureLine): readonly Note[] =>
  standing === 'cumulative'
    ? [
        note('cumulative-benefit', {
          en: `“${label}” was used as the value of one year for all people so far. If earlier years are added in, enter the value of each year instead.`,
          ja: `「${label}」は、それまでの累計人数による1年分の額として計算しました。過年度の額を足し上げた値であれば、各年度の額に置き換えてください。`,
        }),
      ]
    : []

function sameLabelNotes(benefits: readonly FigureLine[], orientation: Orientation): readonly Note[] {
  const seen = new Map<string, FigureLine>()
  return benefits.flatMap((line) => {
    const before = seen.get(line.words)
    seen.set(line.words, line)
    return before === undefined ? [] : [sameLabel(before, line, orientation)]
  })
}

const sameLabel = (a: FigureLine, b: FigureLine, orientation: Orientation): Note =>
  note('same-benefit-twice', {
    en: `“${a.label}” and “${b.label}” look like the same benefit, and both are added. Leave one ${lineNoun(orientation).en} out if they are.`,
    ja: `「${a.label}」と「${b.label}」は同じ便益のように見えますが、どちらも加算しています。重複している場合は、一方の${lineNoun(orientation).ja}を表から外してください。`,
  })

const totalTaken = ({ label }: FigureLine, as: Text): Note =>
  note('total-taken', {
    en: `The table has no single ${as.en} line; “${label}” was taken as the ${as.en}.`,
    ja: `${as.ja}の内訳がないため、「${label}」を${as.ja}として計算しました。`,
  })

const noFigures: Reason = { en: 'No figures in it.', ja: '数値が入っていません。' }

const givesWay = (line: LabelledLine | undefined): Reason => ({
  en: `“${line?.label}” is used, which counts all years so far.`,
  ja: `各年度までの累計を示す「${line?.label}」を使いました。`,
})

const onlyCompared: Reason = {
  en: 'A total, which is compared with its parts and never added.',
  ja: '合計のため加算せず、内訳との照合だけに使います。',
}
