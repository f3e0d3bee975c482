import { describe, expect, it } from 'vitest'
import { catalogue } from '../../packages/core/src/catalogue.ts'
import type { FunctionRecord } from '../../packages/core/src/record/define-function.ts'
import type { Input } from '../../packages/core/src/record/input.ts'
import type { Figure, Step, StepValue } from '../../packages/core/src/record/step.ts'
import type { Text } from '../../packages/core/src/result.ts'

const records = catalogue as unknown as readonly FunctionRecord[]

/** What every function must say of itself; a function that does not is not finished. */
describe.each(records.map((record) => [record.id, record] as const))('%s', (_id, record) => {
  const inputs = Object.entries(record.inputs) as [string, Input<unknown>][]
  const steps = Object.entries(record.steps) as [string, Step<never, never>][]

  it('speaks both languages', () => {
    const texts: Text[] = [
      record.label,
      record.summary,
      record.caution,
      ...inputs.flatMap(([, { label, hint, options = [] }]) => [label, hint, ...options]),
      ...steps.map(([, { label }]) => label),
      ...steps.flatMap(([, { excel }]) => (typeof excel === 'function' ? [] : [excel.reason])),
    ]
    for (const { en, ja } of texts) {
      expect(en.trim()).not.toBe('')
      expect(ja).not.toBe('')
    }
    expect(record.summary.ja).toMatch(/[ぁ-ん]/)
    expect(record.caution.ja).toMatch(/[ぁ-ん].*。$/)
    expect(record.caution.en).toMatch(/\.$/)
  })

  it('names inputs as the signature in English does', () => {
    for (const [name, { label }] of inputs) expect(label.en).toBe(name)
  })

  it('says where it comes from, and when somebody looked', () => {
    for (const { title, publisher, published, locator, checkedOn } of record.sources) {
      for (const field of [title, publisher, published, locator]) expect(field.trim()).not.toBe('')
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('shows steps that it has', () => {
    for (const name of [record.gives].flat()) expect(Object.keys(record.steps)).toContain(name)
    if (record.each !== undefined) expect(Object.keys(record.inputs)).toContain(record.each)
  })

  it('takes optional arguments last, as a spreadsheet needs them', () => {
    const optional = inputs.map(([, input]) => input.optional)
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)))
  })

  it.each(record.examples.map((example) => [example.from, example] as const))(
    'gives its example: %s',
    (_from, example) => {
      const answer = record(example.given as never)
      if (!answer.ok) throw new Error(answer.message.en)
      for (const [step, expected] of Object.entries(example.gives))
        expectClose(answer.value[step], expected as StepValue)
      expect(answer.sentence.ja).toMatch(/。$/)
      expect(answer.sentence.en).toMatch(/\.$/)
    },
  )

  it('gives every step that it declares, and no other', () => {
    const [example] = record.examples
    const answer = record(example.given as never)
    expect(answer.ok && Object.keys(answer.value).sort()).toEqual(Object.keys(record.steps).sort())
  })

  it('names the input that is missing', () => {
    const [first] = inputs
    const answer = record({} as never)
    expect(answer).toMatchObject({ ok: false, input: first?.[0] })
    for (const message of answer.ok ? [] : [answer.message.en, answer.message.ja]) expect(message).not.toBe('')
  })
})

describe('the catalogue', () => {
  it('holds every id once', () => {
    const ids = records.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

function expectClose(actual: StepValue | undefined, expected: StepValue) {
  const [left, right] = [actual, expected].map((value) => (Array.isArray(value) ? value : [value]) as Figure[])
  expect(left).toHaveLength(right?.length ?? 0)
  right?.forEach((figure, index) => {
    if (typeof figure === 'number') expect(left?.[index]).toBeCloseTo(figure, 9)
    else expect(left?.[index]).toBe(figure)
  })
}
