/**
 * `npm test`: every test, once. What stands behind `--` goes to vitest.
 *
 * Some tests drive Chromium, LibreOffice or xmllint. Where one is missing, a Debian machine with root installs it;
 * elsewhere those tests are left out and a line says so, unless `REQUIRE_BROWSER=1`, `REQUIRE_LIBREOFFICE=1` or
 * `REQUIRE_XMLLINT=1` forbids that.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { endRunning, root, runNode } from './run.mjs'
import { provideTestPrograms } from './test-programs.mjs'
import { summaryLine } from './test-summary.mjs'

const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const report = join(root, '.cache/test-report.json')

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await endRunning()
    process.exit(1)
  })
}

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
  const { exitCode } = await runNode([vitest, 'run', ...reporters, ...args], { show: true, variables: found })
  if (!existsSync(report)) {
    console.error('vitest ended without a report; its message stands above.')
    return exitCode || 1
  }
  console.log(`\n${summaryLine(JSON.parse(readFileSync(report, 'utf8')))}`)
  return exitCode
}
