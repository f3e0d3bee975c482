import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropDocumentation } from '../../../addin/build/drop-documentation.ts'
import { decisiveCodes } from '../../../addin/build/failure-parts.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const golden = fileURLToPath(new URL('../golden/', import.meta.url))
const cases = readdirSync(golden).filter((name) => statSync(`${golden}${name}`).isDirectory())
const read = (name: string, file: string) => readFileSync(`${golden}${name}/${file}`, 'utf8')

const drop = (source: string) => dropDocumentation(source, 'record.ts')

describe('dropping the documentation of records', () => {
  it.each(cases)('turns the golden case %s into what is expected', (name) => {
    expect(drop(read(name, 'input.ts'))).toBe(read(name, 'expected.ts'))
  })

  it('changes nothing the second time', () => {
    for (const name of cases) {
      const once = drop(read(name, 'input.ts'))
      expect(drop(once)).toBe(once)
    }
  })

  it('leaves a source without records as it is, byte by byte', () => {
    const plain = "// summary: 'x'\nexport const a = { summary: 1, formula: '=' }\r\n\n"
    expect(drop(plain)).toBe(plain)
  })

  it('drops a last field that no comma follows', () => {
    expect(drop("defineFunction({ id: 'A', formula: 'x' })")).toBe("defineFunction({ id: 'A', })")
    expect(drop("defineFunction({ formula: 'x' })")).toBe('defineFunction({ })')
  })

  it('keeps the code of a failure only where something hangs on it', () => {
    expect(drop("fail('range', input, message)")).toBe("fail('', '', message)")
    expect(drop("fail('no-day', input, message)")).toBe("fail('no-day', '', message)")
    expect(drop('fail(failure.code, input, message)')).toBe("fail(failure.code, '', message)")
    const core = ['calendar', 'units', 'tables', 'people', 'region', 'record', 'inputs', 'methods']
    const folders = ['addin/src', ...core.map((folder) => `packages/core/src/${folder}`)]
    const sources = folders.flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => readFileSync(`${root}${folder}/${path}`, 'utf8')),
    )
    const asked = sources.flatMap((source) => [...source.matchAll(/code [!=]== '([a-z-]+)'/g)].map(([, code]) => code))
    expect(asked).toContain('range-crosses')
    const ofNotes = ['year-as-fiscal-year']
    expect(asked.filter((code) => ![...decisiveCodes, ...ofNotes].includes(code ?? ''))).toEqual([])
  })

  it('keeps the notes of dates, which DATENOTE shows in Japanese', () => {
    const source = "ok(1, [note('era', { en: 'e', ja: 'j' })])"
    expect(drop(source)).toBe('ok(1,)')
    for (const path of ['calendar/read-date.ts', 'inputs/years.ts', 'methods/years/date-note.ts', 'result.ts']) {
      expect(dropDocumentation(source, `/core/src/${path}`)).toBe("ok(1, [note('era', { ja: 'j' })])")
    }
    expect(dropDocumentation(source, '/core/src/tables/find-years.ts')).toBe('ok(1,)')
  })

  it('drops texts within a dropped text but once', () => {
    const source = "const a: Remark = { en: f({ en: 'x', ja: 'y' }, 'z'), ja: 'j' }"
    expect(drop(source)).toBe("const a: Remark = { ja: 'j' }")
  })

  it('is not confused by braces, commas and quotes inside the dropped texts', () => {
    const texts = fc.tuple(fc.string(), fc.string()).map(([en, ja]) => JSON.stringify({ en, ja }))
    fc.assert(
      fc.property(texts, texts, (summary, label) => {
        const source = `defineFunction({ summary: ${summary}, inputs: ${label}, formula: ${label}, id: 'A' })`
        expect(drop(source)).toBe(`defineFunction({ inputs: ${label}, id: 'A' })`)
      }),
    )
  })
})
