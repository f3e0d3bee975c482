import type { Language } from '@kankei/addin/functions'
import type { LanguageChoice } from '../language-choice.ts'
import { element } from './element.ts'
import { words } from './words.ts'

const names: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' }

/** Two buttons of which one is pressed; every switch of the page shows the same choice. */
export function languageSwitch(choice: LanguageChoice): HTMLElement {
  const group = element('div', 'languages')
  group.setAttribute('role', 'group')
  const buttons = (Object.keys(names) as Language[]).map((language) => {
    const button = element('button', 'languages__choice', names[language])
    button.type = 'button'
    button.lang = language
    button.addEventListener('click', () => choice.choose(language))
    return button
  })
  const show = (): void => {
    group.setAttribute('aria-label', words.language[choice.current()])
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.lang === choice.current()))
  }
  choice.onChange(show)
  show()
  group.append(...buttons)
  return group
}
