import { describe, expect, it } from 'vitest'
import { commands } from '../../packages/cli/src/commands/commands.ts'
import { generalHelp } from '../../packages/cli/src/help.ts'
import { run } from '../../packages/cli/src/run.ts'
import { textWidth } from '../../packages/cli/src/terminal/text-width.ts'

const languages = ['ja', 'en'] as const

describe.each(commands.map((command) => [command.name, command] as const))('the command %s', (name, command) => {
  it('has a name of its own, under which its usage stands', () => {
    expect(commands.filter((other) => other.name === name)).toHaveLength(1)
    expect(command.usage.split(' ')[0]).toBe(name)
  })

  it.each(languages)('is listed in the general help in %s', (language) => {
    const help = generalHelp(language)
    expect(help).toContain(`  kankei ${command.usage}\n`)
    expect(help).toContain(command.summary[language])
  })

  it.each(languages)('has help of its own in %s, set for 80 places, that explains each of its options', (language) => {
    const { out, exitCode } = run([name, '--help', '--lang', language], { columns: 80, colours: false })
    expect(exitCode).toBe(0)
    for (const line of out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
    for (const option of command.options) expect(out).toMatch(new RegExp(`^  (-\\w, )?--${option}\\b`, 'm'))
  })

  it('asks for its file, and for no more than one', () => {
    const terminal = { columns: 80, colours: false }
    const tooMany = command.operand === undefined ? ['a.csv'] : ['a.csv', 'b.csv']
    expect(run([name, ...tooMany], terminal)).toMatchObject({ out: '', exitCode: 2 })
    if (command.operand !== undefined) expect(run([name], terminal)).toMatchObject({ out: '', exitCode: 2 })
  })
})
