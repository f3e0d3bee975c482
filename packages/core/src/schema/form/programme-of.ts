import { optional } from './describe.ts'
import { reference } from './values.ts'

/** The field that says to which programme something belongs. */
export const programmeOf = () =>
  optional(reference('programmes'), { en: 'programme', ja: '施策' }, { en: 'Its id.', ja: '施策のid。' })
