import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { bundleModules } from './bundle-modules.ts'
import { inQuickJs } from './in-quick-js.ts'

const file = readFileSync(new URL('../../examples/shiojiri/programme.json', import.meta.url), 'utf8')

test('V8 and QuickJS draw the logic model of the example with the same bytes', async () => {
  const [exported] = await bundleModules(['pictures/logic-model-picture.ts'])
  const script = `const { logicModelPicture } = ${exported};
    const file = ${file};
    ['ja', 'en'].map((language) => logicModelPicture(file, { language }).value).join('\\n')`
  const inV8: unknown = runInContext(script, createContext({}))
  expect(inV8).toMatch(/^<svg .*<\/svg>$/s)
  expect(await inQuickJs(script)).toBe(inV8)
})
