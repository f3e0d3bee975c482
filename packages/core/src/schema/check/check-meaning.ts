import { readFiscalYear } from '../../calendar/read-fiscal-year.ts'
import type { FigureText, When } from '../../model/notation.ts'
import { readFigureText } from '../../model/read-figure-text.ts'
import { readWhen } from '../../model/read-when.ts'
import type { Result } from '../../result.ts'
import type { IdentifiedList, Meaning } from '../form/values.ts'
import { type Place, pathText } from '../path.ts'
import type { Context, Scope } from './context.ts'
import { knownIds } from './known-ids.ts'
import { knownOrganisations } from './known-organisations.ts'
import { repeatedId, reservedName, unknownId, unknownOrganisation } from './messages.ts'

interface Standing {
  /** Already of the type that the meaning asks for. */
  readonly value: unknown
  readonly place: Place
  readonly scope: Scope | undefined
}

/** Checks what a type cannot: that dates and figures can be read, and that names lead somewhere. */
export function checkMeaning(meaning: Meaning, standing: Standing, context: Context): void {
  if (meaning.kind === 'time' || meaning.kind === 'figure') checkReading(meaning, standing, context)
  else if (meaning.kind === 'id') checkId(standing, context)
  else if (meaning.kind === 'reference') checkReference(meaning, standing, context)
  else if (meaning.kind === 'organisation') checkOrganisation(standing, context)
}

type Readable = Meaning & { readonly kind: 'time' | 'figure' }

function checkReading(meaning: Readable, { value, place }: Standing, { report, remark, readings }: Context): void {
  const written = value as When | FigureText
  const kind = meaning.kind === 'time' && meaning.one !== undefined ? meaning.one : meaning.kind
  const key = `${kind} ${typeof written} ${written}`
  const known = readings.get(key)
  const reading = known ?? read(kind, written)
  if (known === undefined) readings.set(key, reading)
  if (reading.ok) for (const { code, message } of reading.notes) remark(place, code, message)
  // A mark that does not fit its day is a slip of the source, which the rules of consistency report.
  else if (reading.code !== 'weekday')
    report.add(() => ({ place, value, code: reading.code, message: reading.message }))
}

function read(kind: 'time' | 'fiscalYear' | 'figure', written: When | FigureText): Result<unknown> {
  if (kind === 'figure') return readFigureText(written, undefined, '')
  return kind === 'fiscalYear' ? readFiscalYear(written, '') : readWhen(written, '')
}

function checkId({ value, place }: Standing, context: Context): void {
  const id = value as string
  const list = place.above?.whole
  if (id in Object.prototype) {
    context.report.add(() => ({ place, value, code: 'reserved-name', message: reservedName(id) }))
  }
  if (place.above === undefined || !Array.isArray(list)) return
  const first = idsOf(list, String(place.key), context).get(id)
  if (first === undefined || first === place.above.key) return
  context.report.add(() => ({
    place,
    value,
    code: 'duplicate-id',
    message: repeatedId(id, pathText({ ...place.above, whole: list, key: first } as Place)),
  }))
}

function checkReference(
  { list: name, key }: Meaning & { kind: 'reference' },
  { value, place, scope }: Standing,
  context: Context,
): void {
  const list = nearestList(name, scope)
  if (list === 'unusable') return
  const id = value as string
  const ids = idsOf(list, key, context)
  if (ids.has(id)) return
  context.report.add(() => ({
    place,
    value,
    code: 'no-such-id',
    message: unknownId(id, name, ids.keys()),
  }))
}

function checkOrganisation({ value, place, scope }: Standing, context: Context): void {
  const list = nearestList('organisations', scope)
  if (list === 'unusable') return
  const known = organisationsOf(list, context)
  if (known.has(value as string)) return
  context.report.add(() => ({
    place,
    value,
    code: 'no-such-organisation',
    message: unknownOrganisation(value as string, known.names),
  }))
}

/** The list of the nearest part around; `unusable` where that is no list, or lacks though it must be there. */
function nearestList(name: IdentifiedList, scope: Scope | undefined): readonly unknown[] | 'unusable' {
  for (let at = scope; at !== undefined; at = at.above) {
    const field = at.part.fields.get(name)
    if (field?.form.kind !== 'list' || field.form.item.kind !== 'part') continue
    const list = at.whole[name]
    if (Array.isArray(list)) return list
    return list === undefined && !field.required ? none : 'unusable'
  }
  return none
}

const none: readonly unknown[] = []

function idsOf(list: readonly unknown[], name: string, { ids }: Context): ReadonlyMap<string, number> {
  const known = ids.get(list) ?? knownIds(list, name)
  ids.set(list, known)
  return known
}

function organisationsOf(list: readonly unknown[], { organisations }: Context) {
  const known = organisations.get(list) ?? knownOrganisations(list)
  organisations.set(list, known)
  return known
}
