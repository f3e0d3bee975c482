import { type Failure, fail } from '../result.ts'
import type { LabelledLine } from './label-lines.ts'
import { lineNoun } from './oriented-block.ts'
import type { Orientation } from './recognised-table.ts'
import type { Role } from './vocabulary.ts'

/** The failure for two lines that claim one role (`two-costs`, `duplicate-row`); it names both, and their places. */
export function severalLines(
  role: Role,
  [a, b]: readonly LabelledLine[],
  orientation: Orientation,
  input: string,
): Failure {
  const noun = lineNoun(orientation)
  const both = {
    en: `“${a?.label}” (${noun.en} ${(a?.line ?? 0) + 1}) and “${b?.label}” (${noun.en} ${(b?.line ?? 0) + 1})`,
    ja: `「${a?.label}」（${(a?.line ?? 0) + 1}${noun.ja}目）と「${b?.label}」（${(b?.line ?? 0) + 1}${noun.ja}目）`,
  }
  if (role === 'cost') {
    return fail('two-costs', input, {
      en: `${both.en} are both costs. Leave one of them out of the table, so that it is clear which cost is meant.`,
      ja: `${both.ja}は、どちらも費用です。どちらの費用で計算するかが決まるように、一方の${noun.ja}を表から外してください。`,
    })
  }
  return fail('duplicate-row', input, {
    en: `${both.en} name the same item. Leave one of them out of the table.`,
    ja: `${both.ja}は、同じ項目を示しています。一方の${noun.ja}を表から外してください。`,
  })
}
