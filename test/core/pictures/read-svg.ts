import { SaxesParser } from 'saxes'

/** An element of a picture, as a strict XML parser reads it. */
export interface SvgElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly SvgElement[]
  /** The text right inside it. */
  readonly text: string
}

interface Open extends SvgElement {
  readonly children: Open[]
  text: string
}

/** Reads a picture; whatever is not well-formed XML is an error. */
export function readSvg(svg: string): SvgElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [root]
  const parser = new SaxesParser({ xmlns: false, fileName: 'picture.svg' })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: '' }
    open[open.length - 1]?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open[open.length - 1]
    if (element !== undefined) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(svg).close()
  const [svgElement] = root.children
  if (svgElement === undefined) throw new Error('The picture has no element.')
  return svgElement
}

const all = (element: SvgElement): readonly SvgElement[] => [element, ...element.children.flatMap(all)]

export const named = (element: SvgElement, name: string): readonly SvgElement[] =>
  all(element).filter((one) => one.name === name)

export function numberOf(element: SvgElement, attribute: string): number {
  const value = Number(element.attributes[attribute])
  if (!Number.isFinite(value)) throw new Error(`${element.name} has no number ${attribute}.`)
  return value
}
