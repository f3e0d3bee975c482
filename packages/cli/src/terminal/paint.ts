import { styleText } from 'node:util'
import type { Terminal } from './terminal.ts'

const styles = {
  strong: 'bold',
  heading: 'bold',
  faint: 'dim',
  agrees: 'green',
  differs: ['bold', 'red'],
} as const satisfies Record<string, Parameters<typeof styleText>[0]>

export type Style = keyof typeof styles

/** Marks a text for the terminal. It never changes what the text says or how wide it is. */
export type Paint = (style: Style, text: string) => string

export const plain: Paint = (_style, text) => text

const coloured: Paint = (style, text) => {
  const format = styles[style]
  // Whether there is a terminal was decided by the caller; newer Node versions would decide once more.
  return styleText(typeof format === 'string' ? format : [...format], text, { validateStream: false })
}

export const paintFor = ({ colours }: Terminal): Paint => (colours ? coloured : plain)
