/**
 * Widths of ASCII in ems. They are those of the widest faces that Japanese systems fall back to (Meiryo and Verdana in
 * bold), so that a text set in another face comes out narrower than estimated, and never wider.
 */
const asciiWidths: readonly (readonly [characters: string, width: number])[] = [
  [" !',.:;ijl|`", 0.4],
  ['"()-/I[\\]fjrt{}*', 0.55],
  ['#+<=>~%@MWmw&', 1.1],
  ['ABCDEFGHJKLNOPQRSTUVXYZ', 0.85],
]

const ascii = new Map(asciiWidths.flatMap(([characters, width]) => [...characters].map((one) => [one, width] as const)))
const otherAscii = 0.72

/** Letters with accents; Greek and Cyrillic are drawn as wide as kanji by Japanese faces. */
const lastLatin = 0x24f
const firstHalfWidth = 0xff61
const lastHalfWidth = 0xff9f
const firstPictograph = 0x1f000

/** How wide a text is in ems at most (全角を1とする幅), whatever Japanese face it is set in. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, codePoint) => width + codePointWidth(codePoint), 0)

function codePointWidth(codePoint: string): number {
  if (/^(?:\p{M}|\p{Cf})$/u.test(codePoint)) return 0
  const code = codePoint.codePointAt(0) ?? 0
  if (code < 0x80) return ascii.get(codePoint) ?? otherAscii
  if (code <= lastLatin) return 0.9
  if (code >= firstHalfWidth && code <= lastHalfWidth) return 0.55
  return code >= firstPictograph && !/^\p{Script=Han}/u.test(codePoint) ? 1.4 : 1
}

/** Whether a character takes the place of a kanji (全角). */
export const isFullWidth = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return code > lastLatin && !(code >= firstHalfWidth && code <= lastHalfWidth)
}
