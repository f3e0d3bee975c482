import { describe, expect, it } from 'vitest'
import { catalogue } from '../../packages/core/src/catalogue.ts'
import type { FunctionRecord } from '../../packages/core/src/record/define-function.ts'
import type { Input } from '../../packages/core/src/record/input.ts'
import type { Step, StepValue } from '../../packages/core/src/record/step.ts'
import type { Failure } from '../../packages/core/src/result.ts'

/** A test of what a function has; one that has no vectors is not asked about vectors. */
const only = (applies: boolean) => (title: string, test: () => void) => {
  if (applies) it(title, test)
}

type Given = Readonly<Record<string, unknown>>
type Answer = { readonly ok: true; readonly value: Readonly<Record<string, StepValue>> } | Failure

const records = catalogue as unknown as readonly FunctionRecord[]

/** What holds for the arguments of every function, tried on its first example. */
describe.each(records.map((record) => [record.id, record] as const))('%s', (_id, record) => {
  const given = record.examples[0].given as Given
  const call = (changed: Given) => record({ ...given, ...changed } as never) as Answer
  const inputs = Object.entries(record.inputs) as [string, Input<unknown>][]
  const vectors = inputs.filter(([name, { shape }]) => shape === 'vector' && Array.isArray(given[name]))
  const figures = vectors.filter(([, { kind }]) => kind === 'amounts' || kind === 'numbers' || kind === 'counts')
  const numbers = inputs.filter(([, { kind }]) => kind === 'number')

  it('has no step that is called like an input, so that a formula can refer to both', () => {
    expect(Object.keys(record.steps).filter((name) => name in record.inputs)).toEqual([])
  })

  only(vectors.length > 0)('takes a row and a column as it takes a list', () => {
    const plain = call({})
    for (const [name] of vectors) {
      const cells = given[name] as readonly unknown[]
      expect(call({ [name]: [cells] })).toEqual(plain)
      expect(call({ [name]: cells.map((cell) => [cell]) })).toEqual(plain)
    }
  })

  only(figures.length > 0)('names the position of a figure that is missing', () => {
    for (const [name] of figures) {
      const cells = [...(given[name] as readonly unknown[])]
      cells[cells.length - 1] = null
      const answer = call({ [name]: cells })
      expect(answer).toMatchObject({ ok: false, code: 'missing', input: name })
      expect(!answer.ok && answer.message.ja).toContain(`${cells.length}番目`)
    }
  })

  only(figures.length + numbers.length > 0)('refuses what is not a finite number', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const [name] of figures) {
        const cells = [...(given[name] as readonly unknown[])]
        cells[0] = bad
        expect(call({ [name]: cells })).toMatchObject({ ok: false, input: name })
      }
      for (const [name] of numbers) expect(call({ [name]: bad })).toMatchObject({ ok: false, input: name })
    }
  })

  only(numbers.length > 0)('keeps its numbers within their limits', () => {
    for (const [name, { min, max }] of numbers) {
      if (min !== undefined) expect(call({ [name]: min - 1 })).toMatchObject({ ok: false, code: 'range', input: name })
      if (max !== undefined) expect(call({ [name]: max + 1 })).toMatchObject({ ok: false, code: 'range', input: name })
    }
  })

  it('refuses an empty range', () => {
    for (const [name, { shape, optional }] of inputs) {
      if (shape === 'single' || optional || record.inputs[name]?.repeating) continue
      expect(call({ [name]: [] })).toMatchObject({ ok: false })
      expect(call({ [name]: [[]] })).toMatchObject({ ok: false })
    }
  })

  it('takes "" and a blank cell alike for an optional argument that is left out', () => {
    const plain = call(
      Object.fromEntries(inputs.filter(([, { optional }]) => optional).map(([name]) => [name, undefined])),
    )
    const blank = (value: unknown) =>
      call(Object.fromEntries(inputs.filter(([, { optional }]) => optional).map(([name]) => [name, value])))
    for (const value of ['', null, [[null]], [['']]]) expect(blank(value)).toEqual(plain)
  })

  const hasMoney = inputs.some(([, { kind, convert }]) => kind === 'table' || convert !== undefined)
  only(hasMoney)('gives the same ratios when every amount is entered in thousands', () => {
    const [plain, inThousands] = [
      call({}),
      call(Object.fromEntries(inputs.map(([name, input]) => [name, thousandfold(input, given[name])]))),
    ]
    if (!plain.ok || !inThousands.ok) throw new Error('The example has no answer.')
    for (const [name, step] of Object.entries(record.steps) as [string, Step<never, never>][]) {
      if (step.unit === 'mixed' || step.unit === 'text') continue
      const factor = step.unit === 'amount' || step.unit === 'amountPerPerson' ? 1000 : 1
      const expected = listOf(plain.value[name]).map((figure) =>
        typeof figure === 'number' ? figure * factor : figure,
      )
      listOf(inThousands.value[name]).forEach((figure, index) => {
        const wanted = expected[index]
        if (typeof wanted === 'number')
          expect(Number(figure)).toBeCloseTo(wanted, 9 - Math.ceil(Math.log10(Math.abs(wanted) + 1)))
        else expect(figure).toEqual(wanted)
      })
    }
  })
})

const listOf = (value: StepValue | undefined): readonly unknown[] => [value].flat(2)

function thousandfold({ kind, convert }: Input<unknown>, given: unknown): unknown {
  const scale = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(scale)
    if (typeof value === 'number') return value * 1000
    return typeof value === 'string' && /^[\d,]+千円$/.test(value) ? value.replace('千円', '百万円') : value
  }
  if (kind !== 'table') return convert === undefined ? given : scale(given)
  return (given as readonly (readonly unknown[])[]).map((row) =>
    /増価額|予算額/.test(String(row[0])) ? scale(row) : row,
  )
}
