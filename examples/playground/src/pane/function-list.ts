import type { Language } from '@kankei/addin/functions'
import { catalogue } from '@kankei/core'
import { element } from './element.ts'
import { words } from './words.ts'

/** The content of a `details` element that names every function and says what it gives. */
export const functionList = (language: Language): HTMLElement[] => [
  element('summary', '', `${words.functions[language]}（${catalogue.length}）`),
  element(
    'dl',
    '',
    ...catalogue.flatMap(({ id, summary }) => [
      element('dt', '', element('code', '', `KANKEI.${id}`)),
      element('dd', '', summary[language]),
    ]),
  ),
]
