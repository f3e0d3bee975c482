import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isStale } from '../../scripts/is-stale.mjs'

let folder = ''
const at = (name: string) => join(folder, name)

function write(name: string, changedAt: number) {
  writeFileSync(at(name), '')
  utimesSync(at(name), changedAt, changedAt)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kankei-stale-'))
  for (const name of ['src', 'src/deep', 'dist', 'src/dist']) mkdirSync(at(name))
  write('dist/built.js', 2_000)
})

afterEach(() => rmSync(folder, { recursive: true }))

it('is fresh when every source is older', () => {
  write('src/deep/a.ts', 1_000)
  expect(isStale(at('dist/built.js'), [at('src')])).toBe(false)
})

it('is stale when one source deep in a folder is newer', () => {
  write('src/deep/a.ts', 3_000)
  expect(isStale(at('dist/built.js'), [at('src')])).toBe(true)
})

it('is stale when it was never built', () => {
  expect(isStale(at('dist/missing.js'), [])).toBe(true)
})

it('does not count what was itself built', () => {
  write('src/dist/b.js', 3_000)
  expect(isStale(at('dist/built.js'), [at('src')])).toBe(false)
})

it('does not count a source that does not exist', () => {
  expect(isStale(at('dist/built.js'), [at('nowhere')])).toBe(false)
})
