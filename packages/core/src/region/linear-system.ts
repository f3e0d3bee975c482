/** Row by row. */
export type Matrix = readonly (readonly number[])[]

/**
 * The solution X of matrix · X = right, by Gaussian elimination with partial pivoting (掃き出し法).
 *
 * @param matrix - Shape (n, n). @param right - Shape (n, m): each column is a system of its own.
 * @returns Shape (n, m); `undefined` if the matrix is singular: a pivot is no larger than the rounding that may have
 *   produced it.
 */
export function solve(matrix: Matrix, right: Matrix): Matrix | undefined {
  const size = matrix.length
  const rows = matrix.map((row, index) => Float64Array.of(...row, ...(right[index] as readonly number[])))
  const greatest = matrix.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const noise = size * Number.EPSILON * greatest
  const solved: Float64Array[] = []
  for (let step = 0; step < size; step += 1) {
    const pivotRow = takePivotRow(rows, step)
    if (!(Math.abs(pivotRow[step] as number) > noise)) return undefined
    for (const row of rows) eliminate(row, pivotRow, step)
    for (const row of solved) eliminate(row, pivotRow, step)
    solved.push(pivotRow)
  }
  return solved.map((row, index) => Array.from(row.subarray(size), (value) => value / (row[index] as number)))
}

/** Takes the row out of those that are left whose entry in the column is the largest. */
function takePivotRow(rows: Float64Array[], column: number): Float64Array {
  let best = 0
  for (const [index, row] of rows.entries()) {
    if (Math.abs(row[column] as number) > Math.abs(rows[best]?.[column] as number)) best = index
  }
  return rows.splice(best, 1)[0] as Float64Array
}

/** Takes from a row what makes its entry in the column zero. */
function eliminate(row: Float64Array, pivotRow: Float64Array, column: number): void {
  const factor = (row[column] as number) / (pivotRow[column] as number)
  if (factor === 0) return
  for (let index = column; index < row.length; index += 1) {
    row[index] = (row[index] as number) - factor * (pivotRow[index] as number)
  }
}
