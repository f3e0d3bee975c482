import { isMoneyUnit } from '../units/money.ts'
import { type QuantityUnit, readUnit } from '../units/quantity-unit.ts'

/**
 * The unit that a few words name: "千円", "単位：人、千円", "千円/年", "in thousands of yen". Of several units a unit of
 * money counts first, since only amounts need one.
 */
export function namedUnit(words: string): QuantityUnit | undefined {
  const named = words
    .normalize('NFKC')
    .trim()
    .replace(/^(単位|units?)\s*[:は]?\s*/i, '')
  const units = [named, named.replace(/\s/g, ''), ...named.split(/[、,・/;]/)].map(readUnit)
  return units.find(isMoneyUnit) ?? units.find((unit) => unit !== undefined)
}

/** The unit that a cell states for a whole table: 「（単位：千円）」, also behind a title, or a unit alone in brackets. */
export function unitStatement(cell: string): QuantityUnit | undefined {
  const text = cell.normalize('NFKC').trim()
  const stated = /(?:単位|\bunits?\b)\s*[:は]?\s*([^()[\]【】]+)/i.exec(text)?.[1]
  if (stated !== undefined) return namedUnit(stated)
  return readUnit(text.replace(/^[([【](.*)[)\]】]$/, '$1'))
}
