import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArguments } from '../../packages/cli/src/read-arguments.ts'

const commandOf = (...words: string[]) => {
  const { command } = readArguments(words)
  return command.ok ? command.value : command
}

describe('readArguments', () => {
  it('takes the file to show', () => {
    expect(commandOf('show', 'results.csv')).toEqual({ name: 'show', file: 'results.csv' })
  })

  it('takes options before and after the file', () => {
    for (const words of [
      ['show', 'a.csv', '--lang', 'en', '--json'],
      ['--lang=en', '--json', 'show', 'a.csv'],
    ]) {
      expect(readArguments(words)).toMatchObject({ language: 'en', json: true, command: { value: { file: 'a.csv' } } })
    }
  })

  it('speaks Japanese unless told otherwise, and takes the last of two languages', () => {
    expect(readArguments(['show', 'a.csv']).language).toBe('ja')
    expect(readArguments(['show', 'a.csv', '--lang', 'en', '--lang', 'ja']).language).toBe('ja')
  })

  it('takes a file that looks like an option after two dashes', () => {
    expect(commandOf('show', '--', '--results.csv')).toEqual({ name: 'show', file: '--results.csv' })
  })

  it('helps when nothing is asked', () => {
    expect(commandOf()).toEqual({ name: 'help', about: 'kankei' })
  })

  it('gives the help of what stands before --help, even where a file is missing', () => {
    expect(commandOf('--help')).toEqual({ name: 'help', about: 'kankei' })
    expect(commandOf('-h')).toEqual({ name: 'help', about: 'kankei' })
    expect(commandOf('show', '--help')).toEqual({ name: 'help', about: 'show' })
  })

  it('gives the version', () => {
    expect(commandOf('--version')).toEqual({ name: 'version' })
    expect(commandOf('-v')).toEqual({ name: 'version' })
  })

  it.each([
    [['shwo', 'a.csv'], 'unknown-command', 'shwo', 'show'],
    [['results.csv'], 'unknown-command', 'results.csv', 'show'],
    [['show', 'a.csv', '--jsno'], 'unknown-option', '--jsno', '--json'],
    [['show', 'a.csv', '--langauge', 'en'], 'unknown-option', '--langauge', '--lang'],
    [['show', 'a.csv', '-x'], 'unknown-option', '-x', '--'],
  ] as const)('names an unknown word and the nearest known one: %j', (words, code, typed, nearest) => {
    const refusal = commandOf(...words)
    expect(refusal).toMatchObject({ ok: false, code })
    for (const language of ['ja', 'en'] as const) {
      expect(refusal).toHaveProperty(`message.${language}`, expect.stringContaining(typed))
      expect(refusal).toHaveProperty(`message.${language}`, expect.stringContaining(nearest))
    }
  })

  it.each([
    [['show', 'a.csv', '--lang', 'fr'], 'option-value'],
    [['show', 'a.csv', '--lang'], 'option-value'],
    [['show', 'a.csv', '--json=yes'], 'option-value'],
    [['show'], 'no-file'],
    [['show', 'a.csv', 'b.csv'], 'many-files'],
  ] as const)('refuses %j', (words, code) => {
    expect(commandOf(...words)).toMatchObject({ ok: false, code })
  })

  it('does not take the names of built-in properties for options', () => {
    expect(commandOf('show', 'a.csv', '--__proto__')).toMatchObject({ code: 'unknown-option' })
    expect(commandOf('show', 'a.csv', '--toString')).toMatchObject({ code: 'unknown-option' })
  })

  it('knows language and form of a refused command, so that it can say so', () => {
    expect(readArguments(['shwo', '--lang', 'en', '--json'])).toMatchObject({ language: 'en', json: true })
  })

  it('never throws, whatever is typed', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('show', '--lang', '--lang=', '--', '-', '-h', '--json', '--no-json'),
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(readArguments(words).command).toHaveProperty('ok')
      }),
    )
  })
})
