/** What Japanese statistics print where there is no figure (該当なし). */
export const noFigureMark = '－'

const marks =
  /^(?:[-‐–—―─−ー]+|\.{2,}|⋯+|・+|\*+|x|χ|n\/a|該当(?:なし|無し)|なし|無し|未集計|集計中|未定|不明|非公表)$/i

/**
 * Whether a text says that there is no figure: blank, －, …, ・・・, ***, X (hidden in small cells, 秘匿), 該当なし, 未集計.
 * That is missing, never zero; 「0」 is a figure, below one unit.
 */
export function isNoFigure(text: string): boolean {
  const mark = text.normalize('NFKC').replace(/\s+/g, '')
  return mark === '' || marks.test(mark)
}
