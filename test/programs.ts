import { locate, testPrograms } from '../scripts/test-programs.mjs'

/** The path of a program that tests drive, if it is here; the variable that requires it makes its absence an error. */
function pathOf(name: string): string | undefined {
  const program = testPrograms.find((one) => one.name === name)
  if (program === undefined) throw new Error(`No test program is called ${name}.`)
  const path = locate(program, process.env)
  if (path === undefined && process.env[program.requiredBy] === '1')
    throw new Error(`${name} is required and not installed.`)
  return path
}

export const chromiumPath = (): string | undefined => pathOf('Chromium')

export const officePath = (): string | undefined => pathOf('LibreOffice')

export const xmllintPath = (): string | undefined => pathOf('xmllint')
