/** Where a value stands: in `whole`, an object or a list, under `key`. */
export interface Place {
  readonly whole: object
  readonly key: string | number
  /** The place of `whole`; `undefined` for the document itself. */
  readonly above: Place | undefined
}

const plainName = /^[\p{L}_][\p{L}\p{N}_-]*$/u

/** `indicators[3].observations[0].value`; a name that would be mistaken is in brackets and quotation marks. */
export function pathText(place: Place | undefined): string {
  const steps: string[] = []
  for (let at = place; at !== undefined; at = at.above) {
    if (typeof at.key === 'number') steps.push(`[${at.key}]`)
    else if (!plainName.test(at.key)) steps.push(`[${quoted(at.key)}]`)
    else steps.push(at.above === undefined ? at.key : `.${at.key}`)
  }
  return steps.reverse().join('')
}

const longestQuote = 40

/** A text as JSON, on one line and no longer than a message can bear. */
export function quoted(text: string): string {
  const beginning = Array.from(text.slice(0, 2 * longestQuote))
    .slice(0, longestQuote)
    .join('')
  return JSON.stringify(beginning.length < text.length ? `${beginning}…` : text)
}

/** A value, shortened, for a message. */
export function shortened(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}'
  return value === undefined ? '' : String(value)
}
