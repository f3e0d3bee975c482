import { readFileSync } from 'node:fs'
import { catalogue, groups } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import { signature } from '../../docs/generator/signature.ts'
import { run } from '../../packages/cli/src/run.ts'
import { runExample } from './run-example.ts'

const twoCommands = ['npm ci && npm start', 'npm ci && npm test']

const readmes = [
  { file: 'README.md', language: 'en', columns: ['Function', 'What it gives'], option: ' --lang en' },
  { file: 'README.ja.md', language: 'ja', columns: ['関数', '返すもの'], option: '' },
] as const

describe.each(readmes)('$file', ({ file, language, columns, option }) => {
  const path = new URL(`../../${file}`, import.meta.url)
  const text = readFileSync(path, 'utf8')

  it('prints the two commands that do everything, each as a block of its own', () => {
    for (const command of twoCommands) expect(text).toContain(`\`\`\`sh\n${command}\n\`\`\``)
  })

  it('shows the output of the command and the functions of the catalogue as they are today', async () => {
    const shown = run(['show', 'examples/shiojiri/results.csv', '--lang', language], { columns: 100, colours: false })
    expect(text).toContain(`\`npx kankei show examples/shiojiri/results.csv${option}\``)
    const current = [
      { part: 'terminal', content: `\`\`\`text\n${shown.out.trimEnd()}\n\`\`\`` },
      { part: 'functions', content: functionTable(language, columns) },
    ].reduce((before, { part, content }) => replacePart(before, part, content), text)
    await expect(current).toMatchFileSnapshot(path.pathname)
  })

  it('shows a program that prints what stands beside it', async () => {
    const { printed, promised } = await runExample(text)
    expect(promised.length).toBeGreaterThan(2)
    expect(printed).toEqual(promised)
  })
})

describe('the check of a clean checkout', () => {
  it('begins with the test command of the README', () => {
    const stages = readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8').match(/^stage .*$/gm)
    expect(stages?.[0]).toContain("'npm ci && npm test'")
  })
})

/** Between `<!-- part -->` and `<!-- /part -->` stands what is generated; `npm run generate` renews it. */
function replacePart(text: string, part: string, content: string): string {
  const [start, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`]
  const [before, rest] = text.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`The part "${part}" has no place in the README.`)
  return `${before}${start}\n\n${content}\n\n${end}${after}`
}

function functionTable(language: 'en' | 'ja', columns: readonly [string, string]): string {
  const pages = (Object.keys(groups) as (keyof typeof groups)[]).flatMap((group) => {
    const rows = catalogue
      .filter((record) => record.group === group)
      .map((record) => `| \`${signature(record, language)}\` | ${record.summary[language]} |`)
    if (rows.length === 0) return []
    return [`**${groups[group][language]}**`, '', `| ${columns.join(' | ')} |`, '|---|---|', ...rows].join('\n')
  })
  return pages.join('\n\n')
}
