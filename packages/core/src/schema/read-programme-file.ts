import type { ProgrammeFile } from '../model/programme-file.ts'
import type { Text } from '../result.ts'
import { checkDocument } from './check/check-document.ts'
import { isObject } from './check/json-object.ts'
import { type Finding, Report } from './check/report.ts'
import { jsonFinding } from './json/json-finding.ts'
import { lineAndColumn } from './json/line-and-column.ts'
import { offsetsOf } from './json/offsets-of.ts'
import { readJson } from './json/read-json.ts'
import { migrate } from './migrations.ts'
import { pathText, shortened } from './path.ts'
import type { FileProblem } from './problem.ts'
import { versionFault } from './version.ts'

/** Something that was read all the same, but leniently: 平成33年度 as fiscal 2021. */
export interface FileNote {
  /** As in {@link FileProblem}. */
  readonly path: string
  readonly code: string
  readonly message: Text
}

export interface FileRead {
  readonly ok: true
  readonly value: ProgrammeFile
  readonly notes: readonly FileNote[]
}

export interface FileRefused {
  readonly ok: false
  /** At least one, in the order of the text; no more than fifty. */
  readonly problems: readonly FileProblem[]
  /** How many more there are (ほか…件). */
  readonly more: number
}

/** In characters: as much as the command reads of any file. A file of a large city is a fiftieth of it. */
const longestText = 50_000_000

/**
 * Reads a programme file (施策台帳): the door through which every file comes in.
 *
 * Syntax, form, ids, references, organisations, dates and figures are checked; what the figures say of each other is
 * left to the rules of consistency. Older versions are brought to the newest form. Never throws, whatever the text.
 *
 * @param text - JSON, with or without a byte order mark.
 * @returns The file as plain data, with notes on what was read leniently; or every problem with its place and what to do.
 */
export function readProgrammeFile(text: string): FileRead | FileRefused {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text
  if (json.length > longestText) return refuse('', { findings: [tooLarge], count: 1 })
  const report = new Report()
  const reading = readJson(json, (fault) => report.add(() => jsonFinding(fault)))
  if ('code' in reading) {
    report.add(() => jsonFinding(reading))
    return refuse(json, report)
  }
  const notes: FileNote[] = []
  const document = newestForm(reading.value, report)
  if (document !== undefined) {
    checkDocument(document, {
      report,
      remark: (place, code, message) => notes.push({ path: pathText(place), code, message }),
      ids: new Map(),
      organisations: new Map(),
      readings: new Map(),
    })
  }
  if (report.count > 0) return refuse(json, report)
  return { ok: true, value: document as ProgrammeFile, notes }
}

/** `undefined` where the version is another one: whatever else is wrong may only be unknown here. */
function newestForm(document: unknown, report: Report): unknown {
  if (!isObject(document) || !('schemaVersion' in document)) return document
  const { schemaVersion: version } = document
  const message = versionFault(version)
  if (message === undefined) return migrate(document, version as number)
  const place = { whole: document, key: 'schemaVersion', above: undefined }
  report.add(() => ({ code: 'schema-version', place, value: version, message }))
  return undefined
}

function refuse(text: string, { findings, count }: Pick<Report, 'findings' | 'count'>): FileRefused {
  const offsets = offsetsOf(
    text,
    findings.map(({ place }) => place),
  )
  const found = findings.map((finding, index) => ({ finding, offset: finding.offset ?? offsets[index] ?? 0 }))
  const problems = found.sort((a, b) => a.offset - b.offset).map(({ finding, offset }) => told(finding, text, offset))
  return { ok: false, problems, more: count - findings.length }
}

const told = ({ place, code, value, message }: Finding, text: string, offset: number): FileProblem => ({
  path: pathText(place),
  ...lineAndColumn(text, offset),
  code,
  value: shortened(value),
  message,
})

const tooLarge: Finding = {
  code: 'too-large',
  place: undefined,
  value: undefined,
  message: {
    en: 'The file is longer than 50 million characters. Divide it into several files.',
    ja: 'ファイルが5,000万文字を超えています。いくつかのファイルに分けてください。',
  },
}
