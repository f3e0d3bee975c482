/** Characters that may not begin a line (行頭禁則). */
const notFirst = new Set(
  '、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】)]}％%,.:;?!’”ぁぃぅぇぉっゃゅょァィゥェォッャュョ／',
)

/** Characters that may not end a line (行末禁則). */
const notLast = new Set('（〔［｛〈《「『【([{‘“')

/**
 * Whether a line may end between two neighbouring characters: between any two of Japanese, except as the line-breaking
 * rules (禁則) forbid. Words in katakana or narrow letters and figures stay whole, and a figure keeps the first character
 * of its unit.
 *
 * @param isWide - Whether a character takes the place of a kanji.
 */
export function mayBreakBetween(left: string, right: string, isWide: (character: string) => boolean): boolean {
  if (right === ' ') return false
  if (left === ' ') return true
  if (notFirst.has(right) || notLast.has(left) || /\d/.test(left)) return false
  if (isKatakana(left) && isKatakana(right)) return false
  return isWide(left) || isWide(right)
}

export const isKatakana = (character: string): boolean => /^[\p{Script=Katakana}ー]/u.test(character)
