import type { Id } from '../model/notation.ts'
import { type Failure, fail } from '../result.ts'

/** The failure of an id that the file does not have. */
export const noSuch = (list: 'indicators' | 'ledgers' | 'parameters' | 'programmes', id: Id): Failure =>
  fail('missing', list, {
    en: `The file has nothing with the id "${id}" in "${list}". Correct the id, or add it.`,
    ja: `「${list}」に「${id}」というidがありません。idを直すか、項目を追加してください。`,
  })
