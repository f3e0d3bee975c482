import type * as z from 'zod/mini'
import { type Description, descriptions } from '../form/describe.ts'
import { programmeFile } from '../form/programme-file.ts'
import { type Meaning, meanings } from '../form/values.ts'

/** What a value must be: the zod schema taken apart, so that the check need not know how zod keeps it. */
export type Form = ListForm | PartForm | RecordForm | EitherForm | ValueForm

export interface ListForm {
  readonly kind: 'list'
  readonly item: Form
}

/** A part of the document: its fields by name. */
export interface PartForm {
  readonly kind: 'part'
  readonly description: Description
  readonly fields: ReadonlyMap<string, Field>
}

/** A field, and what it is called. */
export interface Field {
  readonly description: Description
  readonly required: boolean
  readonly form: Form
}

/** Values by a name that is itself a value, such as the id of a dimension. */
export interface RecordForm {
  readonly kind: 'record'
  readonly name: ValueForm
  readonly item: Form
}

/** One of several values that differ in their type. */
export interface EitherForm {
  readonly kind: 'either'
  readonly options: readonly ValueForm[]
}

/** A text, number, word or truth value. */
export interface ValueForm {
  readonly kind: 'value'
  readonly schema: z.core.$ZodType
  readonly meaning: Meaning | undefined
}

type Schema = z.core.$ZodType

function formOf(schema: Schema, known: Map<Schema, Form>): Form {
  const before = known.get(schema)
  if (before !== undefined) return before
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
      return formOf(def.innerType, known)
    case 'array':
      return { kind: 'list', item: formOf(def.element, known) }
    case 'record':
      return { kind: 'record', name: valueForm(def.keyType), item: formOf(def.valueType, known) }
    case 'object': {
      const fields = new Map<string, Field>()
      const part: PartForm = { kind: 'part', description: described(schema), fields }
      known.set(schema, part) // Before its fields: a part may hold parts of its own kind.
      for (const [name, field] of Object.entries(def.shape)) {
        const required = field._zod.def.type !== 'optional'
        fields.set(name, { description: described(field), required, form: formOf(field, known) })
      }
      return part
    }
    case 'union':
      return meanings.has(schema) ? valueForm(schema) : { kind: 'either', options: def.options.map(valueForm) }
    default:
      return valueForm(schema)
  }
}

const valueForm = (schema: Schema): ValueForm => ({ kind: 'value', schema, meaning: meanings.get(schema) })

function described(schema: Schema): Description {
  const description = descriptions.get(schema)
  if (description === undefined) throw new Error('A part or field of the form has no description.')
  return description
}

/** The form of the whole document. */
export const documentForm = formOf(programmeFile, new Map())
