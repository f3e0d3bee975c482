import { createContext, runInContext } from 'node:vm'
import { officeFile, shippedFiles } from './office-files.ts'
import type { SpreadsheetHost } from './spreadsheet-host.ts'

/** A page of an add-in in which the real office.js has started. */
export interface OfficePage {
  /** Runs a classic script in the page. */
  readonly run: (script: string) => unknown
  /** What office.js asked its server for, in order. */
  readonly requested: readonly string[]
}

const origin = 'https://kankei.test/'

/** What Excel on Windows says of itself to office.js. */
const hostInfo = (language: string) => `Excel|Win32|16.01|${language}|00000000-0000-0000-0000-000000000000|||3`

const excel = 1

/**
 * Starts the real office.js in a page without a browser: `node:vm` with the few things of a window that it asks for.
 * Resolves when `Office.onReady` has answered.
 *
 * @param language - The display language of Excel: ja-JP or en-US.
 */
export async function openOfficePage(host: SpreadsheetHost, language: 'ja-JP' | 'en-US'): Promise<OfficePage> {
  const requested: string[] = []
  const element = () => ({
    style: {},
    appendChild: () => {},
    setAttribute: () => {},
    getAttribute: () => null,
    addEventListener: () => {},
  })
  const head = { ...element(), appendChild: (script: ScriptElement) => load(script) }
  const officeScript = { ...element(), src: `${origin}office.js` }
  const byTag: Readonly<Record<string, readonly unknown[]>> = { script: [officeScript], head: [head] }
  const bridge: Bridge = { sendMessageToHost: (text) => queueMicrotask(() => host.receive(text)) }
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: 'Mozilla/5.0 Edg/120', language, platform: 'Win32', appVersion: '5.0' },
    location: new URL(`${origin}functions.html`),
    history: {},
    localStorage: storage(),
    sessionStorage: storage(),
    addEventListener: () => {},
    removeEventListener: () => {},
    document: {
      readyState: 'complete',
      cookie: '',
      scripts: [officeScript],
      head,
      body: element(),
      documentElement: element(),
      hasFocus: () => true,
      createElement: element,
      getElementsByTagName: (tag: string) => byTag[tag] ?? [],
      getElementById: () => null,
      addEventListener: () => {},
      removeEventListener: () => {},
    },
    external: {
      GetHostInfo: () => hostInfo(language),
      GetContext: () => controlContext(language),
    },
    _richApiNativeBridge: bridge,
  }
  Object.assign(page, { window: page, self: page, top: page, parent: page })
  createContext(page)
  const run = (script: string) => runInContext(script, page) as unknown
  function load(script: ScriptElement): void {
    const path = script.src.replace(origin, '')
    requested.push(path)
    setTimeout(() => {
      if (!shippedFiles.includes(path)) return script.onerror?.()
      runInContext(officeFile(path), page, { filename: path })
      script.onload?.()
    }, 0)
  }
  host.onSend((text) => setTimeout(() => bridge.onMessageFromHost?.(text), 0))
  run(officeFile('office.js'))
  await (run('Office.onReady()') as Promise<unknown>)
  return { run, requested }
}

interface ScriptElement {
  readonly src: string
  readonly onload?: () => void
  readonly onerror?: () => void
}

interface Bridge {
  readonly sendMessageToHost: (text: string) => void
  /** Set by office.js. */
  onMessageFromHost?: (text: string) => void
}

/** The API sets of the oldest Excel that the add-in supports; results go out as arrays from CustomFunctions 1.7 on. */
const requirementSets = {
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  ExcelApi: '1.12',
}

/** What `window.external.GetContext()` of Excel on Windows offers, as far as office.js insists on it. */
const controlContext = (locale: string) => ({
  GetAppType: () => excel,
  GetSolutionRef: () => 'kankei',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => locale,
  GetAppDataLocale: () => locale,
  GetDocUrl: () => '',
  GetAppCapabilities: () => 1,
  GetActivationMode: () => 1,
  GetControlIntegrationLevel: () => 0,
  GetSolutionToken: () => '',
  GetSupportedMatrix: () => JSON.stringify(requirementSets),
  GetSettings: () => ({ Read: () => {}, Write: () => {} }),
})

function storage() {
  const items = new Map<string, string>()
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  }
}
