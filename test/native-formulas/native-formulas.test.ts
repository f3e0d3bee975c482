import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../packages/core/src/catalogue.ts'
import type { FunctionRecord } from '../../packages/core/src/record/define-function.ts'
import type { Input } from '../../packages/core/src/record/input.ts'
import { officePath } from '../programs.ts'
import { layOutCall, staleResult } from './lay-out-call.ts'
import { recalculate } from './recalculate.ts'

const records = catalogue as unknown as readonly FunctionRecord[]

/** Every example of the catalogue, and again with every word that its choices offer where that has an answer. */
const cases = records.flatMap((record) =>
  record.examples.flatMap(({ given }) => {
    const choices = Object.entries(record.inputs as Record<string, Input<unknown>>).filter(([, { options }]) => options)
    const variants = choices.flatMap(([name, { options = [] }]) => options.map(({ en }) => ({ ...given, [name]: en })))
    const answered = variants.filter((args) => record(args as never).ok)
    return [given, ...answered].map((args) => ({ record, given: args as Readonly<Record<string, unknown>> }))
  }),
)
const calls = cases.map(({ record, given }, index) => {
  const name = `${record.id}${index}`
  return { name, title: `${record.id} of ${JSON.stringify(given).slice(0, 120)}`, ...layOutCall(record, given) }
})

/** Functions of Excel 2007–2013 only, so that a workbook opens everywhere. */
const allowed = new Set(
  'ABS AND AVERAGE AVERAGEIFS BETAINV COLUMN COLUMNS COUNT COUNTIF COUNTIFS DATE DATEDIF DAY EDATE EXP IF IFERROR INDEX INT IRR ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LN MATCH MAX MID MIN MINVERSE MMULT MOD MONTH N NA NORMSDIST NORMSINV NOT NPV OR PMT POWER RANK RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SIGN SMALL SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TRANSPOSE TRUE FALSE VLOOKUP XIRR XNPV YEAR'.split(
    ' ',
  ),
)

describe('native formulas', () => {
  const withFormulas = calls.filter(({ expectations }) => expectations.length > 0)

  it('use functions of Excel 2007–2013 only', () => {
    for (const { expectations } of withFormulas) {
      for (const { formula } of expectations) {
        const words = formula.replace(/"[^"]*"/g, '').match(/[A-Z]+(?=\()/g) ?? []
        expect(words.filter((word) => !allowed.has(word))).toEqual([])
      }
    }
  })

  const soffice = officePath()
  describe.skipIf(soffice === undefined)('recalculated by LibreOffice', () => {
    let values: Awaited<ReturnType<typeof recalculate>>
    beforeAll(async () => {
      values = await recalculate(soffice as string, withFormulas)
    })

    it('are calculated afresh, not read from the file', () => {
      const [first] = withFormulas
      expect(values.get(first?.name ?? '')?.(first?.expectations[0]?.address ?? '')).not.toBe(staleResult)
    })

    it.each(withFormulas.map((call) => [call.title, call] as const))(
      'give what the core computes: %s',
      (_title, call) => {
        for (const { address, figure, formula, step } of call.expectations) {
          const value = values.get(call.name)?.(address)
          if (typeof figure === 'number') {
            expect(Math.abs(Number(value) - figure), `${step} ${formula}`).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(figure)),
            )
          } else expect(value ?? '', `${step} ${formula}`).toBe(figure ?? '')
        }
      },
    )
  })
})
