import type { Language } from '@kankei/addin/functions'
import type { Grid, GridCell } from '../grid/grid.ts'
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
 */
export function mountPane(container: HTMLElement, grid: Grid, formulas: readonly string[]): void {
  let language: Language = 'ja'
  let latest = 0
  const title = element('h1', 'pane__title')
  const body = element('div', 'pane__body')
  body.setAttribute('aria-live', 'polite')
  const functions = element('details', 'card functions')
  const foot = element('p', 'pane__foot')

  async function show(): Promise<void> {
    const turn = ++latest
    await grid.settled()
    const cell = grid.read(grid.selected())
    const explanations = await explainCell(grid, cell)
    // Another cell may have been selected while this one was being explained.
    if (turn === latest) render(cell, explanations)
  }

  function render(cell: GridCell, explanations: readonly Explanation[]): void {
    container.lang = language
    title.textContent = words.pane[language]
    foot.textContent = words.private[language]
    const isEmpty = cell.formula === undefined && (cell.value === null || cell.value === '')
    const tries = isEmpty ? [trySection(formulas, (formula) => void grid.write(cell.position, formula), language)] : []
    body.replaceChildren(...cellSections(cell, explanations, language), ...tries)
    functions.replaceChildren(...functionList(language))
  }

  const head = element(
    'div',
    'pane__head',
    title,
    languageSwitch(language, (chosen) => {
      language = chosen
      void show()
    }),
  )
  container.replaceChildren(head, body, functions, foot)
  grid.onChange(() => void show())
  void show()
}
