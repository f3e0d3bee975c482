import { openOfficePage } from './office-page.ts'
import { type Report, type SpreadsheetHost, spreadsheetHost } from './spreadsheet-host.ts'

/** A call of a function, as a cell makes it. */
export interface FunctionCall {
  readonly id: string
  readonly args: readonly unknown[]
}

/** What the runtime hands to Excel: a value or matrix, or the number and message of an error. */
export type FunctionOutcome = { readonly value: unknown } | { readonly error: number; readonly message: string }

/** The add-in's functions in Microsoft's own runtime. */
export interface FunctionsRuntime {
  readonly host: SpreadsheetHost
  /** What office.js asked its server for. */
  readonly requested: readonly string[]
  /** Computes all calls of one recalculation; one outcome for each, in order. */
  readonly call: (calls: readonly FunctionCall[]) => Promise<readonly FunctionOutcome[]>
}

/** The numbers that the runtime has for errors of cells. */
export const errorNumbers = { '#N/A': 1, exception: 2, '#VALUE!': 7 } as const

/** Starts office.js and runs the functions' script in its page. */
export async function startFunctions(script: string, language: 'ja-JP' | 'en-US'): Promise<FunctionsRuntime> {
  const host = spreadsheetHost()
  const page = await openOfficePage(host, language)
  page.run(script)
  let invocation = 0
  const waiting = new Map<number, (report: Report) => void>()
  host.onReports((reports) => {
    for (const report of reports) waiting.get(report[0])?.(report)
  })
  return {
    host,
    requested: page.requested,
    call: (calls) => {
      const invocations = calls.map(({ id, args }) => {
        invocation += 1
        return { id: invocation, functionId: id, args }
      })
      const outcomes = invocations.map(
        ({ id }) => new Promise<FunctionOutcome>((resolve) => waiting.set(id, (report) => resolve(outcomeOf(report)))),
      )
      host.invoke(invocations)
      return Promise.all(outcomes)
    },
  }
}

function outcomeOf([, succeeded, value, error]: Report): FunctionOutcome {
  return succeeded ? { value: inCells(value) } : { error: error ?? 0, message: String(value) }
}

/** A value or matrix, with each error of a cell as its code and message alone. */
function inCells(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCells)
  if (typeof value !== 'object' || value === null) return value
  const { code, message } = value as { readonly code?: string; readonly message?: string }
  return { code, message }
}
