import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../packages/cli/src/run.ts'
import { textWidth } from '../../packages/cli/src/terminal/text-width.ts'

const shiojiri = fileURLToPath(new URL('../../examples/shiojiri/programme.json', import.meta.url))
const check = (path: string, ...options: string[]) => run(['check', path, ...options], { columns: 80, colours: false })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kankei-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function fileOf(content: string): string {
  const path = join(folder, 'programme.json')
  writeFileSync(path, content)
  return path
}

describe('kankei check', () => {
  it.each(['ja', 'en'])('prints the findings of the Shiojiri document in %s', async (language) => {
    const { out, err, exitCode } = check(shiojiri, '--lang', language)
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 1 })
    for (const line of out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`golden/check.${language}.80.txt`)
  })

  it('ends with 0 where there is nothing, or information alone', () => {
    const file = { schemaVersion: 1, title: '施策', municipality: { name: '架空市' }, moneyUnit: 'yen', sources: [] }
    expect(check(fileOf(JSON.stringify(file)))).toMatchObject({ exitCode: 0, err: '' })
    const sources = [{ id: 'a', title: '資料' }]
    const { out, exitCode } = check(fileOf(JSON.stringify({ ...file, sources })))
    expect(exitCode).toBe(0)
    expect(out).toContain('出典「資料」に、発行日と確認日がありません。')
  })

  it('gives the findings as JSON, with the same exit code', () => {
    const { out, exitCode } = check(shiojiri, '--json')
    expect(exitCode).toBe(1)
    const { findings } = JSON.parse(out) as { findings: { rule: string; places: string[] }[] }
    expect(findings.find(({ rule }) => rule === 'stated-count')?.places[0]).toBe('agreements[3].statedParties')
  })

  it('says with the place why a file cannot be checked', () => {
    const broken = readFileSync(shiojiri, 'utf8').replace('"schemaVersion": 1,', '"schemaVersion": 1, "titel": "",')
    const { out, err, exitCode } = check(fileOf(broken))
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 2 })
    expect(err).toContain('titel')
    expect(check(join(folder, 'none.json'))).toMatchObject({ out: '', exitCode: 2 })
  })
})
