import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cell, readXlsx, writeXlsx } from 'hucre'

/** LibreOffice shows cached values unless its profile says that workbooks are recalculated when they are opened. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

export type SheetCells = ReadonlyMap<string, Partial<Cell>>

/** For each sheet, the value of a cell by its address. */
export type CellValues = ReadonlyMap<string, (address: string) => unknown>

/** Has LibreOffice open sheets of cells, calculate every formula afresh and save them. */
export async function recalculate(
  soffice: string,
  sheets: readonly { readonly name: string; readonly cells: SheetCells }[],
): Promise<CellValues> {
  const workbook = await writeXlsx({
    sheets: sheets.map(({ name, cells }) => ({ name, rows: [], cells: new Map(cells) })),
  })
  return recalculateFile(soffice, workbook)
}

/** Has LibreOffice open a workbook, calculate every formula afresh and save it. */
export async function recalculateFile(soffice: string, workbook: Uint8Array): Promise<CellValues> {
  const saved = await readXlsx(convertFile(soffice, workbook, 'xlsx'))
  return new Map(saved.sheets.map((sheet) => [sheet.name, (address: string) => valueAt(sheet.rows, address)]))
}

/** Has LibreOffice open a workbook, calculate every formula afresh and save it in a format. */
export function convertFile(soffice: string, workbook: Uint8Array, format: 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kankei-recalculate-'))
  try {
    mkdirSync(join(folder, 'profile/user'), { recursive: true })
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), alwaysRecalculate)
    writeFileSync(join(folder, 'workbook.xlsx'), workbook)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const target = ['--convert-to', format, '--outdir', join(folder, 'out'), join(folder, 'workbook.xlsx')]
    const run = spawnSync(soffice, [profile, '--headless', ...target], { encoding: 'utf8', timeout: 120_000 })
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stdout}${run.stderr}`)
    return readFileSync(join(folder, `out/workbook.${format}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function valueAt(rows: readonly (readonly unknown[])[], address: string): unknown {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  const column = [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0)
  const value = rows[Number(row) - 1]?.[column - 1]
  return value instanceof Date ? serialOf(value) : value
}

/** LibreOffice formats the result of DATE as a date, and the reader then gives midnight in UTC. */
const serialOf = (date: Date): number => date.getTime() / 86_400_000 + daysToUnixEpoch

const daysToUnixEpoch = 25569
