import { type IWorkbookData, LocaleType, LogLevel, mergeLocales, ThemeService, Univer } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import japanese from '@univerjs/preset-sheets-core/locales/ja-JP'
import type { CallLog } from './call-log.ts'
import { functionDescriptions, gridFunctions } from './functions.ts'
import { connectGrid, type Grid } from './grid.ts'
import { registerPlugins } from './register-plugins.ts'
import { applyTheme } from './theme.ts'
import '@univerjs/preset-sheets-core/lib/index.css'

/** Starts a spreadsheet in `container` that knows the functions of the catalogue. */
export function startGrid(container: HTMLElement, workbook: Partial<IWorkbookData>): Grid {
  const calls: CallLog = { latest: undefined }
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: mergeLocales(japanese) },
  })
  applyTheme(univer.__getInjector().get(ThemeService))
  const preset = UniverSheetsCorePreset({
    container,
    toolbar: false,
    footer: { menus: false },
    formula: { function: gridFunctions(calls, null), description: functionDescriptions() },
  })
  registerPlugins(univer, preset)
  const api = FUniver.newAPI(univer)
  api.createWorkbook(workbook)
  return connectGrid(univer, api, calls)
}
