import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.resolve('@microsoft/office-js/dist/office.js')))

/** The text of one of Microsoft's files, by its path below the folder of office.js. */
export const officeFile = (path: string): string => readFileSync(join(folder, path), 'utf8')

/**
 * The files of Microsoft that an add-in needs on a closed network. Whatever else office.js asks for, such as its telemetry,
 * is not there.
 */
export const shippedFiles: readonly string[] = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'ja-jp/office_strings.js',
  'en-us/office_strings.js',
]
