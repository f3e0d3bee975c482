import { formatFiscalYear } from '../calendar/fiscal-year.ts'
import { type Note, note, type Text } from '../result.ts'
import type { ChosenLines } from './chosen-lines.ts'
import type { OtherPosition, YearLine, YearPosition } from './find-years.ts'
import { lineNoun, yearNoun } from './oriented-block.ts'
import { isFigure } from './read-figure.ts'
import type { IgnoredLine, Orientation } from './recognised-table.ts'

/** So many names are listed in one note; the table itself holds them all. */
const longestList = 12

/** One note for each reason, with the lines it concerns. */
export function ignoredLines(ignored: readonly IgnoredLine[], orientation: Orientation): readonly Note[] {
  const byReason = new Map<string, IgnoredLine[]>()
  for (const line of ignored) {
    const same = byReason.get(line.reason.ja)
    if (same === undefined) byReason.set(line.reason.ja, [line])
    else same.push(line)
  }
  const noun = lineNoun(orientation)
  return [...byReason.values()].map((lines) => {
    const names = listed(lines.map(({ label, line }) => nameOf(label, line, noun)))
    const reason = lines[0]?.reason
    return note('ignored-lines', {
      en: `Not used: ${names.en}. ${reason?.en}`,
      ja: `使っていない${noun.ja}：${names.ja}。${reason?.ja}`,
    })
  })
}

/** Positions that belong to no year although figures of the known lines stand there: 前年比, or a year without header. */
export function ignoredPositions({ grid, others }: YearLine, chosen: ChosenLines): readonly Note[] {
  const { migrants, benefits, valuesPerHead, cost } = chosen
  const lines = [migrants, cost, ...benefits, ...valuesPerHead].filter((line) => line !== undefined)
  const holding = others.filter(
    ({ kind, position }) =>
      (kind === 'words' || kind === 'blank') && lines.some(({ line }) => isFigure(grid.at(line, position))),
  )
  if (holding.length === 0) return []
  const noun = yearNoun(grid.orientation)
  const names = listed(holding.map(({ header, position }: OtherPosition) => nameOf(header, position, noun)))
  return [
    note('ignored-positions', {
      en: `Not used, since no fiscal year heads it: ${names.en}.`,
      ja: `年度の見出しがないため、次の${noun.ja}は使っていません：${names.ja}。`,
    }),
  ]
}

/** A plan among results counts like a result, which its reader should know. */
export function plannedYears(years: readonly YearPosition[]): readonly Note[] {
  const planned = years.filter(({ suffix }) => /計画|目標|見込/.test(suffix))
  if (planned.length === 0) return []
  return [
    note('planned-years', {
      en: `Not results but included in the calculation: ${planned.map(({ header }) => `“${header}”`).join(', ')}.`,
      ja: `${planned.map(({ fiscalYear, suffix }) => `「${formatFiscalYear(fiscalYear, 'western')}${suffix}」`).join('')}は実績ではありませんが、計算に含めています。`,
    }),
  ]
}

function nameOf(label: string, index: number, noun: Text): Text {
  if (label === '' || label === '0') return { en: `${noun.en} ${index + 1}`, ja: `${index + 1}${noun.ja}目` }
  const short = label.length > 40 ? `${label.slice(0, 40)}…` : label
  return { en: `“${short}”`, ja: `「${short}」` }
}

function listed(names: readonly Text[]): Text {
  const shown = names.slice(0, longestList)
  const more = names.length - shown.length
  return {
    en: shown.map(({ en }) => en).join(', ') + (more > 0 ? ` and ${more} more` : ''),
    ja: shown.map(({ ja }) => ja).join('、') + (more > 0 ? `ほか${more}件` : ''),
  }
}
