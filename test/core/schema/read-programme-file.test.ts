import { readFileSync } from 'node:fs'
import { readProgrammeFile } from '@kankei/core/schema'
import { describe, expect, it } from 'vitest'

const example = readFileSync(new URL('../../../examples/shiojiri/programme.json', import.meta.url), 'utf8')

/** The problems of a text as places and codes. */
const problemsOf = (text: string) => {
  const reading = readProgrammeFile(text)
  return reading.ok ? [] : reading.problems.map(({ path, code }) => `${path}: ${code}`)
}

/** The example with one passage replaced. */
function spoilt(passage: string, by: string): string {
  expect(example).toContain(passage)
  return example.replace(passage, by)
}

describe('readProgrammeFile', () => {
  it('reads the example as plain data', () => {
    const reading = readProgrammeFile(example)
    expect(reading).toEqual({ ok: true, value: JSON.parse(example), notes: [] })
  })

  it('reads a file with a byte order mark', () => {
    expect(readProgrammeFile(`\ufeff${example}`).ok).toBe(true)
  })

  it.each([
    ['"fiscalYear": "令和７年度"', '"fisicalYear": "令和７年度"', 'programmes[3].plans[0].fisicalYear: unknown-field'],
    ['"kind": "division"', '"kind": "部署"', 'organisations[1].kind: choice'],
    ['"at": "2018年度末"', '"at": "2018念度末"', 'indicators[0].observations[0].at: left-over'],
    ['"weight": 1', '"weight": "1"', 'matchings[0].dimensions[0].weight: type'],
    ['"weight": 1', '"weight": -1', 'matchings[0].dimensions[0].weight: range'],
    ['"quantity": "migrants"', '"quantity": "migrant"', 'benefits[0].quantity: no-such-id'],
    ['"ソフトバンク㈱"', '"ソフトバング㈱"', 'programmes[0].phases[0].participants[0]: no-such-organisation'],
    ['"id": "commerce-tourism"', '"id": "shiojiri"', 'organisations[1].id: duplicate-id'],
    ['"schemaVersion": 1,', '', 'schemaVersion: missing'],
    ['"schemaVersion": 1,', '"schemaVersion": 2,', 'schemaVersion: schema-version'],
    ['"title": "塩尻市の関係人口施策"', '"title": " "', 'title: blank'],
    ['"url": "https:', '"url": "javascript:', 'sources[1].url: format'],
  ])('refuses %s as %s', (passage, by, problem) => {
    expect(problemsOf(spoilt(passage, by))).toContain(problem)
  })

  it('leaves a day of the week that does not fit to the rules of consistency', () => {
    expect(readProgrammeFile(spoilt('2019年8月6日(火)', '2019年8月6日(水)')).ok).toBe(true)
  })
})
