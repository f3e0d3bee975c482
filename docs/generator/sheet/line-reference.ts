import type { Ref } from '@kankei/core'
import { address, type Position, range } from './cell-reference.ts'

/** A line of cells to the right of `start`, seen from one of them. A single cell stands for every place. */
export function lineReference(start: Position, count: number, index: number): Ref {
  const cell = (place: number): Position => ({ row: start.row, column: start.column + (count > 1 ? place : 0) })
  const last = Math.max(count, 1) - 1
  const between = (from: number, to: number) => range(cell(from), cell(to))
  return {
    all: between(0, last),
    here: address(cell(index)),
    soFar: between(0, index),
    last: address(cell(last)),
    at: (place) => address(cell(place)),
    range: between,
  }
}
