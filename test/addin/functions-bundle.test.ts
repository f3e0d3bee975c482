import { Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { catalogue, toBlock } from '@kankei/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { answer, functionsMetadata } from '../../addin/src/functions/index.ts'
import { functions, inputsOf, type ReferenceFunction } from '../../docs/generator/reference-function.ts'
import { trials } from '../../docs/generator/refusals/trials.ts'
import { type Bundle, buildBundle } from './bundle.ts'
import { type Blank, calls } from './calls.ts'
import { type Engine, startNodeVm, startQuickJs } from './engines.ts'

const blanks: readonly Blank[] = [0, null, '']

let bundle: Bundle
let engines: Readonly<Record<'node:vm' | 'QuickJS', Engine>>

beforeAll(async () => {
  bundle = await buildBundle()
  engines = { 'node:vm': startNodeVm(bundle.script), QuickJS: await startQuickJs(bundle.script) }
})

const outcomes = (engine: Engine) =>
  blanks.flatMap((blank) => calls.map(({ id, args }) => ({ id, blank, outcome: engine.call(id, args(blank)) })))

const carries = (text: string) => bundle.script.includes(text)

describe('the functions bundle', () => {
  it('is a classic script that loads nothing', () => {
    expect(() => new Script(bundle.script)).not.toThrow()
    expect(/\bimport\s*\(|\brequire\s*\(/.test(bundle.script)).toBe(false)
  })

  it('does not grow beyond what it weighs today', () => {
    expect(gzipSync(bundle.script, { level: 9 }).length).toBeLessThanOrEqual(54_100)
  })

  it('carries the messages and sentences of the records but not their documentation', () => {
    expect(carries('費用が0のため')).toBe(true)
    expect(carries('これまでの累計費用')).toBe(true)
    const documentation = catalogue.flatMap(({ summary, caution, formula, sources, inputs }) => [
      summary.ja,
      summary.en,
      caution.ja,
      caution.en,
      ...(typeof formula === 'string' ? [formula] : [formula.ja, formula.en]),
      ...sources.flatMap(({ title, locator }) => [title, locator]),
      ...Object.values(inputs).flatMap(({ hint }) => [hint.ja, hint.en]),
    ])
    expect(documentation.filter(carries)).toEqual([])
  })

  it('stands beside the metadata of the catalogue in both languages', () => {
    expect(bundle.english).toEqual(functionsMetadata('en'))
    expect(bundle.japanese).toEqual(functionsMetadata('ja'))
  })
})

describe.each(['node:vm', 'QuickJS'] as const)('the functions bundle in %s', (name) => {
  it('associates every id of functions.json exactly once', () => {
    expect(engines[name].associated()).toEqual(bundle.english.functions.map(({ id }) => id))
  })

  it('touches nothing of its host but CustomFunctions and Office', () => {
    engines[name].setDisplayLanguage(null)
    outcomes(engines[name])
    expect(engines[name].touched()).toEqual([])
  })

  it.each(calls.map((call) => [call.id, call.about, call] as const))('answers %s with %s', (_id, _about, call) => {
    for (const blank of blanks) {
      const outcome = engines[name].call(call.id, call.args(blank))
      const shown = 'value' in outcome ? outcome.value : outcome.thrown
      expect(JSON.stringify(shown)).not.toMatch(/null|not a cell/)
      const isSingleError = typeof shown === 'object' && !Array.isArray(shown)
      expect('thrown' in outcome).toBe(isSingleError)
      if (call.gives !== undefined) expect(shown).toEqual(call.gives(blank))
    }
  })
})

describe('both engines', () => {
  it('would notice a script that looks around or leaves something behind', async () => {
    const script = 'var leak = typeof console + Math.random()'
    for (const engine of [startNodeVm(script), await startQuickJs(script)]) {
      expect(engine.touched()).toEqual(['console', 'Math.random', 'leak'])
    }
  })

  it('are asked for every function of the catalogue', () => {
    expect(new Set(calls.map(({ id }) => id))).toEqual(new Set(bundle.english.functions.map(({ id }) => id)))
  })

  it('give the same figures to the last digit, and the same messages', () => {
    expect(outcomes(engines.QuickJS)).toEqual(outcomes(engines['node:vm']))
  })
})

describe.each(['ja', 'en'] as const)('the functions bundle against its sources, in %s', (language) => {
  const typed = (record: ReferenceFunction, given: Readonly<Record<string, unknown>>) =>
    inputsOf(record).map(([name]) => {
      const value = given[name] ?? null
      return Array.isArray(value) ? toBlock(value) : value
    })
  const inExcel = (shown: unknown) =>
    JSON.parse(JSON.stringify(shown).replace(/"error":("#(?:VALUE!|N\/A)","message":)/g, '"code":$1')) as unknown

  it.each(functions.map((record) => [record.id, record] as const))('says the same of mistakes in %s', (id, record) => {
    engines['node:vm'].setDisplayLanguage(language)
    for (const { given, what } of trials(record)) {
      const args = typed(record, given)
      const outcome = engines['node:vm'].call(id, args)
      const shown = 'value' in outcome ? outcome.value : outcome.thrown
      expect(shown, what.en).toEqual(inExcel(answer(record as never, args, language)))
      expect(JSON.stringify(shown)).not.toMatch(/undefined|\[object|内部エラー/)
    }
  })
})

describe('the language of messages', () => {
  const message = (language: string | null) => {
    engines['node:vm'].setDisplayLanguage(language)
    const outcome = engines['node:vm'].call('ROI', [[[1]], [[0]], null])
    return JSON.stringify(outcome)
  }

  it('is Japanese where Office displays Japanese, or where there is no Office', () => {
    for (const language of ['ja-JP', 'JA', null]) expect(message(language)).toContain('費用が0のため')
  })

  it('is English elsewhere, and follows a change at the next call', () => {
    for (const language of ['en-US', 'de-DE', 'jam-JM']) expect(message(language)).toContain('The cost is zero')
    expect(message('ja-JP')).toContain('費用が0のため')
  })

  it('does not touch headers and verdicts', () => {
    engines['node:vm'].setDisplayLanguage('en-US')
    expect(engines['node:vm'].call('CHECK', ['92.17%', 0.9217, null, null])).toEqual({ value: '一致' })
  })
})
