import { formatFiscalYear } from '../../calendar/fiscal-year.ts'
import { quoted, timePhrase } from '../phrases.ts'
import type { FileReading } from '../reading/file-reading.ts'
import { defineRule, type Found } from '../rule.ts'
import { type PhaseReading, type ProgrammePhases, phasesOf } from './phases.ts'

/** A kick-off in January belongs to the fiscal year before: a programme "2016–2020" that begins in fiscal 2015. */
export const phaseFiscalYear = /* #__PURE__ */ defineRule({
  id: 'phase-fiscal-year',
  group: 'programmes',
  severity: 'warning',
  label: { en: 'A phase in a fiscal year outside the stated term', ja: '期の年度が事業の期間に入らない' },
  summary: {
    en: 'The fiscal year in which a phase begins lies within the years that the programme states. From January to March the calendar year is one ahead.',
    ja: '期が始まる年度が、事業の期間として書かれた年に入るかを確かめます。1月から3月までは、暦年と年度が異なります。',
  },
  advice: {
    en: 'State the term in fiscal years (年度), and put the cost and the results of the phase into the fiscal year of its kick-off.',
    ja: '事業の期間を年度で書き、その期の費用と成果はキックオフの日の年度に計上してください。',
  },
  find: (reading) =>
    phasesOf(reading.file).flatMap((programme) =>
      programme.phases.flatMap((phase) => compare(phase, programme, reading)),
    ),
})

function compare(
  { phase, place }: PhaseReading,
  { programme, place: owner }: ProgrammePhases,
  { spanOf }: FileReading,
): readonly Found[] {
  const { kickOff } = phase
  const { term } = programme
  if (kickOff === undefined || term === undefined) return []
  const [day, begin, end] = [spanOf(kickOff), spanOf(term.from), spanOf(term.to)]
  if (day === undefined || day.crosses || begin === undefined || (term.to !== undefined && end === undefined)) return []
  // The years of the term are taken as fiscal years, whether it says 年 or 年度.
  if (day.fiscalYear >= begin.fiscalYear && (end === undefined || day.fiscalYear <= end.fiscalYear)) return []
  const isInByCalendar = day.from >= begin.from && (end === undefined || day.to <= end.to)
  const [name, at, then] = [quoted(programme.name), quoted(phase.name), timePhrase(kickOff)]
  const [from, to] = [timePhrase(term.from), term.to === undefined ? undefined : timePhrase(term.to)]
  const stated = {
    en: `from ${from.en}${to === undefined ? '' : ` to ${to.en}`}`,
    ja: `${from.ja}から${to === undefined ? '' : `${to.ja}まで`}`,
  }
  const verdict = isInByCalendar
    ? { en: `, which it is in by the calendar year only`, ja: '暦年では入りますが、年度では入りません。' }
    : { en: '', ja: '入りません。' }
  return [
    {
      places: [`${place}.kickOff`, `${owner}.term`],
      message: {
        en: `Phase ${at.en} of ${name.en} begins on ${then.en}, in fiscal ${day.fiscalYear}, outside the stated term ${stated.en}${verdict.en}.`,
        ja: `${name.ja}の${at.ja}のキックオフ（${then.ja}）は${formatFiscalYear(day.fiscalYear, 'both')}であり、事業の期間（${stated.ja}）に${verdict.ja}`,
      },
    },
  ]
}
