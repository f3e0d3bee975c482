import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { generatePages } from '../../docs/generator/generate-pages.ts'
import { languages } from '../../docs/generator/reference-function.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const docs = join(root, 'docs')
const pages = generatePages()

const read = (path: string) => readFileSync(path, 'utf8')

/** Every Markdown file that a reader of the reference may come through. */
const written = languages
  .flatMap((language) =>
    readdirSync(join(docs, language), { recursive: true, encoding: 'utf8' }).map((name) => join(docs, language, name)),
  )
  .filter((path) => path.endsWith('.md'))

describe('the reference', () => {
  it.each(pages.map((page) => [page.path, page] as const))(
    'says what the catalogue says today: %s',
    async (_path, { path, text }) => {
      await expect(text).toMatchFileSnapshot(join(docs, path))
    },
  )

  it('has no page left over from a group that is gone', () => {
    const generated = written.filter((path) => read(path).startsWith('<!-- Generated'))
    expect(generated.map((path) => relative(docs, path)).sort()).toEqual(pages.map(({ path }) => path).sort())
  })

  it('has every page in both languages', () => {
    const [japanese, english] = languages.map((language) =>
      written
        .map((path) => relative(docs, path))
        .filter((path) => path.startsWith(language))
        .map((path) => path.slice(2))
        .sort(),
    )
    expect(english).toEqual(japanese)
  })

  it('says the known differences in both languages, point by point', () => {
    const [japanese, english] = languages.map((language) => {
      const lines = read(join(docs, language, 'known-differences.md')).split('\n')
      return lines.flatMap((line) => /^(##|-) /.exec(line)?.[1] ?? [])
    })
    expect(english).toEqual(japanese)
    expect(english).toContain('-')
  })

  it('leads from every link to a file or heading that exists', () => {
    const readmes = ['README.md', 'README.ja.md'].map((name) => join(root, name))
    for (const path of [...written, ...readmes]) {
      for (const [, target = ''] of read(path).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(target)) continue
        const [file = '', anchor] = target.split('#')
        const linked = file === '' ? path : join(dirname(path), file)
        expect(existsSync(linked), `${relative(root, path)} → ${target}`).toBe(true)
        if (anchor !== undefined)
          expect(anchorsOf(read(linked)), `${relative(root, path)} → ${target}`).toContain(anchor)
      }
    }
  })
})

/** As GitHub forms them: lower case, blanks as hyphens, without punctuation. */
const anchorsOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )
