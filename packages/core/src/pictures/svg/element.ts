import { speakable } from './speakable.ts'

type Attribute = string | number | undefined

/** Markup, made here and nowhere else: texts become markup by `text` alone. */
export type Markup = string & { readonly markup: unique symbol }

/** An element of SVG. Attributes that are `undefined` are left out; numbers are written with two decimals at most. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Markup[]
): Markup {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? decimal(value) : escapeText(value)}"`)
    .join('')
  const inner = children.join('')
  return (inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`) as Markup
}

/** A text as markup. */
export const text = (content: string): Markup => escapeText(content) as Markup

/** Two decimals: a hundredth of a millimetre, and the same digits in every engine. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100 + 0)

const replacements: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeText = (content: string): string =>
  speakable(content).replace(/[&<>"]/g, (character) => replacements[character] ?? character)
