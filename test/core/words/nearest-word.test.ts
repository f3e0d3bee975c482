import { nearestWord } from '@kankei/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const known = ['--lang', '--json', '--help', '--version'] as const

describe('nearestWord', () => {
  it.each([
    ['--langs', '--lang'],
    ['--jsno', '--json'],
    ['--hlep', '--help'],
    ['--verison', '--version'],
    ['-l', '--lang'],
  ])('finds what %s was meant to be', (typed, meant) => {
    expect(nearestWord(typed, known)).toBe(meant)
  })

  it('counts two swapped letters as one slip', () => {
    expect(nearestWord('ab', ['xx', 'ba'])).toBe('ba')
  })

  it('takes the earlier of two equally near words', () => {
    expect(nearestWord('cat', ['bat', 'rat'])).toBe('bat')
    expect(nearestWord('', ['ab', 'cd'])).toBe('ab')
  })

  it('gives back every known word and every known word with one slip', () => {
    const slip = fc.tuple(fc.constantFrom(...known), fc.nat(), fc.constantFrom('', 'q', 'Q'))
    fc.assert(
      fc.property(slip, ([word, place, letter]) => {
        const at = place % word.length
        expect(nearestWord(word, known)).toBe(word)
        expect(nearestWord(word.slice(0, at) + letter + word.slice(at + 1), known)).toBe(word)
      }),
    )
  })
})
