import { join } from 'node:path'
import { isStale } from './is-stale.mjs'
import { root, runNode } from './run.mjs'

/**
 * What `npm start` needs, in the order of building.
 *
 * @type {readonly { name: string, built: readonly string[], sources: readonly string[], script: readonly string[] }[]}
 */
const builds = [
  {
    name: 'the libraries',
    built: ['packages/core/dist/esm/index.js', 'packages/cli/dist/esm/main.js'],
    sources: ['packages/core', 'packages/cli', 'package-lock.json'],
    script: ['run', 'build:libraries'],
  },
  {
    name: 'the playground',
    built: ['examples/playground/dist/index.html'],
    sources: ['packages/core', 'addin', 'examples/playground', 'examples/shiojiri', 'package-lock.json'],
    script: ['run', 'build', '-w', '@kankei/playground'],
  },
]

/**
 * Builds whatever is older than its sources, one after the other, and says what and how long it took.
 *
 * @param {NodeJS.WritableStream} terminal
 * @returns {Promise<number>} exit code: 0, or that of the build that failed, after its output was printed
 */
export async function buildStale(terminal) {
  const npm = process.env['npm_execpath']
  if (npm === undefined) throw new Error('Start this with "npm start".')
  for (const { name, built, sources, script } of builds) {
    const sourcePaths = sources.map((source) => join(root, source))
    if (!built.some((file) => isStale(join(root, file), sourcePaths))) continue
    const started = performance.now()
    terminal.write(`Building ${name} … `)
    const { exitCode, output } = await runNode([npm, ...script], { show: false })
    terminal.write(exitCode === 0 ? `${((performance.now() - started) / 1000).toFixed(1)} s\n` : `failed.\n${output}`)
    if (exitCode !== 0) return exitCode
  }
  return 0
}
