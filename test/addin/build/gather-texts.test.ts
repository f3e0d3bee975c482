import { Script } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gatherTexts } from '../../../addin/build/gather-texts.ts'

const long = 'a sentence that is longer than its number in a list of sentences would be'

const wrapped = (expression: string) => `(() => {\n  globalThis.text = ${expression};\n})();\n`
const textOf = (script: string) => {
  const globals: { text?: unknown } = {}
  new Script(`((globalThis) => { ${script} })`).runInThisContext()(globals)
  return globals.text
}
const gathered = (expression: string) => {
  const script = gatherTexts(wrapped(expression))
  expect(textOf(script)).toEqual(textOf(wrapped(expression)))
  return script
}

describe('gathering the texts of a script', () => {
  it('puts each language into a list, and the number of the text into its place', () => {
    const script = gathered(`[{ en: "${long}", ja: "文" }, { en: "Another, ${long}", ja: "別の文" }]`)
    expect(script).toContain(`"${long}\\nAnother, ${long}"`)
    expect(script).toContain('"文\\n別の文"')
    expect(script).toContain('globalThis.text = [gatheredText(0), gatheredText(1)];')
  })

  it('evaluates once a figure that stands in both halves', () => {
    const script =
      gathered(`((row, name) => ({ en: \`\${name.en}: \${row + 1} ${long}\`, ja: \`\${row + 1}の\${name.ja}\` }))(
      4, { en: "costs", ja: "費用" })`)
    expect(script).toContain('gatheredText(0, name, row + 1)')
  })

  it('gathers the texts within a figure, too', () => {
    const inner = `{ en: \`\${1} ${long}\`, ja: "内" }`
    gathered(`{ en: \`\${(${inner}).en} ${long}\`, ja: \`\${(${inner}).ja}外\` }`)
  })

  it('writes figures as a template does, whatever they are', () => {
    const figures = fc.constantFrom(
      '0',
      '-0',
      'null',
      'undefined',
      'true',
      '"$&"',
      '"en"',
      '"#0"',
      '[1, 2]',
      '1e21',
      '10n',
    )
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        gathered(`{ en: \`\${${one}} ${long} \${${other}}\`, ja: \`\${${other}}と\${${one}}\` }`)
      }),
    )
  })

  it('leaves in its place what is short, has a mark or a line break of its own, or is no text in two languages', () => {
    const places = ['{ en: "costs", ja: "費用" }', `{ en: "#0 ${long}", ja: "文" }`, `{ en: "${long}\\n", ja: "文" }`]
    for (const place of [...places, `{ en: "${long}" }`, `{ en: "${long}", ja: "文", de: "Satz" }`]) {
      expect(gathered(place)).toContain(`globalThis.text = ${place};`)
    }
  })

  it('keeps the comments before the script', () => {
    expect(gatherTexts(`/*! licence */\n${wrapped('1')}`)).toMatch(/^\/\*! licence \*\/\n/)
  })
})
