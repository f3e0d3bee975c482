import { checkProgrammeFile, dayFromNumber, dayNumber, formatIsoDay, type ProgrammeFile, rules } from '@kankei/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programmeFiles } from './programme-files.ts'

/** The part of a file that a path leads to; the last step may lead to a field that is left out. */
function partAt(file: ProgrammeFile, place: string): unknown {
  const steps = place.split(/[.[\]]+/).filter((step) => step !== '')
  return steps.reduce<unknown>((part, step) => {
    if (typeof part !== 'object' || part === null) throw new Error(`${place} leads nowhere at ${step}.`)
    return (part as Record<string, unknown>)[step]
  }, file)
}

const severityOf = new Map(rules.map(({ id, severity }) => [id, severity]))

/** In milliseconds: a fraction of a second on a quiet machine, and minutes if the time grew with the square. */
const longestCheck = 20_000

/** What a sentence says when the code behind it forgot something. */
const slips = /undefined|NaN|Infinity|\[object/

describe('checkProgrammeFile', () => {
  it('never throws, whatever a file of this form holds, speaks in whole sentences and leads to places that are there', () => {
    fc.assert(
      fc.property(programmeFiles, (file) => {
        const findings = checkProgrammeFile(file)
        for (const { rule, severity, places } of findings) {
          if (severityOf.get(rule) !== severity || places.length === 0) throw new Error(`${rule} lacks places.`)
          for (const place of places) partAt(file, place)
        }
        const texts = findings.flatMap(({ message, advice }) => [message.en, message.ja, advice.en, advice.ja])
        expect(texts.filter((text) => text === '')).toEqual([])
        if (!slips.test(JSON.stringify(file))) expect(texts.filter((text) => slips.test(text))).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('changes nothing in the file', () => {
    fc.assert(
      fc.property(programmeFiles, (file) => {
        const before = structuredClone(file)
        checkProgrammeFile(file)
        expect(file).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })

  it('finds no error in yearly figures that were counted from the ledger', () => {
    const firstDay = dayNumber({ year: 2018, month: 4, day: 1 })
    const stay = fc.record({ joined: fc.nat({ max: 2500 }), days: fc.option(fc.nat({ max: 1500 })) })
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1, maxLength: 40 }), (stays) => {
        const errors = checkProgrammeFile(
          countedFile(stays.map(({ joined, days }) => [firstDay + joined, days] as const)),
        )
        expect(errors.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('refuses a setting that is no number', () => {
    const file: ProgrammeFile = {
      schemaVersion: 1,
      title: '',
      municipality: { name: '' },
      moneyUnit: 'yen',
      sources: [],
    }
    expect(() => checkProgrammeFile(file, { tolerance: Number.NaN })).toThrow(RangeError)
    expect(() => checkProgrammeFile(file, { tolerance: -0.1 })).toThrow(/tolerance/)
    expect(checkProgrammeFile(file)).toEqual([])
  })

  it('goes through a ledger of ten thousand rows in time, also if all are of one person', () => {
    const stays = Array.from(
      { length: 10_000 },
      (_, row) => [17_623 + (row % 2000), row % 3 === 0 ? 400 : null] as const,
    )
    const file = countedFile(stays)
    const ledgers = (file.ledgers ?? []).map((ledger) => ({
      ...ledger,
      rows: ledger.rows.map((row) => ({ ...row, person: 'P' })),
    }))
    const begin = performance.now()
    checkProgrammeFile(file)
    checkProgrammeFile({ ...file, ledgers })
    expect(performance.now() - begin).toBeLessThan(longestCheck)
  })
})

/** Members present and ever at the end of each fiscal year, as the ledger beside them counts. */
function countedFile(stays: readonly (readonly [joined: number, days: number | null])[]): ProgrammeFile {
  const day = (number: number): string => formatIsoDay(dayFromNumber(number))
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029]
  const count = (year: number, isPresent: boolean): number => {
    const end = dayNumber({ year: year + 1, month: 3, day: 31 })
    return stays.filter(([joined, days]) => joined <= end && !(isPresent && days !== null && joined + days <= end))
      .length
  }
  const indicator = (role: 'membersPresent' | 'membersEver') => ({
    id: role,
    name: role,
    role,
    unit: '人',
    counting: role === 'membersPresent' ? ('present' as const) : ('cumulative' as const),
    observations: years.map((year) => ({ at: `${year}年度末`, value: count(year, role === 'membersPresent') })),
  })
  return {
    schemaVersion: 1,
    title: '名簿のある施策',
    municipality: { name: '架空市' },
    moneyUnit: 'thousandYen',
    sources: [],
    ledgers: [
      {
        id: 'book',
        name: '会員名簿',
        role: 'members',
        rows: stays.map(([joined, days], row) => ({
          person: `P-${row}`,
          joined: day(joined),
          ...(days === null ? {} : { left: day(joined + days) }),
        })),
      },
    ],
    indicators: [indicator('membersPresent'), indicator('membersEver')],
  }
}
