import { listed, quoted } from '../phrases.ts'
import { defineRule, type Found } from '../rule.ts'
import { type PhaseReading, type ProgrammePhases, phasesOf } from './phases.ts'

/** Every number once, and none left out. */
export const phaseNumbers = /* #__PURE__ */ defineRule({
  id: 'phase-numbers',
  group: 'programmes',
  severity: 'warning',
  label: { en: 'Phase numbers with gaps or twice', ja: '期の番号の欠番・重複' },
  summary: {
    en: 'The numbers of the phases of a programme follow each other without a gap, and none stands twice.',
    ja: '事業の期の番号に、欠番や重複がないかを確かめます。',
  },
  advice: {
    en: 'Add the phase that is missing, or correct the number.',
    ja: '抜けている期を補うか、番号を直してください。',
  },
  find: ({ file }) => phasesOf(file).flatMap((programme) => [...repeated(programme), ...missing(programme)]),
})

const withNumber = ({ phases }: ProgrammePhases, number: number): readonly PhaseReading[] =>
  phases.filter((phase) => phase.number === number)

const numbersOf = ({ phases }: ProgrammePhases): readonly number[] =>
  [...new Set(phases.flatMap(({ number }) => (number === undefined ? [] : [number])))].sort((a, b) => a - b)

const repeated = (programme: ProgrammePhases): readonly Found[] =>
  numbersOf(programme).flatMap((number) => {
    const same = withNumber(programme, number)
    if (same.length < 2) return []
    const [name, phase] = [quoted(programme.programme.name), quoted(same[0]?.phase.name ?? '')]
    return [
      {
        places: same.map(({ place }) => `${place}.name`),
        message: {
          en: `${name.en} has ${same.length} phases ${phase.en}.`,
          ja: `${name.ja}に、${phase.ja}が${same.length}つあります。`,
        },
      },
    ]
  })

/** Only between the phases that are there: a file may begin with a later one. */
const missing = (programme: ProgrammePhases): readonly Found[] =>
  numbersOf(programme).flatMap((number, index, numbers) => {
    const before = numbers[index - 1] ?? number
    if (number - before < 2) return []
    const around = [before, number].flatMap((one) => withNumber(programme, one).slice(0, 1))
    const [name, those] = [quoted(programme.programme.name), around.map(({ phase }) => quoted(phase.name))]
    return [
      {
        places: around.map(({ place }) => place),
        message: {
          en: `In ${name.en} a phase is missing between these: ${listed(those).en}.`,
          ja: `${name.ja}の${those.map(({ ja }) => ja).join('と')}の間の期がありません。`,
        },
      },
    ]
  })
