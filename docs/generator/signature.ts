import type { Input, Text } from '@kankei/core'

interface Named {
  readonly id: string
  readonly inputs: Readonly<Record<string, Pick<Input<unknown>, 'label' | 'optional' | 'repeating'>>>
}

/** As a user types it: `ROI(benefits, costs, [view])`. */
export function signature({ id, inputs }: Named, language: keyof Text): string {
  const names = Object.values(inputs).map(({ label, optional, repeating }) => {
    const name = repeating ? `${label[language]}…` : label[language]
    return optional ? `[${name}]` : name
  })
  return `${id}(${names.join(', ')})`
}
