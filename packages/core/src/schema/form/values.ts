import * as z from 'zod/mini'
import type { Text } from '../../result.ts'

/** The lists that references go to, by the name of their field. */
export type IdentifiedList =
  | 'sources'
  | 'organisations'
  | 'schemes'
  | 'programmes'
  | 'indicators'
  | 'parameters'
  | 'nodes'
  | 'dimensions'
  | 'types'
  | 'municipalPatterns'

/** What a value means beyond its type, for the checks that a type cannot make. */
export type Meaning =
  /** A time, in any notation that `readWhen` reads; with `one`, one that lies within one fiscal year. */
  | { readonly kind: 'time'; readonly one?: 'fiscalYear' }
  /** A figure, in any notation that `readFigureText` reads. */
  | { readonly kind: 'figure' }
  /** The id of the item it stands in, unique within its list. */
  | { readonly kind: 'id' }
  /** What stands in `key` of an item of the nearest list of that name. */
  | { readonly kind: 'reference'; readonly list: IdentifiedList; readonly key: string }
  /** The id, name or spelling of an organisation. */
  | { readonly kind: 'organisation' }
  /** One of the words on offer, each with its label. */
  | { readonly kind: 'word'; readonly words: Readonly<Record<string, Text>> }

export const meanings = z.registry<Meaning>()

function meaning<S extends z.core.$ZodType>(schema: S, meant: Meaning): S {
  meanings.add(schema, meant)
  return schema
}

/** A text that says something. */
export const text = () => z.string().check(z.regex(/\S/))

export const texts = () => z.array(text())

export const flag = () => z.boolean()

export const time = () => meaning(z.union([text(), z.number()]), { kind: 'time' })

export const fiscalYear = () => meaning(z.union([text(), z.number()]), { kind: 'time', one: 'fiscalYear' })

/** A blank text is a figure too: one that is missing. */
export const figure = () => meaning(z.union([z.string(), z.number()]), { kind: 'figure' })

/** A figure whose printed decimals count, which a number would lose. */
export const printedFigure = () => meaning(text(), { kind: 'figure' })

export const id = () => meaning(text(), { kind: 'id' })

export const reference = (list: IdentifiedList, key = 'id') => meaning(text(), { kind: 'reference', list, key })

export const references = (list: IdentifiedList) => z.array(reference(list))

export const organisation = () => meaning(text(), { kind: 'organisation' })

export const organisations = () => z.array(organisation())

export const fraction = () => z.number().check(z.gte(0), z.lte(1))

export const word = <W extends string>(words: Readonly<Record<W, Text>>) =>
  meaning(z.enum(Object.keys(words) as [W, ...W[]]), { kind: 'word', words })
