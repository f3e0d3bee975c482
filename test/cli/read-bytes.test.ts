import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBytes } from '../../packages/cli/src/read-bytes.ts'
import { readTable } from '../../packages/cli/src/table-file/read-table.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kankei-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const readTableFile = (path: string) => {
  const bytes = readBytes(path)
  return bytes.ok ? readTable(bytes.value) : bytes
}

describe('the content of a file', () => {
  it('reads the cells of a file', () => {
    const path = join(folder, '実績 表.csv')
    writeFileSync(path, '年度,2024\n予算額,1\n')
    expect(readTableFile(path)).toMatchObject({
      ok: true,
      value: [
        ['年度', 2024],
        ['予算額', 1],
      ],
    })
  })

  it('says that a file is missing', () => {
    expect(readTableFile(join(folder, 'none.csv'))).toMatchObject({ ok: false, code: 'missing-file' })
    expect(readTableFile(join(folder, '実績 表.csv', 'none.csv'))).toMatchObject({ ok: false, code: 'missing-file' })
  })

  it('says that a folder is not a file', () => {
    expect(readTableFile(folder)).toMatchObject({ ok: false, code: 'directory' })
  })

  it('refuses a file that is too large without reading it', () => {
    const path = join(folder, 'large.csv')
    writeFileSync(path, '')
    truncateSync(path, 50 * 1024 * 1024 + 1)
    expect(readTableFile(path)).toMatchObject({
      ok: false,
      code: 'too-large',
      message: { ja: expect.stringContaining('51 MB'), en: expect.stringContaining('51 MB') },
    })
  })

  it('says why a name cannot be opened', () => {
    expect(readTableFile(join(folder, 'x'.repeat(300)))).toMatchObject({
      ok: false,
      code: 'not-readable',
      message: { en: expect.stringContaining('ENAMETOOLONG') },
    })
  })
})
