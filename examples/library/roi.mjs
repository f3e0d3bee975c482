// The published table of 塩尻市, read as it is: `npm start -w @kankei/library-example`.
import { readFileSync } from 'node:fs'
import { checkTable, formatPercent, roiTable } from '@kankei/core'

// Only figures with a thousands separator stand in quotes here, so a comma outside quotes ends a cell.
const csv = readFileSync(new URL('../shiojiri/results.csv', import.meta.url), 'utf8')
const table = csv
  .trim()
  .split('\n')
  .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replaceAll('"', '')))

const returns = roiTable({ table })
const checked = checkTable({ table })
if (!returns.ok) throw new Error(returns.message.en)
if (!checked.ok) throw new Error(checked.message.en)

const percentage = (/** @type {unknown} */ ratio) => (typeof ratio === 'number' ? formatPercent(ratio) : 'none')
for (const [index, year] of returns.value.fiscalYear.entries()) {
  const [roi, allYears] = [returns.value.roi[index], returns.value.cumulativeRatio[index]].map(percentage)
  console.log(`${year}  ROI ${roi} (${checked.value.verdict[index]})  all benefits over all costs ${allYears}`)
}
console.log(`\n${returns.sentence.ja}\n${returns.sentence.en}`)
