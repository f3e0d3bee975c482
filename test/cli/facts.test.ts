import { fileURLToPath } from 'node:url'
import type { Facts } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import { run } from '../../packages/cli/src/run.ts'
import { textWidth } from '../../packages/cli/src/terminal/text-width.ts'

const shiojiri = fileURLToPath(new URL('../../examples/shiojiri/programme.json', import.meta.url))
const facts = (...options: string[]) => run(['facts', shiojiri, ...options], { columns: 80, colours: false })

describe('kankei facts', () => {
  it('gives what the document of Shiojiri adds up to as JSON', () => {
    const { out, exitCode } = facts('--json')
    const counted = JSON.parse(out) as Facts
    expect(exitCode).toBe(0)
    expect(counted).toMatchObject({ themes: 31, companyParticipations: 24, distinctCompanies: 9 })
    expect(
      counted.phases.map(({ name, fiscalYear, companies, themes }) => [name, fiscalYear, companies, themes]),
    ).toEqual([
      ['Ⅰ', 2015, 2, 5],
      ['Ⅱ', 2016, 3, 5],
      ['Ⅲ', 2017, 5, 6],
      ['Ⅳ', 2018, 5, 6],
      ['Ⅴ', 2019, 5, 5],
      ['Ⅵ', 2020, 4, 4],
    ])
    expect(counted.members.map(({ leavers }) => leavers)).toEqual([4, 15, 28, 48, 9, 43, 17])
    expect(counted.roi.map(({ value }) => (value === null ? null : (value * 100).toFixed(2)))).toEqual([
      '43.89',
      '41.86',
      '58.18',
      '92.01',
      '111.64',
      '97.80',
      '92.17',
    ])
  })

  it.each(['ja', 'en'])('prints them within the terminal in %s', async (language) => {
    const { out, err, exitCode } = facts('--lang', language)
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    for (const line of out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`golden/facts.${language}.80.txt`)
  })
})

describe('kankei schema', () => {
  it('prints the JSON Schema of a programme file', () => {
    const { out, exitCode } = run(['schema'], { columns: 80, colours: false })
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema')
    for (const name of ['"schemaVersion"', '"indicators"', '"agreements"']) expect(out).toContain(name)
  })
})
