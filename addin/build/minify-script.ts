import { minify } from 'terser'
import ts from 'typescript'

/**
 * A script in as few characters as terser can do with, the names of its properties shortened where that is safe.
 *
 * A name is left as it is if the language or the host has it, or if it occurs as a text anywhere in the script: then it may
 * be data, as the names of steps are, that the script looks up or compares.
 */
export async function minifyScript(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2020,
    toplevel: true,
    // Getters of the core have no effects, and no function asks for its name or how many parameters it has.
    compress: { passes: 6, inline: 1, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
    mangle: {
      properties: {
        // Terser's own list holds whatever a browser knows; the functions see none of that.
        builtins: true,
        reserved: [...namesOfHost, ...namesOfLanguage(), ...textsOf(script)],
        regex: /^[a-z]+$/i,
      },
    },
  })
  if (code === undefined) throw new Error('Terser gave no code.')
  return withoutConst(code)
}

/** With `let` for `const`, which binds nothing more tightly once the compiler is through: one word fewer to compress. */
function withoutConst(script: string): string {
  const constants: number[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Const)
      constants.push(node.getStart(file))
    ts.forEachChild(node, visit)
  }
  const file = ts.createSourceFile('functions.js', script, ts.ScriptTarget.Latest, true)
  visit(file)
  return constants.reduceRight(
    (written, at) => `${written.slice(0, at)}let${written.slice(at + 'const'.length)}`,
    script,
  )
}

/** What the functions call at `CustomFunctions` and `Office`. */
const namesOfHost = ['associate', 'Error', 'context', 'displayLanguage']

/** The properties of everything that the language brings along, and of what its patterns, matches and iterators have. */
function namesOfLanguage(): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (of: unknown): void => {
    if (of === null || (typeof of !== 'object' && typeof of !== 'function')) return
    for (const name of Object.getOwnPropertyNames(of)) names.add(name)
    add(Object.getPrototypeOf(of))
  }
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
    if (!/^[A-Z]/.test(name)) continue
    add(value)
    add(value?.prototype)
  }
  for (const instance of [/./, /./.exec('x'), [].values(), [].values().next()]) add(instance)
  return names
}

function textsOf(script: string): ReadonlySet<string> {
  const texts = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('functions.js', script, ts.ScriptTarget.Latest))
  return texts
}
