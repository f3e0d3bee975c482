import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** @type {import('node:child_process').ChildProcess | undefined} */
let running

/**
 * Runs a Node script in the root of the workspace. `show: false` keeps its output back, for the caller to show when
 * it failed.
 *
 * @param {readonly string[]} args script and arguments
 * @param {{ show: boolean, variables?: Readonly<Record<string, string>> }} options
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
export function runNode(args, { show, variables = {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...variables },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    running = child
    /** @type {string[]} */
    const output = []
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => output.push(text))
    child.on('error', reject)
    child.on('close', (code) => {
      running = undefined
      resolve({ exitCode: code ?? 1, output: output.join('') })
    })
  })
}

/** Ends what `runNode` started and waits until it is gone. */
export async function endRunning() {
  const child = running
  if (child === undefined) return
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill()
  await closed
}
