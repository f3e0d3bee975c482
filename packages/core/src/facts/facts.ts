import { formatIsoDay } from '../calendar/format-day.ts'
import { fiscalYearOfMoment } from '../calendar/moment.ts'
import { checkProgrammeFile } from '../consistency/check-programme-file.ts'
import { phasesOf } from '../consistency/programmes/phases.ts'
import type { Severity } from '../consistency/severity.ts'
import type { OrganisationName, When } from '../model/notation.ts'
import { organisationFinder, organisationKey } from '../model/organisation-names.ts'
import type { FunnelStep } from '../model/people.ts'
import type { ProgrammeFile } from '../model/programme-file.ts'
import { readFigureText } from '../model/read-figure-text.ts'
import { readWhen } from '../model/read-when.ts'
import { calculatedProgrammes } from '../programmes/calculated-programme.ts'
import { programmeReturns } from '../programmes/programme-returns.ts'
import type { ResultsTable } from '../programmes/results-table.ts'
import { qualifiers } from '../units/qualifier.ts'

/** What a programme file says, counted and computed from it. `null` is what the file does not say. */
export interface Facts {
  /** By number. `companies` and `themes` are counts; `kickOff` is yyyy-mm-dd. */
  readonly phases: readonly {
    readonly name: string
    readonly fiscalYear: number | null
    readonly kickOff: string | null
    readonly companies: number
    readonly themes: number
  }[]
  readonly themes: number
  /** Companies over all phases, each once in every phase. */
  readonly companyParticipations: number
  /** Bodies, whatever their spellings. */
  readonly distinctCompanies: number
  readonly agreements: readonly {
    readonly name: string
    readonly signedOn: string | null
    readonly parties: readonly string[]
    readonly statedParties: number | null
  }[]
  /** Of the programmes with benefit lines, in their order. */
  readonly members: readonly MemberFacts[]
  readonly funnels: readonly {
    readonly name: string
    readonly steps: readonly {
      readonly name: string
      readonly value: number | null
      readonly qualifier: string
      readonly unit: string
    }[]
  }[]
  /** The stock ratio (A) as a fraction. */
  readonly roi: readonly { readonly fiscalYear: number; readonly value: number | null }[]
  readonly findings: readonly {
    readonly rule: string
    readonly severity: Severity
    readonly places: readonly string[]
  }[]
}

export interface MemberFacts {
  readonly fiscalYear: number
  readonly present: number | null
  readonly ever: number | null
  /** Δのべ − Δ現役; in the first year only where the programme's term says that it began then. */
  readonly leavers: number | null
}

/** The facts of a programme file (台帳の要点), each out of the file by counting or calculation. */
export function factsOf(file: ProgrammeFile): Facts {
  const find = organisationFinder(file.organisations ?? [])
  const keyOf = (name: OrganisationName): string => find(name)?.id ?? organisationKey(name)
  const phases = phasesOf(file).flatMap((programme) =>
    [...programme.phases].sort((one, other) => (one.number ?? 0) - (other.number ?? 0)).map(({ phase }) => phase),
  )
  const participants = phases.map((phase) => new Set((phase.participants ?? []).map(keyOf)))
  const tables = calculatedProgrammes(file).flatMap((programme) => {
    const returns = programmeReturns(file, programme)
    return returns.ok ? [{ ...returns.value, began: programme.began }] : []
  })
  return {
    phases: phases.map((phase, index) => ({
      name: phase.name,
      fiscalYear: fiscalYearIn(phase.kickOff),
      kickOff: isoDay(phase.kickOff),
      companies: participants[index]?.size ?? 0,
      themes: phase.themes?.length ?? 0,
    })),
    themes: phases.reduce((total, { themes }) => total + (themes?.length ?? 0), 0),
    companyParticipations: participants.reduce((total, { size }) => total + size, 0),
    distinctCompanies: new Set(participants.flatMap((keys) => [...keys])).size,
    agreements: (file.agreements ?? []).map(({ name, signedOn, parties, statedParties }) => ({
      name,
      signedOn: isoDay(signedOn),
      parties: parties.map((party) => find(party)?.name ?? party),
      statedParties: statedParties === undefined ? null : (figureOfText(statedParties)?.value ?? null),
    })),
    members: tables.flatMap(({ table, began }) => membersOf(table, began)),
    funnels: (file.funnels ?? []).map(({ name, steps }) => ({ name, steps: steps.map(stepFacts) })),
    roi: tables.flatMap(({ table, roi, check }) => {
      const ratios = roi.ok ? roi.value.roi : check?.ok ? check.value.recomputed : []
      return table.fiscalYears.map((fiscalYear, year) => {
        const ratio = ratios[year]
        return { fiscalYear, value: typeof ratio === 'number' ? ratio : null }
      })
    }),
    findings: checkProgrammeFile(file).map(({ rule, severity, places }) => ({ rule, severity, places })),
  }
}

function fiscalYearIn(when: When | undefined): number | null {
  const read = when === undefined ? undefined : readWhen(when, 'kickOff')
  return read?.ok ? fiscalYearOfMoment(read.value.start) : null
}

function isoDay(when: When | undefined): string | null {
  const read = when === undefined ? undefined : readWhen(when, 'day')
  return read?.ok && read.value.start.precision === 'day' ? formatIsoDay(read.value.start.day) : null
}

function membersOf({ fiscalYears, counts }: ResultsTable, began: number | undefined): readonly MemberFacts[] {
  const [present, ever] = (['membersPresent', 'membersEver'] as const).map((role) =>
    counts.find((count) => count.role === role)?.years.map(({ value }) => value),
  )
  if (present === undefined && ever === undefined) return []
  return fiscalYears.map((fiscalYear, year) => {
    const before = year === 0 ? (began === fiscalYear ? 0 : null) : undefined
    const [here, since] = [present?.[year] ?? null, ever?.[year] ?? null]
    const [hereBefore, sinceBefore] = [present, ever].map((list) => before ?? list?.[year - 1] ?? null)
    const known = [here, since, hereBefore, sinceBefore].every((value) => typeof value === 'number')
    const leavers = known
      ? (since as number) - (sinceBefore as number) - ((here as number) - (hereBefore as number))
      : null
    return { fiscalYear, present: here, ever: since, leavers }
  })
}

const figureOfText = (value: FunnelStep['value']) => {
  const read = readFigureText(value, undefined, 'value')
  return read.ok ? read.value : null
}

function stepFacts({ name, value }: FunnelStep) {
  const figure = figureOfText(value)
  const words = (figure?.qualifiers ?? []).map((qualifier) => {
    const { before, after, label } = qualifiers[qualifier]
    const printed = [...before, ...after].filter((word) => String(value).normalize('NFKC').includes(word))
    return printed.sort((one, other) => other.length - one.length)[0] ?? label.ja
  })
  return { name, value: figure?.value ?? null, qualifier: words.join('、'), unit: String(figure?.unit ?? '') }
}
