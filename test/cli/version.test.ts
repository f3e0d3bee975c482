import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { version } from '../../packages/cli/src/version.ts'

it('is the version of the package', () => {
  const file = new URL('../../packages/cli/package.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('version', version)
})
