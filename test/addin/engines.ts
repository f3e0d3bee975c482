import { createContext, runInContext } from 'node:vm'
import { getQuickJS } from 'quickjs-emscripten'

/** How a call ends. An error of a cell is `{ code, message }`; a single one is thrown, as Excel wants it. */
type Outcome = { readonly value: unknown } | { readonly thrown: unknown }

/** A bare JavaScript engine in which the bundle has run: nothing but the language itself and `CustomFunctions`. */
export interface Engine {
  /** The ids in the order in which they were associated. */
  readonly associated: () => readonly string[]
  /** What the script looked for outside the language, or left behind in the global object. */
  readonly touched: () => readonly string[]
  /** Calls a function as Excel does, with the invocation object behind the arguments. */
  readonly call: (id: string, args: readonly unknown[]) => Outcome
  /** What Office displays. `null` takes Office away again. */
  readonly setDisplayLanguage: (language: string | null) => void
}

/**
 * What Excel offers, and a door for the test. All that comes out is JSON: digits are compared as they are printed, and
 * what JSON would turn into null is spelt out.
 *
 * `Intl`, the clock, `Math.random` and the names by which scripts tell where they run are watched; all other names of a
 * host would be seen as an exception, because a bare engine does not have them.
 */
const host = `(() => {
  const functions = new Map();
  const associated = [];
  const touched = [];
  globalThis.CustomFunctions = {
    associate(id, call) { associated.push(id); functions.set(id, call); },
    Error: class { constructor(code, message) { this.code = code; this.message = message; } },
  };
  for (const name of ['window', 'self', 'global', 'document', 'navigator', 'process', 'require', 'module', 'exports',
    'define', 'console', 'Intl']) {
    Object.defineProperty(globalThis, name, { get() { touched.push(name); return undefined; }, configurable: true });
  }
  Math.random = () => { touched.push('Math.random'); return 0.5; };
  Date.now = () => { touched.push('Date.now'); return 0; };
  const before = Object.getOwnPropertyNames(globalThis);
  const spell = (key, value) => {
    const cell = value === undefined || typeof value === 'function' || typeof value === 'bigint' ||
      (typeof value === 'number' && !Number.isFinite(value)) || Object.is(value, -0);
    return cell ? 'not a cell: ' + String(value) : value;
  };
  const end = (run) => {
    try { return { value: run() }; }
    catch (thrown) { return { thrown: thrown instanceof CustomFunctions.Error ? thrown : String(thrown) }; }
  };
  const left = () => Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name) && name !== 'Office');
  globalThis.hostDoor = (request) => {
    const { ask, id, args, language } = JSON.parse(request);
    if (ask === 'associated') return JSON.stringify(associated);
    if (ask === 'touched') return JSON.stringify([...touched, ...left()]);
    if (ask === 'call') return JSON.stringify(end(() => functions.get(id)(...args, { functionName: id })), spell);
    if (language === null) delete globalThis.Office;
    else globalThis.Office = { context: { displayLanguage: language } };
    return 'null';
  };
  before.push('hostDoor');
})()`

const engine = (run: (script: string) => unknown): Engine => {
  const ask = (request: object) => JSON.parse(run(`hostDoor(${JSON.stringify(JSON.stringify(request))})`) as string)
  return {
    associated: () => ask({ ask: 'associated' }),
    touched: () => ask({ ask: 'touched' }),
    call: (id, args) => ask({ ask: 'call', id, args }),
    setDisplayLanguage: (language) => ask({ language }),
  }
}

/** V8 without Node: a context that holds nothing but the language. */
export function startNodeVm(script: string): Engine {
  const context = createContext({})
  const run = (text: string) => runInContext(text, context) as unknown
  run(host)
  run(script)
  return engine(run)
}

/** An engine of another maker, as small as they come. */
export async function startQuickJs(script: string): Promise<Engine> {
  const context = (await getQuickJS()).newContext()
  const run = (text: string): unknown => {
    const handle = context.unwrapResult(context.evalCode(text))
    try {
      return context.dump(handle)
    } finally {
      handle.dispose()
    }
  }
  run(host)
  run(script)
  return engine(run)
}
