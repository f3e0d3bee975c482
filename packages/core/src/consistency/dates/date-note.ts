import type { Text } from '../../result.ts'
import { quoted } from '../phrases.ts'
import type { PlacedDate } from '../reading/dates.ts'
import { defineRule, type Found } from '../rule.ts'

/** 平成33年度, 令和１年: read, and not written as usual. */
export const dateNote = /* #__PURE__ */ defineRule({
  id: 'date-note',
  group: 'dates',
  severity: 'information',
  label: { en: 'A date in an unusual notation', ja: '通常と異なる日付の表記' },
  summary: {
    en: 'Dates that were read leniently: a year of an era that had ended (平成33年度), 1年 for 元年, a time stamp of another time zone.',
    ja: '終わった元号の年（平成33年度）、元年を1年と書いたものなど、補って読み取った日付を示します。',
  },
  advice: {
    en: 'Nothing needs to be done for the calculation. In new papers write the date as usual.',
    ja: '計算への影響はありません。新しい資料では通常の表記に改めてください。',
  },
  find: ({ dates }) => {
    const byMessage = new Map<string, { message: Text; places: string[] }>()
    for (const date of dates) {
      for (const message of notesOf(date)) {
        const found = byMessage.get(message.ja) ?? { message, places: [] }
        found.places.push(date.place)
        byMessage.set(message.ja, found)
      }
    }
    return [...byMessage.values()] satisfies readonly Found[]
  },
})

function notesOf({ when, reading }: PlacedDate): readonly Text[] {
  if (!reading.ok) return []
  const notes = reading.notes.map(({ message }) => message)
  return typeof when === 'string' ? [...notes, ...firstYears(when)] : notes
}

/** The first year of an era is 元年; a bare 1 is an abbreviation only behind an initial (R1.7.11). */
function firstYears(when: string): readonly Text[] {
  const eras = [...when.matchAll(/(明治|大正|昭和|平成|令和)\s*([0０]?[1１])\s*年(度?)/g)]
  return eras.map(([, era = '', one = '', fiscal = '']) => {
    const [printed, usual] = [quoted(`${era}${one}年${fiscal}`), quoted(`${era}元年${fiscal}`)]
    return {
      en: `${printed.en} is written for ${usual.en}.`,
      ja: `${usual.ja}が${printed.ja}と書かれています。`,
    }
  })
}
