import { type IWorkbookData, LocaleType, LogLevel, Univer } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import {
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsCorePreset,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from '@univerjs/preset-sheets-core'
import type { BlankCell } from './arguments.ts'
import type { CallLog } from './call-log.ts'
import { gridFunctions } from './functions.ts'
import { connectGrid, type Grid } from './grid.ts'
import { registerPlugins } from './register-plugins.ts'

const withoutPage: ReadonlySet<unknown> = new Set([
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsFormulaPlugin,
])

/** The same spreadsheet without a page: it calculates, but nobody sees it. Runs in Node. */
export function startEngine(workbook: Partial<IWorkbookData>, blank: BlankCell = null): Grid {
  const calls: CallLog = { latest: undefined }
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
  })
  registerPlugins(univer, UniverSheetsCorePreset({ formula: { function: gridFunctions(calls, blank) } }), withoutPage)
  const api = FUniver.newAPI(univer)
  api.createWorkbook(workbook)
  return connectGrid(univer, api, calls)
}
