import type ts from 'typescript'

/** A piece of a source, and what stands in its place; with nothing there the comma behind it goes, too. */
export interface Edit {
  readonly node: ts.Node
  readonly by: string
}
