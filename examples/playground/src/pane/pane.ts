import type { Grid, GridCell } from '../grid/grid.ts'
import type { LanguageChoice } from '../language-choice.ts'
import { cellSections } from './cell-sections.ts'
import { element } from './element.ts'
import { type Explanation, explainCell } from './explanation.ts'
import { functionList } from './function-list.ts'
import { languageSwitch } from './language-switch.ts'
import { trySection } from './try-section.ts'
import { words } from './words.ts'

/**
 * Fills `container` with the pane that follows the selected cell: what it holds, which function gave it, the result in
 * a sentence, or why there is none.
 *
 * @param formulas - offered where the selected cell is empty.
 * @returns once it describes the cell that is selected at first.
 */
export async function mountPane(
  container: HTMLElement,
  grid: Grid,
  formulas: readonly string[],
  language: LanguageChoice,
): Promise<void> {
  let latest = 0
  const title = element('h1', 'pane__title')
  const body = element('div', 'pane__body')
  body.setAttribute('aria-live', 'polite')
  const functions = element('details', 'card functions')
  const foot = element('p', 'pane__foot')

  async function show(): Promise<void> {
    const turn = ++latest
    await grid.settled()
    if (turn !== latest) return
    const cell = grid.read(grid.selected())
    const explanations = await explainCell(grid, cell)
    // Another cell may have been selected while this one was being explained.
    if (turn === latest) render(cell, explanations)
  }

  function enter(cell: GridCell, formula: string): void {
    void grid.write(cell.position, formula)
    grid.focus()
  }

  function render(cell: GridCell, explanations: readonly Explanation[]): void {
    const isEmpty = cell.formula === undefined && (cell.value === null || cell.value === '')
    const tries = isEmpty ? [trySection(formulas, (formula) => enter(cell, formula), language.current())] : []
    body.replaceChildren(...cellSections(cell, explanations, language.current()), ...tries)
  }

  function renderFrame(): void {
    const chosen = language.current()
    container.lang = chosen
    container.setAttribute('aria-label', words.pane[chosen])
    title.textContent = words.pane[chosen]
    functions.replaceChildren(...functionList(chosen))
    foot.textContent = words.private[chosen]
  }

  language.onChange(() => {
    renderFrame()
    void show()
  })
  container.replaceChildren(element('div', 'pane__head', title, languageSwitch(language)), body, functions, foot)
  body.tabIndex = -1
  // The sheet takes the Tab key for itself.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return
    event.preventDefault()
    if (container.contains(document.activeElement)) grid.focus()
    else body.focus()
  })
  grid.onChange(() => void show())
  renderFrame()
  // A change of the sheet meanwhile overtakes an explanation that is under way.
  do await show()
  while (body.childElementCount === 0)
}
