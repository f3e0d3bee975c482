/**
 * `npm start`: builds what is needed, prints the published table with its ratios recomputed, and serves the playground
 * on this machine until Ctrl-C.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildStale } from './build-stale.mjs'
import { endRunning, root, runNode } from './run.mjs'
import { help, readStartOptions } from './start-options.mjs'
import { whenOrphaned } from './when-orphaned.mjs'

let end = endRunning

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, endCleanly)
whenOrphaned(endCleanly)

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function endCleanly() {
  await end()
  process.exit(0)
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} exit code; with 0 the server may still be running
 */
async function start(args) {
  const options = readStartOptions(args)
  if (options.help) {
    console.log(help)
    return 0
  }
  if (!existsSync(join(root, 'node_modules/vite')))
    throw new Error('The dependencies are not installed. Run "npm ci" first.')

  const buildExitCode = await buildStale(process.stdout)
  if (buildExitCode !== 0) return buildExitCode

  console.log()
  const table = await runNode(['packages/cli/bin/kankei.js', 'show', 'examples/shiojiri/results.csv'], { show: true })
  if (table.exitCode !== 0 || !options.serve) return table.exitCode

  // Loaded late, so that --help and a missing installation are answered without vite.
  const { servePlayground } = await import('./serve-playground.mjs')
  const server = await servePlayground(options.port)
  end = server.close
  if (server.port !== options.port) console.log(`\nPort ${options.port} is taken, so another one serves.`)
  console.log(`\nPlayground（表計算の画面）: ${server.address}\nCtrl-C ends it（終了するには Ctrl-C）.`)
  return 0
}
