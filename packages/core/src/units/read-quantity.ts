import { type Failure, fail, ok, type Result } from '../result.ts'
import { shiftDecimalPoint } from './decimal.ts'
import { isMoneyUnit, moneyUnitOfPower } from './money.ts'
import { isNoFigure } from './no-figure.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { isOneSided } from './qualifier.ts'
import type { Quantity } from './quantity.ts'
import { type QuantityEnding, readEnding } from './quantity-ending.ts'
import { takeOpening } from './quantity-opening.ts'

/** No amount is longer; a longer text is refused before any work is done on it. */
const longestText = 200

/**
 * Reads a figure as municipal tables print it (数量の読み取り): "1,510", "▲1,200千円", "1億2,000万円", "43.89%", "約800万円",
 * "100名以上（4地域計）", "1,200 thousand yen".
 *
 * Money stays in the unit of the text where there is a `MoneyUnit` for it; sums (3万5千円) and other units (兆円) come in
 * yen. A percentage keeps its printed figure, and 4割 is 40 percent. Nothing is guessed: what cannot be read is refused
 * by name.
 *
 * @param text - At most 200 characters. Full-width forms, letter case and blanks around words do not matter.
 * @param input - The name that a failure carries.
 * @returns `null` where the text says that there is no figure (－, …, ***, X, 該当なし, blank). Failures:
 *   `unreadable-amount`; `no-unit` (1.5億 of what?); `mixed-units` (¥ in front, 人 behind). The note `digits-lost` marks a
 *   figure of more digits than a double holds.
 */
export function readQuantity(text: string, input: string): Result<Quantity | null> {
  if (text.length > longestText) return tooLong(input)
  if (isNoFigure(text)) return ok(null)
  const decorated = [...text].find(isDecoratedDigit)
  if (decorated !== undefined) return decoratedDigit(decorated, input)
  const printed = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const opening = takeOpening(printed)
  const numeral = readNumeral(opening.rest, printed, input)
  if (!numeral.ok) return numeral
  const ending = readEnding(numeral.rest, numeral.multiplied, input)
  if (!ending.ok) return ending
  const qualifiers = [...new Set([...opening.qualifiers, ...ending.qualifiers])]
  if (qualifiers.filter(isOneSided).length > 1) return contradiction(printed, input)
  const unit = ending.unit ?? (opening.yen ? 'yen' : undefined)
  if (unit === undefined && numeral.multiplied) return multiplierWithoutUnit(printed, input)
  if (opening.yen && !isMoneyUnit(unit)) return currencyOfCount(printed, input)
  const { value, ...measure } = inItsUnit(numeral, unit)
  const scope = [...(opening.cumulative ? ['延べ'] : []), ...ending.scopes].join('・')
  const signed = opening.negative && value !== 0 ? -value : value
  return ok({ ...measure, value: signed, qualifiers, scope, per: ending.per }, numeral.notes)
}

/** ②, ² and ½ become plain digits in NFKC and would pass for digits of the figure. */
const isDecoratedDigit = (character: string): boolean =>
  !/[\d０-９]/.test(character) && /^\(?\d/.test(character.normalize('NFKC'))

function inItsUnit(
  { value, decimals, power }: Numeral,
  unit: QuantityEnding['unit'],
): Pick<Quantity, 'value' | 'unit' | 'decimals'> {
  const kept = unit === 'yen' ? moneyUnitOfPower(power) : undefined
  if (kept !== undefined) return { value, unit: kept, decimals }
  const places = unit === 'tenths' ? power + 1 : power
  return {
    value: shiftDecimalPoint(value, places),
    unit: unit === 'tenths' ? 'percent' : unit,
    decimals: Math.max(0, decimals - places),
  }
}

const tooLong = (input: string): Failure =>
  fail('unreadable-amount', input, {
    en: `A text of more than ${longestText} characters is not read as a figure. Put one figure into each cell.`,
    ja: `${longestText}文字を超える文字列は、数値として読み取れません。1つのセルには数値を1つだけ入力してください。`,
  })

const decoratedDigit = (character: string, input: string): Failure =>
  fail('unreadable-amount', input, {
    en: `"${character}" is not read as a digit. Write plain digits, and leave out marks of notes.`,
    ja: `「${character}」は数字として読み取れません。普通の数字で入力し、注記の番号などは取り除いてください。`,
  })

const contradiction = (printed: string, input: string): Failure =>
  fail('unreadable-amount', input, {
    en: `"${printed}" limits the figure twice. Keep one of the words (or more, less than …), and give a range in two cells.`,
    ja: `「${printed}」には「以上」「未満」などの限定が2つあります。1つだけにしてください。範囲は2つのセルに分けて入力してください。`,
  })

const multiplierWithoutUnit = (printed: string, input: string): Failure =>
  fail('no-unit', input, {
    en: `"${printed}" has no unit. Add it, such as yen or people.`,
    ja: `「${printed}」に単位がありません。「1.5億円」「2万人」のように、円や人などの単位まで入力してください。`,
  })

const currencyOfCount = (printed: string, input: string): Failure =>
  fail('mixed-units', input, {
    en: `"${printed}" has a currency sign and another unit. Keep the one that is meant.`,
    ja: `「${printed}」には通貨記号と別の単位の両方があります。正しいほうだけを残してください。`,
  })
