import type { DateReading } from '../../calendar/moment.ts'
import type { When } from '../../model/notation.ts'
import { readWhen } from '../../model/read-when.ts'
import type { Result } from '../../result.ts'
import { type Span, spanOfReading } from './span.ts'

/** Reads what a file says about time. The days of a ledger come up again and again, so each notation is read once. */
export interface WhenReader {
  readonly read: (when: When) => Result<DateReading>
  /** `undefined` where nothing is said, or nothing that can be read. */
  readonly spanOf: (when: When | undefined) => Span | undefined
}

export function whenReader(): WhenReader {
  const known = new Map<When, Result<DateReading>>()
  const read = (when: When): Result<DateReading> => {
    const reading = known.get(when) ?? readWhen(when, 'when')
    known.set(when, reading)
    return reading
  }
  const spanOf = (when: When | undefined): Span | undefined => {
    const reading = when === undefined ? undefined : read(when)
    return reading?.ok ? spanOfReading(reading.value) : undefined
  }
  return { read, spanOf }
}
