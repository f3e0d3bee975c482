import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'tsup'
import { functionsBuild } from '../../addin/build/functions-build.ts'
import type { FunctionsMetadata } from '../../addin/src/functions/index.ts'

/** What the build of the add-in writes. */
export interface Bundle {
  readonly script: string
  readonly english: FunctionsMetadata
  readonly japanese: FunctionsMetadata
}

/** Builds the functions of the add-in into a folder of its own, so that tests need no build before them. */
export async function buildBundle(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'kankei-functions-'))
  try {
    await build(functionsBuild(folder))
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    return {
      script: read('functions.js'),
      english: JSON.parse(read('functions.json')),
      japanese: JSON.parse(read('functions.ja.json')),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
