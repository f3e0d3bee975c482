import type { Language } from '@kankei/addin/functions'
import { catalogue } from '@kankei/core'
import { element } from './element.ts'
import { functionCalls } from './function-calls.ts'
import { words } from './words.ts'

/** Formulas that an empty cell can be given, each as a button under the label of its function. */
export function trySection(
  formulas: readonly string[],
  choose: (formula: string) => void,
  language: Language,
): HTMLElement {
  const buttons = formulas.map((formula) => {
    const button = element(
      'button',
      'try',
      element('span', 'try__label', labelOf(formula, language)),
      element('code', 'try__formula', formula),
    )
    button.type = 'button'
    button.addEventListener('click', () => choose(formula))
    return element('li', '', button)
  })
  return element(
    'section',
    'card',
    element('h2', '', words.tries[language]),
    element('p', 'caption', words.tryHint[language]),
    element('ul', 'tries', ...buttons),
  )
}

function labelOf(formula: string, language: Language): string {
  const id = functionCalls(formula)[0]?.id
  return catalogue.find((record) => record.id === id)?.label[language] ?? formula
}
