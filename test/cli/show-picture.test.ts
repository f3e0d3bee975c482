import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../packages/cli/src/run.ts'

const example = fileURLToPath(new URL('../../examples/shiojiri/programme.json', import.meta.url))
const text = readFileSync(example, 'utf8')

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kankei-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function fileOf(content: string | Uint8Array): string {
  const path = join(folder, 'programme.json')
  writeFileSync(path, content)
  return path
}

const show = (path: string, ...options: string[]) => run(['show', path, ...options], { columns: 80, colours: false })

describe('kankei show --svg', () => {
  it('prints the logic model of a programme file as one SVG document', () => {
    const { out, err, exitCode } = show(example, '--svg')
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    expect(out).toMatch(/^<svg [^>]*>.*<\/svg>\n$/s)
    expect(out).toContain('>成果<')
    expect(show(example, '--svg', '--lang', 'en').out).toContain('>Outcomes<')
  })

  it('saves with -o what it prints without, and says so', () => {
    const target = join(folder, 'model.svg')
    expect(show(example, '--svg', '-o', target)).toEqual({
      out: 'ロジックモデルをmodel.svgに保存しました。\n',
      err: '',
      exitCode: 0,
    })
    expect(readFileSync(target, 'utf8')).toBe(show(example, '--svg').out)
  })

  it('never overwrites the programme file', () => {
    const path = fileOf(text)
    expect(show(path, '--svg', '-o', join(folder, '.', 'programme.json')).exitCode).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('names the folder that cannot be written to', () => {
    const { err, exitCode } = show(example, '--svg', '-o', join(folder, 'missing', 'model.svg'))
    expect(exitCode).toBe(2)
    expect(err).toContain('missing')
    expect(err).toContain('ENOENT')
  })

  it('names the place of the first problem of a file, and how many there are beside it', () => {
    const broken = fileOf(
      text.replace('"kind": "leadsTo"', '"kind": "leads"').replace('"counting": "present"', '"counting": "now"'),
    )
    const { err, exitCode } = show(broken, '--svg')
    expect(exitCode).toBe(2)
    expect(err).toMatch(/indicators\[0\]\.counting、\d+行目：.*ほかに1件の問題があります/)
    expect(show(broken, '--svg', '--lang', 'en').err).toMatch(/line \d+: .* There is 1 more problem\./)
  })

  it('refuses a file that is not UTF-8, and one that is missing', () => {
    expect(show(fileOf(new Uint8Array([0x7b, 0x93, 0xfa, 0x7d])), '--svg').err).toContain('UTF-8')
    expect(show(join(folder, 'none.json'), '--svg').exitCode).toBe(2)
  })

  it('refuses two outputs at once, and -o without a picture', () => {
    expect(show(example, '--svg', '--json').exitCode).toBe(2)
    expect(show(example, '-o', join(folder, 'table.svg')).err).toContain('--svg')
    expect(show(example, '--svg', '-o').err).toContain('-o')
  })
})
