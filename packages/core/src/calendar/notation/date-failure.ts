import { type Failure, type FailureCode, fail, type Text } from '../../result.ts'

/** The text being read and the input it came from, for messages. */
export interface DateSource {
  readonly text: string
  readonly input: string
}

/** The text on one line and short enough for a message. */
export function quote({ text }: DateSource): string {
  const line = [...text.replace(/\s+/g, ' ').trim()]
  return line.length > 60 ? `${line.slice(0, 60).join('')}…` : line.join('')
}

/** A failure whose message begins with what was read. */
const failure = (code: FailureCode, source: DateSource, { en, ja }: Text): Failure =>
  fail(code, source.input, { en: `“${quote(source)}”: ${en}`, ja: `「${quote(source)}」：${ja}` })

export const missing = (input: string): Failure =>
  fail('missing', input, {
    en: 'No date or fiscal year is given. Enter one, such as 令和6年度 or 2024-07-05.',
    ja: '日付または年度がありません。令和6年度、2024-07-05のように入力してください。',
  })

export const wrongType = (input: string): Failure =>
  fail('type', input, {
    en: 'This is neither text nor a number. Enter a date or fiscal year, such as 令和6年度 or 2024-07-05.',
    ja: '文字列でも数値でもありません。令和6年度、2024-07-05のような日付または年度を入力してください。',
  })

export const tooLong = (source: DateSource): Failure =>
  failure('unreadable-date', source, {
    en: `a text of ${source.text.length} characters is too long for a date. Leave only the date or fiscal year.`,
    ja: `${source.text.length}文字の文字列は日付として長すぎます。日付または年度だけを残してください。`,
  })

export const unreadable = (source: DateSource): Failure =>
  failure('unreadable-date', source, {
    en: 'this cannot be read as a date or fiscal year. Write it like 令和6年7月5日, 2024-07-05, 令和6年度 or FY2024.',
    ja: '日付・年度として読めません。令和6年7月5日、2024-07-05、令和6年度、FY2024のように書いてください。',
  })

export const leftOver = (source: DateSource, rest: string): Failure =>
  failure('left-over', source, {
    en: `“${rest}” is left over after the date. Leave only the date or fiscal year.`,
    ja: `日付・年度のあとの「${rest}」が読めません。日付または年度だけを残してください。`,
  })

export const mixedNumerals = (source: DateSource, numeral: string): Failure =>
  failure('mixed-numerals', source, {
    en: `“${numeral}” mixes kanji and Arabic digits in one number. Write it in one of them.`,
    ja: `「${numeral}」は一つの数に漢数字と算用数字が混ざっています。どちらかにそろえてください。`,
  })

export const noYear = (source: DateSource): Failure =>
  failure('no-year', source, {
    en: 'the year cannot be told. Put the era or a four-digit year in front, as in 令和6年7月5日 or 2024-07-05.',
    ja: '何年か分かりません。令和6年7月5日、2024-07-05のように、元号または西暦4桁の年を前に付けてください。',
  })

export const relative = (source: DateSource): Failure =>
  failure('relative', source, {
    en: 'what this means depends on when it is read. Write the year itself, as in 令和6年度.',
    ja: 'いつ読むかによって意味が変わります。令和6年度のように年を書いてください。',
  })

export const unknownEra = (source: DateSource, name: string): Failure =>
  failure('unknown-era', source, {
    en: `“${name}” is not an era that can be read. Use 明治, 大正, 昭和, 平成, 令和 (M, T, S, H, R) or the western year.`,
    ja: `「${name}」という元号は読めません。明治・大正・昭和・平成・令和（M・T・S・H・R）または西暦で書いてください。`,
  })

export const oldCalendar = (source: DateSource): Failure =>
  failure('old-calendar', source, {
    en: 'before 1873 (明治6年) Japan used another calendar, so this day cannot be told. Enter a date from 1873-01-01 on.',
    ja: '1873年（明治6年）より前の日本は別の暦を使っていたため、日付を特定できません。1873年1月1日以後の日付を入力してください。',
  })

export const eraYear = (source: DateSource, era: string): Failure =>
  failure('era-year', source, {
    en: `an era has no year 0; ${era} begins with year 1 (元年). Correct the year.`,
    ja: `${era}0年はありません。${era}は元年（1年）から始まります。年を直してください。`,
  })

export const tooLate = (source: DateSource): Failure =>
  failure('range', source, {
    en: 'the year lies after 9999. Correct the year.',
    ja: '西暦9999年より後の年は扱えません。年を直してください。',
  })

export const contradiction = (source: DateSource): Failure =>
  failure('contradiction', source, {
    en: 'the Japanese and the western year do not agree. Correct one of them.',
    ja: '和暦と西暦が一致していません。どちらかを直してください。',
  })

export const beforeFiscalYears = (source: DateSource): Failure =>
  failure('before-fiscal-years', source, {
    en: 'fiscal years run from April to March only since 明治19年度 (1886). Give that fiscal year or a later one.',
    ja: '4月から3月までの年度は明治19年度（1886年度）からです。それ以後の年度を指定してください。',
  })

export const noSuchMonth = (source: DateSource, month: number): Failure =>
  failure('no-such-month', source, {
    en: `there is no month ${month}. Correct the month; for a range write ～ between its ends.`,
    ja: `${month}月はありません。月を直してください。期間のときは「～」でつないでください。`,
  })

export const noSuchDay = (
  source: DateSource,
  { year, month, last }: { readonly year: number; readonly month: number; readonly last: number },
): Failure =>
  failure('no-such-day', source, {
    en: `month ${month} of ${year} has the days 1 to ${last}. Correct the day.`,
    ja: `${year}年${month}月は1日から${last}日までです。日を直してください。`,
  })

/** @param fact - The day with its right day of the week, without a full stop. */
export const wrongWeekday = (source: DateSource, fact: Text): Failure =>
  failure('weekday', source, {
    en: `${fact.en}. Correct the date or the day of the week.`,
    ja: `${fact.ja}です。日付または曜日を直してください。`,
  })

export const wrongOrder = (source: DateSource): Failure =>
  failure('range-order', source, {
    en: 'the range ends before it begins. Correct one of its ends.',
    ja: '期間の終わりが始まりより前です。始まりまたは終わりを直してください。',
  })

export const severalFiscalYears = (source: DateSource, first: number, last: number): Failure =>
  failure('range-crosses', source, {
    en: `this range reaches from fiscal ${first} to fiscal ${last}. Give one fiscal year.`,
    ja: `${first}年度から${last}年度にまたがっています。年度を一つだけ指定してください。`,
  })

export const severalDays = (source: DateSource): Failure =>
  failure('range-crosses', source, {
    en: 'this is a range of days. Give one day.',
    ja: '期間を表しています。日付を一つだけ指定してください。',
  })

export const noDay = (source: DateSource): Failure =>
  failure('no-day', source, {
    en: 'the day is missing. Enter year, month and day.',
    ja: '日まで書かれていません。年月日を入力してください。',
  })

export const onlyFiscalYear = (source: DateSource): Failure =>
  failure('no-day', source, {
    en: 'a fiscal year is not a day. Enter a day; FYSTART and FYEND give the first and the last day of a fiscal year.',
    ja: '年度だけでは日が決まりません。年月日を入力してください。年度初日はFYSTART、年度末日はFYENDで求められます。',
  })
