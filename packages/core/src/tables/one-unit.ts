import { type Failure, fail, type Note, note, ok, type Result } from '../result.ts'
import { convertMoney, isMoneyUnit, type MoneyUnit, moneyUnits } from '../units/money.ts'
import { type ChosenLines, mapLines } from './chosen-lines.ts'
import { isCount } from './label-lines.ts'
import type { Figure } from './read-figure.ts'
import type { FigureLine } from './read-lines.ts'

export interface ConvertedLines {
  readonly chosen: ChosenLines
  /** `undefined` = the table states none. */
  readonly unit: MoneyUnit | undefined
}

/**
 * Brings every amount of the table into one unit: that of the cost, or of the first amount that states one.
 *
 * A cell's own unit counts before that of its line, and that before the unit of the table. A zero needs none.
 *
 * @returns The converted lines with a note for every conversion, or that no unit is stated. The failure `mixed-units`
 *   where some amounts have a unit and others have none.
 */
export function inOneUnit(
  chosen: ChosenLines,
  tableUnits: readonly MoneyUnit[],
  input: string,
): Result<ConvertedLines> {
  const { benefits, valuesPerHead, cost } = chosen
  const used = [...(cost ? [cost] : []), ...benefits, ...valuesPerHead]
  const [tableUnit, otherTableUnit] = tableUnits
  const resolve = (line: FigureLine, figure: Figure): MoneyUnit | undefined =>
    figure.unit ?? (isMoneyUnit(line.unit) ? line.unit : tableUnit)
  const amounts = used.flatMap((line) =>
    line.figures.flatMap((figure) => (needsUnit(figure) ? [{ line, figure }] : [])),
  )
  if (otherTableUnit !== undefined && tableUnit !== undefined) {
    const open = amounts.find(({ line, figure }) => figure.unit === undefined && !isMoneyUnit(line.unit))
    if (open !== undefined) return severalTableUnits(tableUnit, otherTableUnit, open.line, input)
  }
  const stating = amounts.find(({ line, figure }) => resolve(line, figure) !== undefined)
  const unit = stating && resolve(stating.line, stating.figure)
  if (stating === undefined || unit === undefined) {
    return ok({ chosen, unit: undefined }, amounts.length > 0 ? [noUnit] : [])
  }
  const silent = amounts.find(({ line, figure }) => resolve(line, figure) === undefined)
  if (silent !== undefined) return mixedUnits(stating.line, unit, silent.line, input)

  const notes: Note[] = []
  const convert = (line: FigureLine): FigureLine => {
    const from = line.figures.filter(needsUnit).map((figure) => resolve(line, figure) ?? unit)
    const foreign = from.find((one) => one !== unit)
    if (foreign !== undefined) notes.push(converted(line, foreign, unit))
    const bring = (figure: Figure): Figure => inUnit(figure, resolve(line, figure) ?? unit, unit)
    return {
      ...line,
      figures: line.figures.map((figure) => figure && bring(figure)),
      totals: line.totals.map((total) => total && bring(total)),
    }
  }
  return ok({ chosen: mapLines(chosen, (line) => (isCount(line.role) ? line : convert(line))), unit }, notes)
}

const needsUnit = (figure: Figure | null): figure is Figure => figure !== null && figure.value !== 0

const inUnit = ({ value, step }: Figure, from: MoneyUnit, to: MoneyUnit): Figure => ({
  value: convertMoney(value, from, to),
  step: convertMoney(step, from, to),
  unit: to,
})

const noUnit = note('no-unit', {
  en: 'The table states no unit of money. Ratios are not affected if all its amounts share one unit.',
  ja: '金額の単位が書かれていません。すべての金額が同じ単位であれば、比率には影響しません。',
})

const converted = ({ label }: FigureLine, from: MoneyUnit, to: MoneyUnit): Note =>
  note('unit-converted', {
    en: `“${label}” is stated in ${moneyUnits[from].label.en}; it was converted to ${moneyUnits[to].label.en}.`,
    ja: `「${label}」は${moneyUnits[from].label.ja}で書かれているため、${moneyUnits[to].label.ja}に換算しました。`,
  })

function mixedUnits(stating: FigureLine, unit: MoneyUnit, silent: FigureLine, input: string): Failure {
  const { en, ja } = moneyUnits[unit].label
  if (stating === silent) {
    return fail('mixed-units', input, {
      en: `In “${silent.label}” some amounts are stated in ${en} and others without unit. State the unit for all of them, or in the label.`,
      ja: `「${silent.label}」に、${ja}の付いた金額と単位のない金額が混ざっています。すべてに付けるか、項目名に「（${ja}）」と書いてください。`,
    })
  }
  return fail('mixed-units', input, {
    en: `“${stating.label}” is in ${en}, but “${silent.label}” states no unit. State its unit in the label, or one for the whole table.`,
    ja: `「${stating.label}」は${ja}ですが、「${silent.label}」には単位がありません。項目名に単位を書くか、表全体の単位（単位：${ja} など）を示してください。`,
  })
}

function severalTableUnits(a: MoneyUnit, b: MoneyUnit, line: FigureLine, input: string): Failure {
  const [first, second] = [moneyUnits[a].label, moneyUnits[b].label]
  return fail('mixed-units', input, {
    en: `The table states both ${first.en} and ${second.en} as its unit, so that of “${line.label}” is not clear. State it in the label.`,
    ja: `表の単位として${first.ja}と${second.ja}の両方が書かれているため、「${line.label}」の単位が決まりません。項目名に単位を書いてください。`,
  })
}
