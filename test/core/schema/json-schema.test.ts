import { jsonSchema } from '@kankei/core/schema'
import { expect, it } from 'vitest'

it('names every part and every field of the form in Japanese and English', () => {
  const { $defs } = jsonSchema() as {
    $defs: Record<string, { title: unknown; properties: Record<string, { title: unknown }> }>
  }
  expect(Object.keys($defs)).toContain('ProgrammeFile')
  for (const [part, { title, properties }] of Object.entries($defs)) {
    expect(title, part).toEqual(expect.any(String))
    for (const [field, schema] of Object.entries(properties))
      expect(schema.title, `${part}.${field}`).toEqual(expect.any(String))
  }
})
