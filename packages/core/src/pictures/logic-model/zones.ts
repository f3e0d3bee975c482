import { type LogicEdge, type NodeKind, nodeKinds } from '../../model/logic-model.ts'
import { textWidth } from '../../text/text-width.ts'
import { type OrderedItems, orderColumns } from '../columns/order-columns.ts'
import { widestWord } from '../svg/wrap-text.ts'
import type { ReadableModel, ReadableNode } from './readable-model.ts'
import { stakeholderColumns } from './stakeholder-columns.ts'

/** One of the two drawings of a picture: the columns of the programme, or the band of stakeholders. */
export interface Zone {
  readonly isBand: boolean
  readonly nodes: readonly ReadableNode[]
  /** The edges between its nodes, and as pairs of their indices. */
  readonly edges: readonly LogicEdge[]
  readonly links: readonly { readonly from: number; readonly to: number }[]
  readonly columnCount: number
  readonly columns: readonly number[]
  readonly order: OrderedItems
  /** In ems: the widest word, which no box should break, and the longest text of a node. */
  readonly widestWord: number
  readonly longestText: number
}

/** What a picture consists of, whatever the sheet. */
export interface Zones {
  /** The kinds that have a column, from left to right. */
  readonly kinds: readonly NodeKind[]
  readonly main: Zone | undefined
  readonly band: Zone | undefined
  /** The edges from one drawing to the other. */
  readonly crossing: readonly LogicEdge[]
}

export function zonesOf({ nodes, edges }: ReadableModel): Zones {
  const band = nodes.filter(({ kind }) => kind === 'stakeholder')
  const main = nodes.filter(({ kind }) => kind !== 'stakeholder')
  const kinds = (Object.keys(nodeKinds) as NodeKind[]).filter((kind) => main.some((node) => node.kind === kind))
  const inBand = new Set(band.map(({ id }) => id))
  const within = (isBand: boolean): LogicEdge[] =>
    edges.filter(({ from, to }) => inBand.has(from) === isBand && inBand.has(to) === isBand)
  return {
    kinds,
    main: zoneOf(false, main, within(false), () => main.map(({ kind }) => kinds.indexOf(kind))),
    band: zoneOf(true, band, within(true), () => stakeholderColumns(band, within(true))),
    crossing: edges.filter(({ from, to }) => inBand.has(from) !== inBand.has(to)),
  }
}

function zoneOf(
  isBand: boolean,
  nodes: readonly ReadableNode[],
  edges: readonly LogicEdge[],
  columnsOf: () => readonly number[],
): Zone | undefined {
  if (nodes.length === 0) return undefined
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]))
  const links = edges.map(({ from, to }) => ({ from: indexOf.get(from) ?? 0, to: indexOf.get(to) ?? 0 }))
  const columns = columnsOf()
  const columnCount = Math.max(...columns) + 1
  return {
    isBand,
    nodes,
    edges,
    links,
    columnCount,
    columns,
    order: orderColumns(columnCount, columns, links),
    widestWord: Math.max(...nodes.map(({ text }) => widestWord(text))),
    longestText: Math.max(...nodes.map(({ text }) => textWidth(text))),
  }
}
