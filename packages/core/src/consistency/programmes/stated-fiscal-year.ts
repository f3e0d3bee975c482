import { quoted, timePhrase } from '../phrases.ts'
import { defineRule } from '../rule.ts'
import { phasesOf } from './phases.ts'

/** A stated fiscal year is the one of the kick-off. */
export const statedFiscalYear = /* #__PURE__ */ defineRule({
  id: 'stated-fiscal-year',
  group: 'programmes',
  severity: 'error',
  label: { en: 'A stated fiscal year that is not the one of the date', ja: '記載の年度と日付の年度が異なる' },
  summary: {
    en: 'The fiscal year stated for a phase is the one in which its kick-off lies.',
    ja: '期について書かれた年度が、キックオフの日の年度と一致するかを確かめます。',
  },
  advice: {
    en: 'Correct the fiscal year or the date; a day from January to March belongs to the fiscal year before.',
    ja: '年度か日付を直してください。1月から3月までの日は、前の年の年度に当たります。',
  },
  find: ({ file, spanOf }) =>
    phasesOf(file).flatMap(({ phases }) =>
      phases.flatMap(({ phase: { name, kickOff, statedFiscalYear: stated }, place }) => {
        if (kickOff === undefined || stated === undefined) return []
        const [day, year] = [spanOf(kickOff), spanOf(stated)]
        if (day === undefined || year === undefined || day.crosses || day.fiscalYear === year.fiscalYear) return []
        const [phase, said, date] = [quoted(name), timePhrase(stated), timePhrase(kickOff)]
        return [
          {
            places: [`${place}.statedFiscalYear`, `${place}.kickOff`],
            message: {
              en: `Phase ${phase.en} is said to be of ${said.en}, but its kick-off, ${date.en}, lies in fiscal ${day.fiscalYear}.`,
              ja: `${phase.ja}は${said.ja}と書かれていますが、キックオフ（${date.ja}）は${day.fiscalYear}年度です。`,
            },
          },
        ]
      }),
    ),
})
