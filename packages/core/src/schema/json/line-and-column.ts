/** Line and column of an offset, each from 1; a column is a character, whatever its width. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let column = 1
  for (let at = 0; at < offset; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) {
      line += 1
      column = 1
    } else if (!isSecondHalf(code)) column += 1
  }
  return { line, column }
}

const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
