import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { show } from '../../packages/cli/src/commands/show.ts'
import { readArguments } from '../../packages/cli/src/read-arguments.ts'

const requestOf = (...words: string[]) => {
  const { request } = readArguments(words)
  return request.ok ? request.value : request
}

describe('readArguments', () => {
  it('takes the file to show', () => {
    expect(requestOf('show', 'results.csv')).toEqual({ kind: 'run', command: show, file: 'results.csv', options: {} })
  })

  it('takes options before and after the file', () => {
    for (const words of [
      ['show', 'a.csv', '--lang', 'en', '--json'],
      ['--lang=en', '--json', 'show', 'a.csv'],
    ]) {
      expect(readArguments(words)).toMatchObject({
        language: 'en',
        json: true,
        request: { value: { file: 'a.csv', options: { lang: 'en', json: true } } },
      })
    }
  })

  it('speaks Japanese unless told otherwise, and takes the last of two languages', () => {
    expect(readArguments(['show', 'a.csv']).language).toBe('ja')
    expect(readArguments(['show', 'a.csv', '--lang', 'en', '--lang', 'ja']).language).toBe('ja')
  })

  it('takes a file that looks like an option after two dashes', () => {
    expect(requestOf('show', '--', '--results.csv')).toMatchObject({ kind: 'run', file: '--results.csv' })
  })

  it('helps when nothing is asked', () => {
    expect(requestOf()).toEqual({ kind: 'help' })
  })

  it('gives the help of what stands before --help, even where a file is missing', () => {
    expect(requestOf('--help')).toEqual({ kind: 'help' })
    expect(requestOf('-h')).toEqual({ kind: 'help' })
    expect(requestOf('show', '--help')).toEqual({ kind: 'help', about: show })
  })

  it('gives the version', () => {
    expect(requestOf('--version')).toEqual({ kind: 'version' })
    expect(requestOf('-v')).toEqual({ kind: 'version' })
  })

  it.each([
    [['shwo', 'a.csv'], 'unknown-command', 'shwo', 'show'],
    [['results.csv'], 'unknown-command', 'results.csv', 'show'],
    [['show', 'a.csv', '--jsno'], 'unknown-option', '--jsno', '--json'],
    [['show', 'a.csv', '--langauge', 'en'], 'unknown-option', '--langauge', '--lang'],
    [['show', 'a.csv', '-x'], 'unknown-option', '-x', '--'],
  ] as const)('names an unknown word and the nearest known one: %j', (words, code, typed, nearest) => {
    const refusal = requestOf(...words)
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
    expect(requestOf(...words)).toMatchObject({ ok: false, code })
  })

  it('does not take the names of built-in properties for options', () => {
    expect(requestOf('show', 'a.csv', '--__proto__')).toMatchObject({ code: 'unknown-option' })
    expect(requestOf('show', 'a.csv', '--toString')).toMatchObject({ code: 'unknown-option' })
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
        expect(readArguments(words).request).toHaveProperty('ok')
      }),
    )
  })
})
