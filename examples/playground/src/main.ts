import { positionOf } from './grid/position.ts'
import { startGrid } from './grid/start-grid.ts'
import { languageChoice } from './language-choice.ts'
import { mountModelView } from './model/model-view.ts'
import { mountPane } from './pane/pane.ts'
import { formulasToTry } from './sheet/formulas-to-try.ts'
import { openingCell } from './sheet/results-rows.ts'
import { resultsWorkbook } from './sheet/results-workbook.ts'
import { mountViews } from './views.ts'
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

const language = languageChoice('ja')
const model = byId('model')
let modelIsMounted = false
mountViews([
  { button: byId('show-sheet'), parts: [container, byId('pane'), byId('hint')] },
  {
    button: byId('show-model'),
    parts: [model],
    onShow() {
      if (!modelIsMounted) mountModelView(model, language)
      modelIsMounted = true
    },
  },
])
await mountPane(byId('pane'), grid, formulasToTry, language)
document.documentElement.dataset['ready'] = 'true'
