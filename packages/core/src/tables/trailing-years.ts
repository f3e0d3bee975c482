import { formatFiscalYear } from '../calendar/fiscal-year.ts'
import { fail, note, ok, type Result } from '../result.ts'
import { type ChosenLines, itemsOf, mapLines } from './chosen-lines.ts'
import type { YearPosition } from './find-years.ts'

export interface FilledYears {
  readonly years: readonly YearPosition[]
  readonly chosen: ChosenLines
}

/**
 * Leaves out the last years while they hold no figure, or only 0, which is how a spreadsheet hands over a blank. A
 * cumulative cost and totals do not count: formulas carry them on into years to come.
 *
 * @returns The years that remain, with a note that names the others. The failure `no-figures` when none remains.
 */
export function leaveOutTrailingYears(
  years: readonly YearPosition[],
  chosen: ChosenLines,
  input: string,
): Result<FilledYears> {
  const figures = [...itemsOf(chosen).map((line) => line.figures), chosen.stated?.figures ?? []].filter(
    (list) => list.length > 0,
  )
  if (figures.length === 0) return ok({ years, chosen })
  let count = years.length
  while (count > 0 && figures.every((list) => (list[count - 1]?.value ?? 0) === 0)) count -= 1
  if (count === 0) {
    return fail('no-figures', input, {
      en: 'The known lines of the table hold no figures. Enter the results and costs of at least one fiscal year.',
      ja: '表の項目に数値が入っていません。少なくとも1年度分の実績と費用を入力してください。',
    })
  }
  if (count === years.length) return ok({ years, chosen })
  return ok({ years: years.slice(0, count), chosen: firstYears(chosen, count) }, [leftOut(years.slice(count))])
}

function firstYears(chosen: ChosenLines, count: number): ChosenLines {
  const cut = mapLines(chosen, (line) => ({ ...line, figures: line.figures.slice(0, count) }))
  const { stated } = chosen
  return { ...cut, stated: stated && { ...stated, figures: stated.figures.slice(0, count) } }
}

const leftOut = (years: readonly YearPosition[]) =>
  note('trailing-years', {
    en: `Left out, since no figures stand there: fiscal ${years.map(({ fiscalYear }) => fiscalYear).join(', ')}.`,
    ja: `${years.map(({ fiscalYear }) => formatFiscalYear(fiscalYear, 'western')).join('、')}は数値が入っていないため、計算から除きました。`,
  })
