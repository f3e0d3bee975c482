/** A square matrix taken apart for solving (LU分解): row order and both triangles in one array, row by row. */
export interface Factors {
  readonly size: number
  readonly triangles: Float64Array
  /** The row of the matrix that stands in each place. */
  readonly rows: Int32Array
}

/**
 * Takes a matrix apart by Gaussian elimination with partial pivoting.
 *
 * @param matrix - Row by row, `size` × `size`; left as it is.
 * @returns `undefined` if the matrix is singular: a pivot is no larger than the rounding that may have produced it.
 */
export function factorise(matrix: Float64Array, size: number): Factors | undefined {
  const triangles = matrix.slice()
  const rows = Int32Array.from({ length: size }, (_, row) => row)
  const noise = size * Number.EPSILON * greatest(matrix)
  for (let step = 0; step < size; step += 1) {
    const pivotRow = rowOfPivot(triangles, size, step)
    swapRows(triangles, rows, size, step, pivotRow)
    const pivot = triangles[step * size + step] as number
    if (!(Math.abs(pivot) > noise)) return undefined
    for (let row = step + 1; row < size; row += 1) eliminate(triangles, size, step, row, pivot)
  }
  return { size, triangles, rows }
}

/** The solution x of matrix · x = right. */
export function solve({ size, triangles, rows }: Factors, right: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(rows, (row) => right[row] as number)
  for (let row = 1; row < size; row += 1) {
    let value = x[row] as number
    for (let column = 0; column < row; column += 1) {
      value -= (triangles[row * size + column] as number) * (x[column] as number)
    }
    x[row] = value
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let value = x[row] as number
    for (let column = row + 1; column < size; column += 1) {
      value -= (triangles[row * size + column] as number) * (x[column] as number)
    }
    x[row] = value / (triangles[row * size + row] as number)
  }
  return x
}

const greatest = (matrix: Float64Array): number => matrix.reduce((most, value) => Math.max(most, Math.abs(value)), 0)

function rowOfPivot(triangles: Float64Array, size: number, step: number): number {
  let best = step
  for (let row = step + 1; row < size; row += 1) {
    const value = Math.abs(triangles[row * size + step] as number)
    if (value > Math.abs(triangles[best * size + step] as number)) best = row
  }
  return best
}

function swapRows(triangles: Float64Array, rows: Int32Array, size: number, a: number, b: number): void {
  if (a === b) return
  const row = triangles.slice(a * size, (a + 1) * size)
  triangles.copyWithin(a * size, b * size, (b + 1) * size)
  triangles.set(row, b * size)
  const number = rows[a] as number
  rows[a] = rows[b] as number
  rows[b] = number
}

/** Takes from a row what makes its entry in the column of the step zero, and keeps the factor in that place. */
function eliminate(triangles: Float64Array, size: number, step: number, row: number, pivot: number): void {
  const [target, source] = [row * size, step * size]
  const factor = (triangles[target + step] as number) / pivot
  triangles[target + step] = factor
  if (factor === 0) return
  for (let column = step + 1; column < size; column += 1) {
    triangles[target + column] =
      (triangles[target + column] as number) - factor * (triangles[source + column] as number)
  }
}
