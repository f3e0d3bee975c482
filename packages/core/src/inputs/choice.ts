import type { Input } from '../record/input.ts'
import { fail, isFailure, ok, type Text } from '../result.ts'
import { singleValue } from './given.ts'

interface ChoiceSpec<V extends string> {
  readonly label: Text
  readonly hint: Text
  /** What `compute` receives → the words a caller may write for it, the Japanese or the English one. */
  readonly options: Readonly<Record<V, Text>>
  readonly fallback: NoInfer<V>
}

/**
 * A word out of a closed list, in any case and width; the fallback is taken when none is given. A number 0 counts as
 * none: that is how desktop Excel hands over an empty cell, and no option is called 0.
 */
export function choice<V extends string>(spec: ChoiceSpec<V>): Input<V, V, true> {
  const options = Object.entries<Text>(spec.options) as [V, Text][]
  const words = options.map(([, word]) => word)
  return {
    kind: 'choice',
    shape: 'single',
    label: spec.label,
    hint: spec.hint,
    unit: 'text',
    optional: true,
    options: words,
    fallback: spec.options[spec.fallback],
    read: (given, name) => {
      const single = singleValue(given, name, spec.label)
      if (isFailure(single)) return single
      if (single.value === undefined || single.value === 0) return ok(spec.fallback)
      const wanted = plain(String(single.value))
      const found = options.find(([value, { en, ja }]) => [value, en, ja].map(plain).includes(wanted))
      if (found !== undefined) return ok(found[0])
      return fail('choice', name, {
        en: `${spec.label.en}: "${String(single.value)}" is not on offer. Use ${words.map(({ en }) => en).join(', ')}.`,
        ja: `${spec.label.ja}：「${String(single.value)}」は使えません。${words.map(({ ja }) => ja).join('・')}のどれかを指定してください。`,
      })
    },
  }
}

const plain = (word: string): string => word.normalize('NFKC').trim().toLowerCase()
