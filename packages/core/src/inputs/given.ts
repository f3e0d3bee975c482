import { isBlank } from '../cells.ts'
import { type Failure, fail, type Text } from '../result.ts'

/**
 * The one value of an argument that must not be a range. A spreadsheet hands over a single cell as a block of one.
 * The empty cell comes back as `undefined`.
 */
export function singleValue(given: unknown, name: string, label: Text): { readonly value: unknown } | Failure {
  let value = given
  while (Array.isArray(value)) {
    if (value.length !== 1) {
      return fail('shape', name, {
        en: `${label.en}: one value is needed here, not a range.`,
        ja: `${label.ja}：範囲ではなく、1つの値を指定してください。`,
      })
    }
    value = value[0] as unknown
  }
  return { value: isBlank(value) ? undefined : value }
}

export const missing = (name: string, label: Text): Failure =>
  fail('missing', name, {
    en: `${label.en}: nothing is given. Enter a value or select a cell that holds one.`,
    ja: `${label.ja}：値がありません。値を入力するか、値のあるセルを指定してください。`,
  })
