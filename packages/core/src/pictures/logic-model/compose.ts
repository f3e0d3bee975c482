import type { Text } from '../../result.ts'
import { trackPitch } from '../columns/frame.ts'
import { roundedLine } from '../columns/path.ts'
import { type ExitRoute, exitRoutes, routesOf } from '../columns/routes.ts'
import { margin, type Sheet } from '../sheet.ts'
import type { Markup } from '../svg/element.ts'
import { drawEdge } from './draw-edge.ts'
import { type Foot, footOf } from './draw-foot.ts'
import { type Header, headerOf } from './draw-header.ts'
import { bandHeading, columnHeadings } from './draw-headings.ts'
import { drawNode } from './draw-node.ts'
import { type LaidZone, layZone } from './lay-zone.ts'
import type { ReadableModel } from './readable-model.ts'
import { sheetNote } from './words.ts'
import type { Zones } from './zones.ts'

type Language = keyof Text

/** A picture that only waits to be drawn. Lengths in mm. */
export interface Composition {
  readonly leastWidth: number
  readonly leastHeight: number
  draw(): readonly Markup[]
}

/** In ems. */
const sizes = { heading: 2, headingGap: 0.9, zoneGap: 1.2 }

/** How far a drawing may be stretched over a sheet that has room. */
const widestStretch = 2.2

/** Lays out a model on a sheet; the sheet may prove too small. */
export function compose(readable: ReadableModel, zones: Zones, sheet: Sheet, language: Language): Composition {
  const { em } = sheet
  const width = sheet.width - 2 * margin
  const { crossing } = zones
  const [main, band] = [zones.main, zones.band].map((zone) => zone && layZone(zone, crossing, width, em, language))
  const header = headerOf(readable, width, em)
  const foot = footOf(readable, sheetNote(sheet, language), width, em, language)
  const corridor = crossing.length === 0 ? 0 : (crossing.length + 1) * trackPitch * em
  const fixed =
    2 * margin +
    header.height +
    (main === undefined ? 0 : (sizes.heading + sizes.headingGap) * em) +
    (band === undefined ? 0 : sizes.heading * em + corridor) +
    (main === undefined || band === undefined ? 0 : sizes.zoneGap * em) +
    sizes.zoneGap * em +
    foot.height

  return {
    leastWidth: Math.max(...[main, band].map((zone) => (zone?.frame.width ?? 0) + 2 * margin)),
    leastHeight: fixed + (main?.arrangement.leastHeight ?? 0) + (band?.arrangement.leastHeight ?? 0),
    draw: () =>
      drawAll({ main, band, zones, header, foot, corridor, width, em, language }, sheet.height - fixed, sheet.height),
  }
}

interface Parts {
  readonly main: LaidZone | undefined
  readonly band: LaidZone | undefined
  readonly zones: Zones
  readonly header: Header
  readonly foot: Foot
  readonly corridor: number
  readonly width: number
  readonly em: number
  readonly language: Language
}

function drawAll(parts: Parts, free: number, height: number): readonly Markup[] {
  const { main, band, zones, header, foot, corridor, width, em, language } = parts
  const { kinds, crossing } = zones
  const least = (main?.arrangement.leastHeight ?? 0) + (band?.arrangement.leastHeight ?? 0)
  const heightOf = (zone: LaidZone): number =>
    least === 0 ? 0 : zone.arrangement.leastHeight * Math.min(free / least, widestStretch)
  const [headings, lines, nodes, exits]: [Markup[], Markup[], Markup[], (readonly ExitRoute[])[]] = [[], [], [], []]

  const drawZone = (zone: LaidZone, top: number): number => {
    const zoneHeight = heightOf(zone)
    const placement = zone.arrangement.place(zoneHeight)
    const routes = routesOf(zone.spec, zone.frame, placement, top, em)
    zone.edges.forEach((edge, index) => {
      const route = routes[index]
      if (route === undefined) return
      lines.push(drawEdge(edge, route, em))
    })
    zone.nodes.forEach((node, index) => {
      const content = zone.contents[index]
      if (content === undefined) return
      const box = {
        x: zone.frame.lefts[zone.spec.columns[index] ?? 0] ?? 0,
        y: top + (placement.tops[index] ?? 0),
        width: zone.frame.columnWidth,
        height: placement.heights[index] ?? 0,
      }
      nodes.push(drawNode(node.id, node.kind, box, content, em))
    })
    exits.push(exitRoutes(zone.spec, zone.frame, placement, top, em))
    return top + zoneHeight
  }

  let y = margin + header.height
  if (main !== undefined) {
    headings.push(...columnHeadings(kinds, main.frame, y, sizes.heading * em, em, language))
    y = drawZone(main, y + (sizes.heading + sizes.headingGap) * em)
  }
  if (band !== undefined) {
    const corridorTop = y
    y += corridor + (main === undefined ? 0 : sizes.zoneGap * em)
    headings.push(...bandHeading(y, width, em, language))
    drawZone(band, y + sizes.heading * em)
    const [ofMain, ofBand] = [exits[0] ?? [], exits[1] ?? []]
    crossing.forEach((edge, index) => {
      const [above, below] = [ofMain[index], ofBand[index]]
      if (above === undefined || below === undefined) return
      const track = corridorTop + (index + 1) * trackPitch * em
      const path = roundedLine(
        [
          above.end,
          { x: above.track, y: above.end.y },
          { x: above.track, y: track },
          { x: below.track, y: track },
          { x: below.track, y: below.end.y },
          below.end,
        ],
        0.6 * em,
      )
      const fromBand = band.nodes.some(({ id }) => id === edge.from)
      const [from, to] = fromBand ? [below.end, above.end] : [above.end, below.end]
      lines.push(drawEdge(edge, { path, from, to, label: below.label }, em))
    })
  }
  return [...header.draw(), ...headings, ...lines, ...nodes, ...foot.draw(height - margin - foot.height)]
}
