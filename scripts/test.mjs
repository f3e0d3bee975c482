/**
 * `npm test`: every test, once. What stands behind `--` goes to vitest.
 *
 * Some tests drive Chromium or LibreOffice. Where one is missing, a Debian machine with root installs it; elsewhere
 * those tests are left out and a line says so, unless `REQUIRE_BROWSER=1` or `REQUIRE_LIBREOFFICE=1` forbids that.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { provideTestPrograms } from './test-programs.mjs'
import { summaryLine } from './test-summary.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const report = fileURLToPath(new URL('../.cache/test-report.json', import.meta.url))

process.exitCode = await main(process.argv.slice(2))

/** @param {readonly string[]} args */
async function main(args) {
  if (!existsSync(vitest)) {
    console.error('The dependencies are not installed. Run "npm ci" first.')
    return 1
  }
  const { found, problems } = provideTestPrograms(process.env, console.log)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) return 1

  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const exitCode = await runVitest(['run', ...reporters, ...args], found)
  if (!existsSync(report)) {
    console.error('vitest ended without a report; its message stands above.')
    return exitCode || 1
  }
  console.log(`\n${summaryLine(JSON.parse(readFileSync(report, 'utf8')))}`)
  return exitCode
}

/**
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} variables
 * @returns {Promise<number>}
 */
function runVitest(args, variables) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vitest, ...args], {
      cwd: root,
      env: { ...process.env, ...variables },
      stdio: 'inherit',
    })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
