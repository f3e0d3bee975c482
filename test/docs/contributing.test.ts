import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type FunctionRecord, recogniseTable, runningTotals } from '@kankei/core'
import { assembleWorkbook, checkWorkbook, type ReportSheet, yearlySheet } from '@kankei/workbook'
import { expect, it } from 'vitest'
import { officePath } from '../programs.ts'
import { expectRecalculated } from '../workbook/expect-recalculated.ts'

const root = new URL('../../', import.meta.url)
const recipes = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8').match(/(?<=```ts\n)[\s\S]*?(?=```)/g) ?? []

it('gives a recipe for a function that works when it is copied', async () => {
  const { netBenefit } = (await import(writeRecipe('netBenefit', 'packages/core/src/methods/returns/'))) as {
    netBenefit: FunctionRecord
  }
  for (const { given, gives } of netBenefit.examples) {
    const calculation = netBenefit(given)
    expect(calculation).toMatchObject({ ok: true, value: gives })
  }
})

it('gives a recipe for a sheet that works when it is copied', async () => {
  const { netBenefitSheet } = (await import(writeRecipe('netBenefitSheet', 'packages/workbook/src/report/'))) as {
    netBenefitSheet: (...given: readonly unknown[]) => ReportSheet<unknown>
  }
  const benefits = [11_770, 23_610]
  const costs = [26_815, 29_586]
  const table = recogniseTable(
    [
      ['', '2018年度', '2019年度'],
      ['便益', ...benefits],
      ['予算額', ...costs],
    ],
    'table',
  )
  const yearly = table.ok ? yearlySheet(table.value, { language: 'ja' }) : table
  if (!yearly.ok) throw new Error(yearly.message.en)
  const net = benefits.map((benefit, year) => benefit - (costs[year] as number))
  const years = runningTotals(net).map((cumulative, year) => ({ fiscalYear: 2018 + year, net: net[year], cumulative }))
  const sheet = netBenefitSheet(years, yearly.value.cells, 'ja')
  const asOf = { year: 2026, month: 11, day: 25 }
  const workbook = assembleWorkbook({ title: '純便益', asOf, language: 'ja' }, [sheet.part, yearly.value.part])
  expect(checkWorkbook(workbook)).toEqual([])
  const soffice = officePath()
  if (soffice !== undefined) await expectRecalculated(soffice, workbook)
})

/**
 * A recipe as a file elsewhere: its relative imports are those of a file in `folder`.
 *
 * @param name - What the recipe exports.
 */
function writeRecipe(name: string, folder: string): string {
  const recipe = recipes.find((code) => new RegExp(`export (?:const|function) ${name}\\b`).test(code))
  if (recipe === undefined) throw new Error(`CONTRIBUTING.md holds no recipe for ${name}.`)
  const home = new URL(folder, root)
  const code = recipe.replace(/'(\.\.?\/[^']+)'/g, (_, path: string) => `'${fileURLToPath(new URL(path, home))}'`)
  const examples = fileURLToPath(new URL('.cache/examples/', root))
  mkdirSync(examples, { recursive: true })
  writeFileSync(`${examples}${name}.ts`, code)
  return pathToFileURL(`${examples}${name}.ts`).href
}
