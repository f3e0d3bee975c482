/** What the tests take out of the playground in one bundle for Node: the grid's packages are not made to be loaded there. */
export { positionOf } from '../../examples/playground/src/grid/position.ts'
export { startEngine } from '../../examples/playground/src/grid/start-engine.ts'
export { explainCell } from '../../examples/playground/src/pane/explanation.ts'
export { resultsWorkbook } from '../../examples/playground/src/sheet/results-workbook.ts'
