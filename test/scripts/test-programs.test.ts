import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { provideTestPrograms } from '../../scripts/test-programs.mjs'

let folder = ''

function program(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

function provide(environment: Record<string, string>) {
  const lines: string[] = []
  return { ...provideTestPrograms({ PATH: folder, ...environment }, (line) => lines.push(line)), lines }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kankei-programs-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('the programs that some tests drive', () => {
  it('are found on the search path', () => {
    const found = { CHROMIUM: program('chromium-browser'), SOFFICE: program('soffice'), XMLLINT: program('xmllint') }
    expect(provide({})).toEqual({ found, problems: [], lines: [] })
  })

  it('are taken from where the environment says', () => {
    const mine = program('my-chromium')
    expect(provide({ CHROMIUM: mine }).found).toEqual({ CHROMIUM: mine })
  })

  it('are left out with one line each that says what and how to get it', () => {
    const { found, problems, lines } = provide({})
    expect(found).toEqual({})
    expect(problems).toEqual([])
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(
      /^Chromium is not installed\. Left out: the playground in a browser\. To get it: "apt-get install chromium/,
    )
    expect(lines[1]).toMatch(/^LibreOffice is not installed\. Left out: .*"apt-get install libreoffice-calc-nogui/)
    expect(lines[2]).toMatch(/^xmllint is not installed\. Left out: .*"apt-get install libxml2-utils"/)
  })

  it('are an error when they are required', () => {
    const { problems } = provide({ REQUIRE_BROWSER: '1', REQUIRE_LIBREOFFICE: '1', REQUIRE_XMLLINT: '1' })
    expect(problems).toEqual([
      'Chromium is not installed. REQUIRE_BROWSER=1 makes this an error.',
      'LibreOffice is not installed. REQUIRE_LIBREOFFICE=1 makes this an error.',
      'xmllint is not installed. REQUIRE_XMLLINT=1 makes this an error.',
    ])
  })

  it('are not looked for elsewhere when the environment names a path that is not a program', () => {
    program('chromium')
    const { found, lines } = provide({ CHROMIUM: '/nowhere/chromium' })
    expect(found['CHROMIUM']).toBeUndefined()
    expect(lines[0]).toContain('CHROMIUM names "/nowhere/chromium", which is not a program.')
  })
})
