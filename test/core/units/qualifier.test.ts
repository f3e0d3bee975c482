import { expect, test } from 'vitest'
import { type Qualifier, qualifiers } from '../../../packages/core/src/units/qualifier.ts'
import { readQuantity } from '../../../packages/core/src/units/read-quantity.ts'

const names = Object.keys(qualifiers) as Qualifier[]

test.each(names)('every word of %s is read as that qualifier alone, before or behind a figure', (name) => {
  const { before, after } = qualifiers[name]
  for (const text of [...before.map((word) => `${word} 60人`), ...after.map((word) => `60人${word}`)]) {
    expect(readQuantity(text, 'text')).toMatchObject({ ok: true, value: { value: 60, qualifiers: [name] } })
  }
})

test.each(names)('the Japanese label of %s is one of its words', (name) => {
  const { label, before, after } = qualifiers[name]
  expect([...before, ...after]).toContain(label.ja)
})
