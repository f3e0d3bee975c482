import type { Language } from '@kankei/addin/functions'
import { element } from './element.ts'
import { words } from './words.ts'

const names: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' }

/** Two buttons of which one is pressed. */
export function languageSwitch(initial: Language, choose: (language: Language) => void): HTMLElement {
  const group = element('div', 'languages')
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', words.language[initial])
  const buttons = (Object.keys(names) as Language[]).map((language) => {
    const button = element('button', 'languages__choice', names[language])
    button.type = 'button'
    button.lang = language
    button.setAttribute('aria-pressed', String(language === initial))
    button.addEventListener('click', () => {
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === button))
      group.setAttribute('aria-label', words.language[language])
      choose(language)
    })
    return button
  })
  group.append(...buttons)
  return group
}
