import type { Description } from '../form/describe.ts'
import type { Place } from '../path.ts'
import { checkMeaning } from './check-meaning.ts'
import { checkValue, type WrongValue, wrongType } from './check-value.ts'
import type { Context, Scope } from './context.ts'
import {
  documentForm,
  type EitherForm,
  type Form,
  type ListForm,
  type PartForm,
  type RecordForm,
  type ValueForm,
} from './form.ts'
import { isObject, type JsonObject } from './json-object.ts'
import { missingField, unknownField } from './messages.ts'

/** A value of the document where it stands. */
interface Standing {
  readonly value: unknown
  readonly place: Place | undefined
  /** The parts around it. */
  readonly scope: Scope | undefined
  /** What the field that holds it is called. */
  readonly field: Description | undefined
}

/**
 * Goes once through a document beside its form, and reports whatever does not agree with it, in the order of the
 * document. zod checks the single values; parts and lists are gone through here, because zod would first collect an issue
 * for each of a million wrong rows.
 */
export const checkDocument = (document: unknown, context: Context): void =>
  check(documentForm, { value: document, place: undefined, scope: undefined, field: undefined }, context)

function check(form: Form, standing: Standing, context: Context): void {
  if (form.kind === 'list') checkList(form, standing, context)
  else if (form.kind === 'part') checkPart(form, standing, context)
  else if (form.kind === 'record') checkRecord(form, standing, context)
  else if (form.kind === 'either') checkEither(form, standing, context)
  else checkSingle(form, standing, context)
}

function checkList({ item }: ListForm, standing: Standing, context: Context): void {
  const { value: whole, place: above, scope, field } = standing
  if (Array.isArray(whole)) {
    whole.forEach((value: unknown, key) => {
      check(item, { value, place: { whole, key, above }, scope, field }, context)
    })
  } else refuse(wrongType('list', whole), standing, context)
}

function checkPart(part: PartForm, standing: Standing, context: Context): void {
  const { value: whole, place: above } = standing
  if (isObject(whole)) {
    checkFields(part, whole, { above, scope: { part, whole, above: standing.scope } }, context)
    checkPresence(part, whole, above, context)
  } else refuse(wrongType('object', whole), standing, context)
}

function checkFields(
  part: PartForm,
  whole: JsonObject,
  { above, scope }: { readonly above: Place | undefined; readonly scope: Scope },
  context: Context,
): void {
  for (const [key, value] of Object.entries(whole)) {
    const place = { whole, key, above }
    const field = part.fields.get(key)
    if (field !== undefined) check(field.form, { value, place, scope, field: field.description }, context)
    else context.report.add(() => ({ code: 'unknown-field', place, value, message: unknownField(key, part) }))
  }
}

function checkPresence({ fields }: PartForm, whole: JsonObject, above: Place | undefined, { report }: Context): void {
  for (const [key, { required, description }] of fields) {
    if (!required || key in whole) continue
    const message = missingField(key, description.title)
    report.add(() => ({ code: 'missing', place: { whole, key, above }, value: undefined, message }))
  }
}

function checkRecord({ name, item }: RecordForm, standing: Standing, context: Context): void {
  const { value: whole, place: above, scope, field } = standing
  if (isObject(whole)) {
    for (const [key, value] of Object.entries(whole)) {
      const place = { whole, key, above }
      check(name, { value: key, place, scope, field }, context)
      check(item, { value, place, scope, field }, context)
    }
  } else refuse(wrongType('object', whole), standing, context)
}

function checkEither({ options }: EitherForm, standing: Standing, context: Context): void {
  const option = options.find(({ schema }) => schema._zod.def.type === typeof standing.value)
  if (option !== undefined) checkSingle(option, standing, context)
  else refuse(wrongType('factor', standing.value), standing, context)
}

function checkSingle(form: ValueForm, standing: Standing, context: Context): void {
  const { value, place, scope, field } = standing
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return // Reported as it was read.
  const wrong = checkValue(form, field, value)
  if (wrong !== undefined) refuse(wrong, standing, context)
  else if (form.meaning !== undefined && place !== undefined)
    checkMeaning(form.meaning, { value, place, scope }, context)
}

const refuse = (wrong: WrongValue, { place, value }: Standing, { report }: Context): void =>
  report.add(() => ({ ...wrong, place, value }))
