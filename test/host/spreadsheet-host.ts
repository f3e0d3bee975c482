import { type Action, callMethod, instantiate, messageTypes, type PageMessage, type Query } from './message.ts'

/** What the runtime reports of one call: its id, whether it succeeded, the value or message, and the error's number. */
export type Report = readonly [id: number, succeeded: boolean, value: unknown, error?: number]

/** The host side of the contract between Excel and office.js, as far as custom functions go. */
export interface SpreadsheetHost {
  /** Takes a message of the page, as `sendMessageToHost` of the bridge hands it over. */
  readonly receive: (text: string) => void
  /** The messages for the page, in their order. */
  readonly onSend: (listener: (text: string) => void) => void
  /** Called with the results of functions as they arrive. */
  readonly onReports: (listener: (reports: readonly Report[]) => void) => void
  /** Asks the page to compute functions. */
  readonly invoke: (calls: readonly Invocation[]) => void
  /** Whatever the page asked that this host does not know. A test that trusts the host asserts that it is empty. */
  readonly unknown: readonly string[]
}

export interface Invocation {
  readonly id: number
  readonly functionId: string
  /** A matrix for a range; null for an argument left out. */
  readonly args: readonly unknown[]
}

const functionsService = 'Microsoft.ExcelServices.CustomFunctions'

export function spreadsheetHost(): SpreadsheetHost {
  const unknown: string[] = []
  const sendListeners: ((text: string) => void)[] = []
  const reportListeners: ((reports: readonly Report[]) => void)[] = []
  const send = (message: object) => {
    for (const listener of sendListeners) listener(JSON.stringify(message))
  }
  const perform = (query: Query, action: Action): unknown => {
    const service = query.ObjectPaths[action.ObjectPathId]?.Name
    const method = `${service}.${action.Name}`
    if (action.ActionType === instantiate) return null
    if (action.ActionType === callMethod && method === `${functionsService}.SetInvocationArrayResults`) {
      const [reports] = (action.ArgumentInfo?.Arguments ?? []) as [readonly Report[]]
      for (const listener of reportListeners) listener(reports)
      return null
    }
    if (method === 'Microsoft.InternalService.AddinInternalService.NotifyActionHandlerReady') return null
    if (method === `${functionsService}._SetOsfControlContainerReadyForCustomFunctions`) return null
    if (method === `${functionsService}._GetEnabledFeatures`) return []
    unknown.push(`${action.ActionType} ${method}`)
    return null
  }
  return {
    unknown,
    receive: (text) => {
      const { type, id, message } = JSON.parse(text) as PageMessage
      if (type !== messageTypes.request) {
        unknown.push(`message of type ${type}`)
        return
      }
      const results = message.body.Actions.map((action) => ({
        ActionId: action.Id,
        Value: perform(message.body, action),
      }))
      const answer = { statusCode: 200, headers: {}, body: { Results: results } }
      send({ type: messageTypes.response, id, message: answer })
    },
    onSend: (listener) => sendListeners.push(listener),
    onReports: (listener) => reportListeners.push(listener),
    invoke: (calls) => {
      const entries = calls.map(({ id, functionId, args }) => [
        1,
        1000,
        '',
        JSON.stringify([id, functionId, args, 'Sheet1!A1', 0, null]),
        id,
      ])
      send({ type: messageTypes.event, message: { entries } })
    },
  }
}
