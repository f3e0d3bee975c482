import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { FunctionRecord } from '@kankei/core'
import { expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const recipe = /```ts\n([\s\S]*?)```/.exec(readFileSync(new URL('CONTRIBUTING.md', root), 'utf8'))?.[1]

it('gives a recipe for a function that works when it is copied', async () => {
  const { netBenefit } = (await import(writeRecipe())) as { netBenefit: FunctionRecord }
  for (const { given, gives } of netBenefit.examples) {
    const calculation = netBenefit(given)
    expect(calculation).toMatchObject({ ok: true, value: gives })
  }
})

/** The recipe as a file elsewhere: its relative imports are those of a file in `methods/returns/`. */
function writeRecipe(): string {
  if (recipe === undefined) throw new Error('CONTRIBUTING.md holds no recipe.')
  const methods = fileURLToPath(new URL('packages/core/src/methods/', root))
  const code = recipe.replaceAll("'../../", `'${methods}../`).replaceAll("'../", `'${methods}`)
  const folder = fileURLToPath(new URL('.cache/examples/', root))
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}net-benefit.ts`, code)
  return pathToFileURL(`${folder}net-benefit.ts`).href
}
