import { dateInput } from '../../inputs/years.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { readsText } from '../no-formula.ts'
import { reiwaNaming } from '../sources.ts'

/**
 * What a reader should know about how a date was read (日付の読み取りの注意): that 平成33年度 is 令和3年度, that an era had
 * not begun on that day, that a year without 度 was taken as a fiscal year. Empty when the text says just what it means.
 *
 * @param given - `value`: read as `toDate` does and, where no single day is given, as `fiscalYear` does.
 * @returns `note` in Japanese, "" if there is nothing to say. Failures: those of `toDate` and `fiscalYear`.
 * @example
 * dateNote({ value: '令和6年7月5日' }) // → value.note ''
 */
export const dateNote = /* #__PURE__ */ defineFunction({
  id: 'DATENOTE',
  since: '0.1.0',
  group: 'years',
  label: { en: 'Note on a date', ja: '日付の注意' },
  summary: {
    en: 'The note that reading a date leaves, such as an era name that had ended; empty if none.',
    ja: '日付や年度の表記を読み取ったときの注意（元号のずれなど）を返します。なければ空欄です。',
  },
  caution: {
    en: 'Not a proof that a date is true: an empty answer says that the notation does not contradict itself, not that anything took place on that day. The note is Japanese in every display language.',
    ja: '日付が事実として正しいことを示すものではありません。空欄は、表記に食い違いがないことだけを表します。注意の文は、表示言語にかかわらず日本語です。',
  },
  inputs: {
    value: dateInput({
      label: { en: 'value', ja: '値' },
      hint: {
        en: 'A date or fiscal year in any notation. A range is allowed.',
        ja: '日付または年度の表記。範囲も指定できます。',
      },
    }),
  },
  each: 'value',
  compute: ({ value }) => ok({ note: value.map(({ message }) => message.ja).join('') }),
  steps: {
    note: {
      label: { en: 'Note', ja: '注意' },
      unit: 'text',
      excel: readsText,
    },
  },
  gives: 'note',
  formula: {
    en: 'the notes of the reading, one after the other',
    ja: '読み取ったときの注意を順につなげたもの',
  },
  sources: [reiwaNaming],
  examples: [{ given: { value: '令和6年7月5日' }, gives: { note: '' }, from: 'by hand' }],
  sentence: ({ value }, { note }) => ({
    en: value.length === 0 ? 'The date says just what it means.' : value.map(({ message }) => message.en).join(' '),
    ja: note === '' ? '表記のとおりに読み取りました。注意はありません。' : note,
  }),
})
