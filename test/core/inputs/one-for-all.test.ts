import { describe, expect, it } from 'vitest'
import { amounts } from '../../../packages/core/src/inputs/amounts.ts'
import { numbers } from '../../../packages/core/src/inputs/numbers.ts'
import { oneForAll, valueAt } from '../../../packages/core/src/inputs/one-for-all.ts'
import { readInputs } from '../../../packages/core/src/record/read-inputs.ts'

const text = (word: string) => ({ en: word, ja: word })
const inputs = {
  people: oneForAll(numbers({ label: text('people'), hint: text(''), unit: 'person', along: 'outcomes' })),
  value: oneForAll(amounts({ label: text('value'), hint: text(''), along: 'outcomes' })),
  share: oneForAll(numbers({ label: text('share'), hint: text(''), unit: 'share', along: 'outcomes' })),
}

describe('oneForAll', () => {
  it('lets one value stand beside any number of others, wherever it comes', () => {
    const [one, three] = [5, [1, 2, 3]]
    for (const people of [one, three]) {
      for (const share of [one, three]) expect(readInputs(inputs, { people, value: one, share }).ok).toBe(true)
    }
  })

  it('refuses vectors of several values that differ in length, and names both', () => {
    const read = readInputs(inputs, { people: [1, 2], value: 5, share: [1, 2, 3] })
    expect(read).toMatchObject({ ok: false, code: 'shape', input: 'share' })
    expect(!read.ok && read.message).toEqual({
      en: 'share has 3 outcomes, people has 2 outcomes. Select ranges of equal length.',
      ja: 'shareは成果3件分、peopleは成果2件分です。同じ長さの範囲を指定してください。',
    })
  })

  it('takes one cell of text with its unit', () => {
    const read = readInputs(inputs, { people: [1, 2], value: '156千円', share: 0.5 })
    expect(read.ok && read.value).toMatchObject({ money: 'thousandYen', values: { value: [156] } })
  })
})

describe('valueAt', () => {
  it('is the value of the place, or the only one', () => {
    expect([0, 1].map((index) => valueAt([7, 8], index))).toEqual([7, 8])
    expect([0, 1].map((index) => valueAt([7], index))).toEqual([7, 7])
  })
})
