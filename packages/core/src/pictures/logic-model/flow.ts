import type { LogicEdge } from '../../model/logic-model.ts'
import type { Id } from '../../model/notation.ts'

/** The way something goes along an edge: whoever receives stands at the head, however the edge is told. */
export interface Flow {
  readonly tail: Id
  readonly head: Id
  readonly bothWays: boolean
}

/** "A receives from B" goes from B to A; whoever cooperates gives and takes. */
export const flowOf = ({ from, to, kind }: LogicEdge): Flow =>
  kind === 'receives'
    ? { tail: to, head: from, bothWays: false }
    : { tail: from, head: to, bothWays: kind === 'cooperates' }
