import { beforeAll, describe, expect, it } from 'vitest'
import { buildBundle } from '../addin/bundle.ts'
import { type Blank, calls } from '../addin/calls.ts'
import { startNodeVm } from '../addin/engines.ts'
import { errorNumbers, type FunctionsRuntime, startFunctions } from './call-functions.ts'
import { shippedFiles } from './office-files.ts'

const blanks: readonly Blank[] = [0, null, '']

let script: string
let japanese: FunctionsRuntime
let english: FunctionsRuntime
let ids: readonly string[]

beforeAll(async () => {
  const bundle = await buildBundle()
  script = bundle.script
  ids = bundle.english.functions.map(({ id }) => id)
  japanese = await startFunctions(script, 'ja-JP')
  english = await startFunctions(script, 'en-US')
})

describe('the functions in the runtime of Excel', () => {
  it('start from office.js, the part for Excel and the strings of the language, and without telemetry', () => {
    const telemetry = 'telemetry/oteljs_agave.js'
    expect(japanese.requested).toEqual(['excel-win32-16.01.js', 'ja-jp/office_strings.js', telemetry])
    expect(english.requested).toEqual(['excel-win32-16.01.js', 'en-us/office_strings.js', telemetry])
    expect(shippedFiles).not.toContain(telemetry)
  })

  it('are all known to it', async () => {
    const outcomes = await japanese.call(ids.map((id) => ({ id, args: [] })))
    const unknownFunction = 'N/A'
    expect(outcomes.filter((outcome) => 'message' in outcome && outcome.message === unknownFunction)).toEqual([])
    expect(outcomes.every((outcome) => 'value' in outcome || outcome.error !== errorNumbers.exception)).toBe(true)
  })

  it.each(blanks)('answer as in a bare engine where blank cells arrive as %j', async (blank) => {
    const bare = startNodeVm(script)
    const outcomes = await japanese.call(calls.map(({ id, args }) => ({ id, args: args(blank) })))
    const expected = calls.map(({ id, args }) => inRuntime(bare.call(id, args(blank))))
    expect(outcomes).toEqual(expected)
  })

  it('say what is wrong in the display language', async () => {
    const noCost = { id: 'ROI', args: [[[1, 2]], [[0, 0]], null] }
    expect(await japanese.call([noCost])).toEqual([
      { error: errorNumbers['#N/A'], message: expect.stringContaining('費用が0のため') },
    ])
    expect(await english.call([noCost])).toEqual([
      { error: errorNumbers['#N/A'], message: expect.stringContaining('The cost is zero') },
    ])
  })

  it('take a matrix of ten thousand cells in one call', async () => {
    const labels = Array.from({ length: 10_000 }, (_, index) => [2000 + (index % 100)])
    const [outcome] = await japanese.call([{ id: 'FYLABEL', args: [labels, null] }])
    const value = (outcome as { readonly value: readonly (readonly string[])[] }).value
    expect(value).toHaveLength(10_000)
    expect(value[19]).toEqual(['令和元年度'])
  })

  it('ask nothing of the host that it does not know', () => {
    expect([...japanese.host.unknown, ...english.host.unknown]).toEqual([])
  })
})

/** What a bare engine gives, as the runtime reports it: errors inside a matrix keep their message, thrown ones a number. */
function inRuntime(outcome: ReturnType<ReturnType<typeof startNodeVm>['call']>): unknown {
  if ('value' in outcome) return outcome
  const { code, message } = outcome.thrown as { readonly code: '#N/A' | '#VALUE!'; readonly message: string }
  return { error: errorNumbers[code], message }
}
