export type Attributes = Readonly<Record<string, string | number>>

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string)

/** An element with elements in it, or with a text that is already escaped. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
  const content = children.join('')
  return content === '' ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`
}

/** An element whose only content is its attribute `val`, as most of a chart's are. */
export const valued = (tag: string, val: string | number): string => element(tag, { val })

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
