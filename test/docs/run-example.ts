import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { vi } from 'vitest'

/**
 * Runs the first JavaScript block of a Markdown text.
 *
 * @returns what the program printed, and what its comments `// → …` promise.
 */
export async function runExample(markdown: string): Promise<{ printed: string[]; promised: string[] }> {
  const code = /```js\n([\s\S]*?)```/.exec(markdown)?.[1]
  if (code === undefined) throw new Error('The text holds no block of JavaScript.')

  const folder = fileURLToPath(new URL('../../.cache/examples/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const path = `${folder}${process.hrtime.bigint()}.mjs`
  writeFileSync(path, code)

  const printed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
    printed.push(values.join(' '))
  })
  try {
    await import(/* @vite-ignore */ pathToFileURL(path).href)
  } finally {
    log.mockRestore()
  }
  return { printed, promised: [...code.matchAll(/\/\/ → (.*)$/gm)].map((match) => match[1] ?? '') }
}
