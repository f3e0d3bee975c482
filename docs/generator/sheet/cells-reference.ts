import type { Ref } from '@kankei/core'
import { address, type Position, range } from './cell-reference.ts'

/** How many cells stand below and beside each other. */
export interface Extent {
  readonly height: number
  readonly width: number
}

export const single: Extent = { height: 1, width: 1 }

/** Cells from `start` on, row by row, seen from one of them. A single cell stands for every place. */
export function cellsReference(start: Position, { height, width }: Extent, index: number): Ref {
  const count = Math.max(height * width, 1)
  const columns = Math.max(width, 1)
  const cell = (place: number): Position => {
    const reached = count > 1 ? place : 0
    return { row: start.row + Math.floor(reached / columns), column: start.column + (reached % columns) }
  }
  const between = (from: number, to: number) => range(cell(from), cell(to))
  return {
    all: between(0, count - 1),
    here: address(cell(index)),
    soFar: between(0, index),
    last: address(cell(count - 1)),
    at: (place) => address(cell(place)),
    range: between,
  }
}
