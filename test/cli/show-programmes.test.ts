import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from '../../packages/cli/src/run.ts'
import type { ShownJson } from '../../packages/cli/src/show/show-json.ts'
import { textWidth } from '../../packages/cli/src/terminal/text-width.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const shiojiri = at('examples/shiojiri/programme.json')
const show = (path: string, ...options: string[]) => run(['show', path, ...options], { columns: 80, colours: false })

describe('kankei show of a programme file', () => {
  it('computes the same ratios as from the published table, and all agree with the printed ones', () => {
    const table = JSON.parse(show(at('examples/shiojiri/results.csv'), '--json').out) as ShownJson
    const file = JSON.parse(show(shiojiri, '--json').out) as { readonly programmes: readonly ShownJson[] }
    expect(file.programmes).toHaveLength(1)
    expect(file.programmes[0]?.roi).toEqual(table.roi)
    expect(file.programmes[0]?.agreement).toEqual(table.roi.map(() => '一致'))
    expect(file.programmes[0]?.unit).toBe('thousandYen')
  })

  it.each(['ja', 'en'])('prints the table within the terminal in %s', async (language) => {
    const { out, err, exitCode } = show(shiojiri, '--lang', language)
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    for (const line of out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`golden/show-programmes.${language}.80.txt`)
  })

  it('tells the kind of a file by its content, whatever its name', () => {
    const path = join(tmpdir(), `kankei-${process.pid}.csv`)
    writeFileSync(path, `\uFEFF\n${readFileSync(shiojiri, 'utf8')}`)
    expect(show(path).out).toContain('92.17%')
    rmSync(path)
  })

  it('says what to do where no programme has benefits, and where the file is at fault', () => {
    const path = join(tmpdir(), `kankei-${process.pid}.json`)
    const empty = { schemaVersion: 1, title: '施策', municipality: { name: '架空市' }, moneyUnit: 'yen', sources: [] }
    writeFileSync(path, JSON.stringify(empty))
    expect(show(path)).toMatchObject({ out: '', exitCode: 2, err: expect.stringContaining('kankei facts') })
    writeFileSync(path, '{ "schemaVersion": 1, ')
    expect(show(path)).toMatchObject({ out: '', exitCode: 2 })
    rmSync(path)
  })
})
