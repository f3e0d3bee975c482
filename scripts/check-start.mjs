/**
 * `npm run start:check`: the README's first command, once around. The table is printed, the page is served at the address
 * on screen, and after Ctrl-C the process ends with 0 and nothing listens any more.
 */
import { spawn } from 'node:child_process'
import { root } from './run.mjs'

const patience = AbortSignal.timeout(120_000)
const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
const ended = new Promise((resolve) => child.once('exit', resolve))
patience.addEventListener('abort', () => child.kill('SIGKILL'))

const address = await addressOnScreen()
const page = await (await fetch(address)).text()
if (!page.includes('<html lang="ja">')) throw new Error(`${address} does not serve the playground.`)
child.kill('SIGINT')
const exitCode = await ended
if (exitCode !== 0) throw new Error(`After Ctrl-C the exit code is ${exitCode}.`)
const stillServed = await fetch(address).then(
  () => true,
  () => false,
)
if (stillServed) throw new Error(`After Ctrl-C something still listens on ${address}.`)
console.log('The first command prints, serves and ends.')

/** @returns {Promise<string>} */
async function addressOnScreen() {
  let screen = ''
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    process.stdout.write(text)
    screen += text
    const address = /http:\/\/localhost:\d+\//.exec(screen)?.[0]
    if (address !== undefined) return address
  }
  throw new Error('The first command ended before it served anything.')
}
