import type { Cell } from '@kankei/core'
import { type CellValue, CellValueType, type Nullable, type Univer } from '@univerjs/core'
import type { FUniver } from '@univerjs/core/facade'
import {
  FormulaCalculationSessionService,
  FormulaDataModel,
  ILayoutService,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core'
import type { Argument } from './arguments.ts'
import type { CallLog } from './call-log.ts'
import type { Position } from './position.ts'
import { spilledCell } from './spill.ts'

/** What the sheet holds in one cell. */
export interface GridCell {
  readonly position: Position
  /** Exact, where the grid shows a rounded figure. An error is its name, such as `#N/A`. */
  readonly value: Cell
  /** As the sheet shows it, in its number format. */
  readonly shown: string
  /** The formula whose result stands here: the cell's own, or that of the cell whose result spills into it. */
  readonly formula?: string
  /** Where that formula stands; the cell itself where there is none. */
  readonly anchor: Position
  /** What the function says about the error in this cell. */
  readonly message?: string
}

/** The little of a spreadsheet that the page needs. Nothing outside this folder knows the grid's own interfaces. */
export interface Grid {
  selected(): Position
  select(position: Position): void
  /** Brings the keyboard back to the sheet. */
  focus(): void
  /** Calls after every change of the selection, of the sheet, of a value, or of a result. */
  onChange(listener: () => void): void
  read(position: Position): GridCell
  /** Puts a text, a number or, beginning with `=`, a formula into a cell. */
  write(position: Position, content: string | number): Promise<void>
  /**
   * What a function receives at present when a formula calls it.
   *
   * @param call - the call alone, such as `KANKEI.ROI(B11:H11,B13:H13)`.
   * @param at - the cell of the formula, for references that depend on it.
   * @returns undefined where the function is not called: the call cannot be read, or an argument is an error.
   */
  argumentsOf(call: string, at: Position): Promise<readonly Argument[] | undefined>
  /** Resolves once every pending calculation stands in the sheet, from the first one that opens the workbook on. */
  settled(): Promise<void>
}

/** Milliseconds to wait for a calculation to begin. Edits begin theirs after a pause of 100. */
const calculationStart = 130

/** The grid of a Univer that has just opened a workbook with formulas. `calls` is what its functions report to. */
export function connectGrid(univer: Univer, api: FUniver, calls: CallLog): Grid {
  const injector = univer.__getInjector()
  const session = injector.get(FormulaCalculationSessionService)
  const formulas = injector.get(FormulaDataModel)
  const selections = injector.get(SheetsSelectionsService)
  const workbook = api.getActiveWorkbook()
  if (workbook === null) throw new Error('The grid has started without its workbook.')

  const range = ({ row, column }: Position) => workbook.getActiveSheet().getRange(row, column)
  const opened = new Promise<void>((resolve) => {
    session.resultApplied$.subscribe(() => resolve())
  })
  const settled = () => opened.then(() => session.waitForLatestApplied(undefined, calculationStart))
  /** Questions are put one after the other: the engine does not say which answer belongs to which. */
  let asked: Promise<unknown> = Promise.resolve()
  const sheet = () => ({ unitId: workbook.getId(), sheetId: workbook.getActiveSheet().getSheetId() })

  async function receivedBy(call: string, at: Position): Promise<readonly Argument[] | undefined> {
    await settled()
    const { unitId, sheetId } = sheet()
    calls.latest = undefined
    await api.getFormula().executeFormulas({ [unitId]: { [sheetId]: { [at.row]: { [at.column]: [`=${call}`] } } } })
    // Calls inside an argument come first, so the latest one is the call that was asked for.
    return calls.latest
  }

  return {
    selected() {
      const active = workbook.getActiveRange()
      return { row: active?.getRow() ?? 0, column: active?.getColumn() ?? 0 }
    },
    select(position) {
      workbook.setActiveRange(range(position))
    },
    focus() {
      injector.get(ILayoutService).focus()
    },
    onChange(listener) {
      selections.selectionChanged$.subscribe(listener)
      api.addEvent(api.Event.ActiveSheetChanged, listener)
      api.addEvent(api.Event.SheetValueChanged, listener)
      session.resultApplied$.subscribe(listener)
    },
    read(position) {
      const { unitId, sheetId } = sheet()
      const spill = spilledCell(formulas, unitId, sheetId, position)
      const anchor = spill?.anchor ?? position
      const data = spill?.data ?? range(position).getCellData()
      const formula = range(anchor).getFormula()
      // Only the raw value is exact outside a spill, and inside one only the spilled data holds any.
      const value = typedValue(spill === undefined ? range(position).getRawValue() : spill.data.v, data?.t)
      // A message outlives the error it belongs to.
      const message: unknown = isErrorName(value) ? data?.custom?.['message'] : undefined
      return {
        position,
        anchor,
        value,
        shown: range(position).getDisplayValue(),
        ...(formula === '' ? {} : { formula }),
        ...(typeof message === 'string' ? { message } : {}),
      }
    },
    async write(position, content) {
      const isFormula = typeof content === 'string' && content.startsWith('=')
      range(position).setValue(isFormula ? { f: content, v: null } : { v: content, f: null, si: null })
      await settled()
    },
    argumentsOf(call, at) {
      const received = asked.then(() => receivedBy(call, at))
      asked = received.catch(() => undefined)
      return received
    },
    settled,
  }
}

/** A truth value is stored as 1 or 0. */
const typedValue = (value: Nullable<CellValue>, type: Nullable<CellValueType>): Cell =>
  type === CellValueType.BOOLEAN ? Boolean(value) : (value ?? null)

/** Whether a value is the name of an error, such as `#VALUE!` or `#N/A`. */
export const isErrorName = (value: unknown): value is string =>
  typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value)
