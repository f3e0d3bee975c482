/** A text beside a link. Lengths in mm. */
export interface LinkLabel {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** A link between two nodes, by index. Which way it flows does not matter for the layout. */
export interface Link {
  readonly from: number
  readonly to: number
  readonly label: LinkLabel | undefined
}

/** An end of a link that leaves the drawing at its upper or lower edge. */
export interface Exit {
  readonly node: number
  readonly side: 'left' | 'right'
  readonly toward: 'top' | 'bottom'
  readonly label: LinkLabel | undefined
}

/** Nodes in columns, and what links them. */
export interface ColumnsSpec {
  readonly columnCount: number
  /** The column of each node, from 0. */
  readonly columns: readonly number[]
  readonly links: readonly Link[]
  readonly exits: readonly Exit[]
}

export const leftColumn = ({ columns }: ColumnsSpec, { from, to }: Link): number =>
  Math.min(columns[from] ?? 0, columns[to] ?? 0)

export const isArc = ({ columns }: ColumnsSpec, { from, to }: Link): boolean => columns[from] === columns[to]
