import type { Language } from '@kankei/addin/functions'

/** The language in which the page explains itself, and who must know when it changes. */
export interface LanguageChoice {
  readonly current: () => Language
  readonly choose: (language: Language) => void
  /** Listeners hear of a change in the order in which they came. */
  readonly onChange: (listener: () => void) => void
}

export function languageChoice(initial: Language): LanguageChoice {
  let language = initial
  const listeners: (() => void)[] = []
  return {
    current: () => language,
    choose(chosen) {
      if (chosen === language) return
      language = chosen
      for (const listener of listeners) listener()
    },
    onChange(listener) {
      listeners.push(listener)
    },
  }
}
