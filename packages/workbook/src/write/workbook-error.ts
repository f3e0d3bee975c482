import type { Finding } from '../check/finding.ts'

/** A workbook that was refused, with everything that is wrong with it. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findings.map(lineOf).join('\n'))
    this.findings = findings
  }
}

function lineOf({ sheet, cell, message }: Finding): string {
  const place = [sheet, cell].filter((part) => part !== undefined).join(' ')
  return place === '' ? message.en : `${place}: ${message.en}`
}
