import type { Text } from '../result.ts'
import type { Id, OrganisationName, Sourced } from './notation.ts'

/** The columns of a logic model, from left to right. Stakeholders stand outside of them. */
export const nodeKinds = {
  input: { en: 'input', ja: '投入' },
  activity: { en: 'activity', ja: '活動' },
  output: { en: 'output', ja: '産出' },
  outcome: { en: 'outcome', ja: '成果' },
  impact: { en: 'impact', ja: 'インパクト' },
  stakeholder: { en: 'stakeholder', ja: '関係者' },
} as const satisfies Record<string, Text>

export type NodeKind = keyof typeof nodeKinds

/** What an edge says. */
export const edgeKinds = {
  leadsTo: { en: 'leads to', ja: 'つながる' },
  provides: { en: 'provides', ja: '提供する' },
  receives: { en: 'receives', ja: '受け取る' },
  cooperates: { en: 'cooperates', ja: '連携する' },
} as const satisfies Record<string, Text>

export type EdgeKind = keyof typeof edgeKinds

/** Why the programme should work (ロジックモデル). */
export interface LogicModel extends Sourced {
  readonly id: Id
  readonly name: string
  readonly programme?: Id
  readonly nodes: readonly LogicNode[]
  readonly edges: readonly LogicEdge[]
}

export interface LogicNode {
  readonly id: Id
  readonly kind: NodeKind
  readonly text: string
  /** Points under the text. */
  readonly points?: readonly string[]
  /** The indicators that show whether it happens, by id. */
  readonly indicators?: readonly Id[]
  readonly organisations?: readonly OrganisationName[]
}

export interface LogicEdge {
  readonly from: Id
  readonly to: Id
  readonly kind: EdgeKind
  readonly label?: string
}
