import type { Phase, Programme } from '../../model/programme.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import { placed } from '../reading/placed.ts'

export interface PhaseReading {
  readonly phase: Phase
  readonly place: string
  /** `undefined` for a name that is no number. */
  readonly number: number | undefined
}

export interface ProgrammePhases {
  readonly programme: Programme
  readonly place: string
  readonly phases: readonly PhaseReading[]
}

export const phasesOf = (file: ProgrammeFile): readonly ProgrammePhases[] =>
  placed(file.programmes, 'programmes').map(([programme, place]) => ({
    programme,
    place,
    phases: placed(programme.phases, `${place}.phases`).map(([phase, at]) => ({
      phase,
      place: at,
      number: phaseNumber(phase.name),
    })),
  }))

const ordinal = /^(?:第|フェーズ|phase|期)*\s*(?:(\d{1,3})|([IVX]{1,6}))\s*(?:期|回|次|フェーズ)?(?:目)?$/i

/** The number in the name of a phase: Ⅳ, 第４期, 3回目, Phase 2. */
export function phaseNumber(name: string): number | undefined {
  const [, digits, roman] = ordinal.exec(name.normalize('NFKC').trim()) ?? []
  if (digits !== undefined) return Number(digits)
  return roman === undefined ? undefined : romanNumber(roman.toUpperCase())
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** A smaller digit in front of a larger one is subtracted: IV, IX. */
const romanNumber = (roman: string): number =>
  [...roman].reduce((total, letter, index, letters) => {
    const [digit, next] = [romanDigits[letter] ?? 0, romanDigits[letters[index + 1] ?? ''] ?? 0]
    return digit < next ? total - digit : total + digit
  }, 0)
