import { positionOf } from './grid/position.ts'
import { startGrid } from './grid/start-grid.ts'
import { mountPane } from './pane/pane.ts'
import { formulasToTry } from './sheet/formulas-to-try.ts'
import { openingCell } from './sheet/results-rows.ts'
import { resultsWorkbook } from './sheet/results-workbook.ts'
import './playground.css'

function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no element "${id}".`)
  return found
}

const container = byId('grid')
const grid = startGrid(container, resultsWorkbook(container.clientWidth))
grid.select(positionOf(openingCell))
/** For the browser's console: `kankei.read('B15')` gives a cell with its exact value. */
Object.assign(window, { kankei: { read: (address: string) => grid.read(positionOf(address)), settled: grid.settled } })

await mountPane(byId('pane'), grid, formulasToTry)
document.documentElement.dataset['ready'] = 'true'
