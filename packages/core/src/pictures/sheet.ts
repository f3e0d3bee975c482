/** A sheet of paper and the type on it. Lengths in mm. */
export interface Sheet {
  readonly width: number
  readonly height: number
  /** Size of the type. */
  readonly em: number
}

/** The margin of every sheet, which printers leave. */
export const margin = 9

export const a4 = { width: 297, height: 210 }
export const a3 = { width: 420, height: 297 }

/** One typographic point (ポイント). */
const point = 25.4 / 72

const sized = (
  paper: { readonly width: number; readonly height: number },
  points: readonly number[],
): readonly Sheet[] => points.map((size) => ({ ...paper, em: size * point }))

/** From the largest type on A4 landscape to the smallest that is still read easily at a desk, then the same on A3. */
export const sheets: readonly Sheet[] = [...sized(a4, [18, 16, 14, 12, 11, 10, 9, 8.5, 8]), ...sized(a3, [10, 9, 8])]

/** The type of what fits no sheet: the picture then becomes as large as it must. */
export const smallestType = 8 * point
