import * as z from 'zod/mini'
import type { Text } from '../../result.ts'

/** What a part or a field is called, and what to know when filling it in. */
export interface Description {
  /** The name of a part in the JSON Schema; fields have none. */
  readonly id?: string
  readonly title: Text
  readonly description?: Text
}

/** Messages name fields by their titles, and the JSON Schema shows both. */
export const descriptions = z.registry<Description>()

/** A part of the document, with its fields in the order in which they are written. Other fields are refused. */
export function part<S extends z.core.$ZodLooseShape>(id: string, title: Text, fields: S) {
  const schema = z.strictObject(fields)
  descriptions.add(schema, { id, title })
  return schema
}

/** A field that must be there. */
export function field<S extends z.core.$ZodType>(schema: S, title: Text, description?: Text): S {
  // A part keeps its own description, whatever the field is called that holds it.
  const own = descriptions.has(schema) ? z.clone(schema) : schema
  descriptions.add(own, description === undefined ? { title } : { title, description })
  return own
}

/** A field that may be left out. */
export const optional = <S extends z.core.$ZodType>(schema: S, title: Text, description?: Text) =>
  field(z.exactOptional(schema), title, description)
