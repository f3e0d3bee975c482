import { findProgram, isExecutable } from './find-program.mjs'
import { findPackageManager, installPackages } from './install-packages.mjs'

/**
 * A program that some tests drive.
 *
 * @typedef {object} TestProgram
 * @property {string} name
 * @property {string} variable environment variable that holds its path, for us and for the tests
 * @property {string} requiredBy environment variable that makes its absence an error
 * @property {readonly string[]} commands
 * @property {readonly string[]} packages what to install on Debian
 * @property {string} drives what is left out without it
 */

/** @type {readonly TestProgram[]} */
export const testPrograms = [
  {
    name: 'Chromium',
    variable: 'CHROMIUM',
    requiredBy: 'REQUIRE_BROWSER',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    packages: ['chromium', 'fonts-noto-cjk'],
    drives: 'the playground in a browser',
  },
  {
    name: 'LibreOffice',
    variable: 'SOFFICE',
    requiredBy: 'REQUIRE_LIBREOFFICE',
    commands: ['soffice', 'libreoffice'],
    packages: ['libreoffice-calc-nogui', 'fonts-noto-cjk'],
    drives: 'native formulas and workbooks recalculated by LibreOffice',
  },
  {
    name: 'xmllint',
    variable: 'XMLLINT',
    requiredBy: 'REQUIRE_XMLLINT',
    commands: ['xmllint'],
    packages: ['libxml2-utils'],
    drives: 'files held against their XML schemas',
  },
]

/**
 * Looks for every program, installs what is missing where that is possible, and says what is left out where it is not.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @param {(line: string) => void} say
 * @returns {{ found: Record<string, string>, problems: string[] }} `found`: variable → path, for the tests' environment
 */
export function provideTestPrograms(environment, say) {
  const missing = testPrograms.filter((program) => locate(program, environment) === undefined)
  const installable = missing.filter((program) => environment[program.variable] === undefined)
  const packageManager = findPackageManager(environment['PATH'])
  if (installable.length > 0 && packageManager !== undefined) {
    installPackages(packageManager, [...new Set(installable.flatMap((program) => program.packages))], say)
  }

  /** @type {Record<string, string>} */
  const found = {}
  const problems = []
  for (const program of testPrograms) {
    const path = locate(program, environment)
    if (path !== undefined) found[program.variable] = path
    else if (environment[program.requiredBy] === '1')
      problems.push(`${absence(program, environment)} ${program.requiredBy}=1 makes this an error.`)
    else say(`${absence(program, environment)} Left out: ${program.drives}. ${remedy(program)}`)
  }
  return { found, problems }
}

/**
 * @param {TestProgram} program
 * @param {NodeJS.ProcessEnv} environment
 */
export function locate(program, environment) {
  const named = environment[program.variable]
  if (named === undefined) return findProgram(program.commands, environment['PATH'])
  return isExecutable(named) ? named : undefined
}

/**
 * @param {TestProgram} program
 * @param {NodeJS.ProcessEnv} environment
 */
function absence(program, environment) {
  const named = environment[program.variable]
  return named === undefined
    ? `${program.name} is not installed.`
    : `${program.variable} names "${named}", which is not a program.`
}

/** @param {TestProgram} program */
const remedy = (program) =>
  `To get it: "apt-get install ${program.packages.join(' ')}" on Debian, or set ${program.variable} to its path.`
