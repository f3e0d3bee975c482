import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '../../../addin/src/functions/index.ts'
import { type FailureCode, fail } from '../../../packages/core/src/result.ts'
import { sampleFunction, sampleInput, sampleStep } from './sample-function.ts'

const failure = (code: FailureCode) => fail(code, 'value', { en: `No: ${code}.`, ja: `不可：${code}。` })

const double = sampleFunction(
  { inputs: { value: sampleInput('day') }, each: 'value', steps: { result: sampleStep('倍') }, gives: 'result' },
  ({ value }) => (typeof value === 'number' && value !== 0 ? { result: value * 2 } : failure('type')),
)

const refusal = { error: '#VALUE!', message: '不可：type。' }

describe('an answer in one cell', () => {
  const shown = (figure: unknown) => {
    const record = sampleFunction({ inputs: {}, steps: { result: sampleStep('値') }, gives: 'result' }, () => ({
      result: figure as number,
    }))
    return answer(record, [], 'ja')
  }

  it('is the figure of the step that the function gives', () => {
    expect(shown(0.9216630821226353)).toBe(0.9216630821226353)
    expect(shown('一致')).toBe('一致')
    expect(shown('')).toBe('')
  })

  it('is empty where the figure does not exist', () => {
    expect(shown(null)).toBe('')
  })

  it('is the error of a failure', () => {
    expect(shown(failure('no-parameter'))).toEqual({ error: '#N/A', message: '不可：no-parameter。' })
  })

  it('has no negative zero, whose sign a grid would show', () => {
    expect(Object.is(shown(-0), 0)).toBe(true)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, {}, []])(
    'says that Kankei broke down when a step holds %s',
    (figure) => {
      expect(shown(figure)).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('KANKEI.SAMPLE') })
    },
  )
})

describe('a failure', () => {
  const failing = (code: FailureCode) =>
    sampleFunction({ inputs: {}, steps: { result: sampleStep('値') }, gives: 'result' }, () => failure(code))

  it('is #N/A where a well-posed question has no answer', () => {
    for (const code of ['undefined', 'no-solution', 'many-solutions', 'no-parameter'] as const) {
      expect(answer(failing(code), [], 'en')).toEqual({ error: '#N/A', message: `No: ${code}.` })
    }
  })

  it('is #VALUE! where the input or the size of the result is at fault', () => {
    for (const code of ['missing', 'shape', 'overflow', 'unreadable-date', 'two-costs'] as const) {
      expect(answer(failing(code), [], 'en')).toEqual({ error: '#VALUE!', message: `No: ${code}.` })
    }
  })

  it('speaks the language that is asked for', () => {
    expect(answer(failing('shape'), [], 'ja')).toEqual({ error: '#VALUE!', message: '不可：shape。' })
  })
})

describe('the arguments', () => {
  const received: unknown[] = []
  const record = sampleFunction(
    {
      inputs: { first: sampleInput('table'), second: sampleInput('number', { optional: true }) },
      steps: { result: sampleStep('値') },
      gives: 'result',
    },
    (given) => {
      received.push(given)
      return { result: 1 }
    },
  )
  const receivedFrom = (...args: unknown[]) => {
    received.length = 0
    answer(record, args, 'ja')
    return received
  }

  it('reach the record by name, in the order of its inputs', () => {
    expect(receivedFrom([[1, 2]], 0.5)).toEqual([{ first: [[1, 2]], second: 0.5 }])
  })

  it('are undefined where they are missing at the end', () => {
    expect(receivedFrom([[1, 2]])).toEqual([{ first: [[1, 2]], second: undefined }])
  })

  it('do not include the invocation object that Excel appends', () => {
    expect(receivedFrom([[1, 2]], null, { functionName: 'SAMPLE' })).toEqual([{ first: [[1, 2]], second: null }])
    expect(receivedFrom([[1, 2]], { functionName: 'SAMPLE' })).toEqual([{ first: [[1, 2]], second: undefined }])
  })
})

describe('a function that answers for each cell', () => {
  it('gives a block of the same shape', () => {
    expect(answer(double, [[[1, 2, 3]]], 'ja')).toEqual([[2, 4, 6]])
    expect(answer(double, [[[1], [2]]], 'ja')).toEqual([[2], [4]])
    expect(answer(double, [[[7]]], 'ja')).toEqual([[14]])
  })

  it('gives a bare value for a bare value', () => {
    expect(answer(double, [7], 'ja')).toBe(14)
  })

  it('leaves blank cells empty, also those that desktop Excel hands over as 0', () => {
    for (const blank of [null, '', 0]) expect(answer(double, [[[1, blank]]], 'ja')).toEqual([[2, '']])
  })

  it('leaves a blank cell empty that stands alone', () => {
    for (const blank of [null, '', [[null]], [['']]]) expect([answer(double, [blank], 'ja')].flat(2)).toEqual([''])
  })

  it('refuses a 0 that stands alone, because it may have been typed', () => {
    expect(answer(double, [[[0]]], 'ja')).toEqual(refusal)
  })

  it('takes a 0 for a figure where the cells are not dates', () => {
    const amounts = sampleFunction(
      {
        inputs: { text: sampleInput('amountText') },
        each: 'text',
        steps: { result: sampleStep('値') },
        gives: 'result',
      },
      ({ text }) => ({ result: text as number }),
    )
    expect(answer(amounts, [[[0, 5, null]]], 'ja')).toEqual([[0, 5, '']])
  })

  it('holds the error of an unreadable cell in its own cell', () => {
    expect(answer(double, [[[1, 'x', 3]]], 'ja')).toEqual([[2, refusal, 6]])
  })

  it('gives the error itself for a single unreadable cell', () => {
    expect(answer(double, [[['x']]], 'ja')).toEqual(refusal)
    expect(answer(double, ['x'], 'ja')).toEqual(refusal)
  })

  it('answers for a block just what it answers cell by cell', () => {
    const cell = fc.oneof(fc.integer({ min: 1 }), fc.constantFrom('x', '', null))
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
    fc.assert(
      fc.property(block, (cells) => {
        const one = cells.map((row) => row.map((value) => answer(double, [value], 'ja')))
        const whole = answer(double, [cells], 'ja')
        expect(Array.isArray(whole) ? whole : [[whole]]).toEqual(one)
      }),
    )
  })
})

describe('a series', () => {
  const running = sampleFunction(
    {
      inputs: { rate: sampleInput('number'), values: sampleInput('amounts') },
      steps: { total: sampleStep('累計', true) },
      gives: 'total',
    },
    ({ values }) => {
      const cells = (values as unknown[][]).flat()
      const numbers = cells.map((cell) => (typeof cell === 'number' ? cell : 0))
      const totals = numbers.map((_, index) => numbers.slice(0, index + 1).reduce((sum, number) => sum + number, 0))
      return { total: cells.map((cell, index) => (cell === 'x' ? failure('undefined') : (totals[index] ?? null))) }
    },
  )

  it('stays a row for a row and a column for a column', () => {
    expect(answer(running, [0, [[1, 2, 3]]], 'ja')).toEqual([[1, 3, 6]])
    expect(answer(running, [0, [[1], [2], [3]]], 'ja')).toEqual([[1], [3], [6]])
    expect(answer(running, [0, [[5]]], 'ja')).toEqual([[5]])
  })

  it('takes its direction from the first vector, not from a number before it', () => {
    expect(answer(running, [[[0], [0]], [[1, 2]]], 'ja')).toEqual([[1, 3]])
  })

  it('holds an error in its own cell', () => {
    expect(answer(running, [0, [[1, 'x', 2]]], 'en')).toEqual([[1, { error: '#N/A', message: 'No: undefined.' }, 3]])
  })
})

describe('a table', () => {
  const table = (values: Parameters<typeof sampleFunction>[1]) =>
    sampleFunction(
      {
        inputs: { table: sampleInput('table') },
        steps: { year: sampleStep('年度', true), ratio: sampleStep('ROI', true), unit: sampleStep('単位') },
        gives: ['year', 'ratio', 'unit'],
      },
      values,
    )

  it('has a header in Japanese and one row for each year, in either language', () => {
    const record = table(() => ({ year: [2018, 2019], ratio: [0.4, 0.5], unit: '千円' }))
    const expected = [
      ['年度', 'ROI', '単位'],
      [2018, 0.4, '千円'],
      [2019, 0.5, '千円'],
    ]
    expect(answer(record, [[[]]], 'ja')).toEqual(expected)
    expect(answer(record, [[[]]], 'en')).toEqual(expected)
  })

  it('shows figures that do not exist as empty cells and failures as errors in their own cells', () => {
    const record = table(() => ({ year: [2018, 2019], ratio: [null, failure('undefined')], unit: null }))
    expect(answer(record, [[[]]], 'ja')).toEqual([
      ['年度', 'ROI', '単位'],
      [2018, '', ''],
      [2019, { error: '#N/A', message: '不可：undefined。' }, ''],
    ])
  })

  it('says that Kankei broke down when its columns differ in length', () => {
    const record = table(() => ({ year: [2018, 2019], ratio: [0.4], unit: null }))
    expect(answer(record, [[[]]], 'ja')).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('内部エラー'),
    })
  })
})

describe('a calculation that throws', () => {
  const broken = sampleFunction(
    { id: 'ROITABLE', inputs: { table: sampleInput('table') }, steps: { result: sampleStep('値') }, gives: 'result' },
    () => {
      throw new TypeError('x is undefined')
    },
  )

  it('is #VALUE! with a message that blames Kankei and names the function', () => {
    expect(answer(broken, [[[1]]], 'ja')).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/KANKEI\.ROITABLE.*内部エラー.*TypeError: x is undefined/),
    })
    expect(answer(broken, [[[1]]], 'en')).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/Internal error of KANKEI\.ROITABLE/),
    })
  })
})

describe('whatever a record gives', () => {
  it('never puts null, undefined, NaN or an infinity into a cell', () => {
    const figure = fc.oneof(
      fc.double(),
      fc.string(),
      fc.constantFrom(null, undefined, failure('shape'), Number.NaN) as fc.Arbitrary<number>,
    )
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), (figures) => {
        const record = sampleFunction(
          { inputs: {}, steps: { year: sampleStep('年度', true) }, gives: ['year'] },
          () => ({ year: figures }),
        )
        for (const cell of (answer(record, [], 'ja') as unknown[][]).flat()) {
          expect(cell ?? Number.NaN).not.toBeNaN()
          if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true)
          if (typeof cell === 'object') expect(cell).toEqual({ error: expect.any(String), message: expect.any(String) })
        }
      }),
    )
  })
})
