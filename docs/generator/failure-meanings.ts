import type { FailureCode, Text } from '@kankei/core'

interface CodeGroup {
  readonly title: Text
  readonly meanings: Readonly<Partial<Record<FailureCode, Text>>>
}

const general = {
  type: {
    en: 'Not the kind of value asked for, such as text where a number is needed.',
    ja: '値の種類が違います（数値が必要なところに文字列があるなど）。',
  },
  missing: {
    en: 'A figure is needed and the cell is blank or says that there is none. Enter 0 if it is zero.',
    ja: '必要な値がありません（空欄や「－」）。0のときは0を入力してください。',
  },
  shape: {
    en: 'A range has the wrong form: lengths differ, or it is not one row or one column.',
    ja: '範囲の形が合いません（長さが違う、1行または1列でないなど）。',
  },
  range: { en: 'A value is outside its limits.', ja: '指定できる範囲の外の値です。' },
  choice: { en: 'A word that is not on offer.', ja: '選択肢にない言葉です。' },
  overflow: {
    en: 'The result is too large for a number. The unit of an amount is usually the cause.',
    ja: '結果が数値で表せないほど大きくなりました。多くは金額の単位の誤りです。',
  },
} as const satisfies CodeGroup['meanings']

const withoutAnswer = {
  undefined: { en: 'What it would be divided by is zero.', ja: '割る数（費用など）が0です。' },
  'no-solution': {
    en: 'No figure fulfils the question, such as a payback that is not reached.',
    ja: '条件を満たす値がありません（費用を回収していないなど）。',
  },
  'many-solutions': {
    en: 'Several figures fulfil it; the message lists them, none is chosen.',
    ja: '条件を満たす値が複数あります。メッセージにすべてを示し、どれかを選ぶことはしません。',
  },
  'no-parameter': {
    en: 'A parameter has no value for the time asked for.',
    ja: '指定した時点の値が定められていません。',
  },
} as const satisfies CodeGroup['meanings']

const dates = {
  'unreadable-date': { en: 'No notation of a date or fiscal year.', ja: '日付や年度として読み取れません。' },
  'no-such-day': {
    en: 'The month has no such day (令和6年2月30日).',
    ja: 'その月にない日です（令和6年2月30日など）。',
  },
  'no-such-month': { en: 'There is no such month.', ja: '1から12までにない月です。' },
  'era-year': { en: 'An era has no year 0.', ja: '元号の年は1（元年）からです。' },
  'unknown-era': { en: 'An era name that is not known.', ja: '元号を読み取れません。' },
  weekday: { en: 'The day of the week does not belong to the date.', ja: '日付と曜日が合いません。' },
  'left-over': {
    en: 'Something stands behind the date that is no part of it.',
    ja: '日付の後ろに読み取れない文字があります。',
  },
  'mixed-numerals': {
    en: 'Kanji and Arabic digits in one number (一0).',
    ja: '1つの数に漢数字と算用数字が混ざっています（一0など）。',
  },
  'old-calendar': {
    en: 'Before 1 January 1873 Japan used another calendar.',
    ja: '1873年（明治6年）1月1日より前は、暦が異なります。',
  },
  'before-fiscal-years': {
    en: 'Before 明治19年度 (1886) fiscal years did not run from April to March.',
    ja: '明治19年度（1886年度）より前は、4月から始まる年度ではありません。',
  },
  'no-year': { en: 'The year is missing.', ja: '年がありません。' },
  'no-day': { en: 'The day is missing.', ja: '日がありません。' },
  relative: {
    en: 'A year that depends on when it is read (今年度).',
    ja: '読む時点によって変わる表記です（今年度など）。',
  },
  'range-order': { en: 'A range ends before it begins.', ja: '期間の終わりが始まりより前です。' },
  'range-crosses': {
    en: 'A range where one day or one fiscal year is needed.',
    ja: '1つの日または年度が必要なところに期間があります。',
  },
  contradiction: {
    en: 'The Japanese and the Western year beside each other do not agree.',
    ja: '併記された和暦と西暦が一致しません。',
  },
  serial: {
    en: 'Not a day that the calendar of a spreadsheet holds rightly.',
    ja: '表計算の暦で正しく表せない日付です。',
  },
} as const satisfies CodeGroup['meanings']

const amounts = {
  'no-unit': { en: 'An amount as text without its unit.', ja: '文字列の金額に単位がありません。' },
  'unreadable-amount': { en: 'Text that is no figure.', ja: '数値として読み取れない文字列です。' },
  'mixed-units': {
    en: 'Some amounts state a unit and others do not.',
    ja: '単位のある金額とない金額が混ざっています。',
  },
} as const satisfies CodeGroup['meanings']

const tables = {
  'no-years': { en: 'No row or column of fiscal years.', ja: '年度の行または列がありません。' },
  'missing-year': { en: 'A fiscal year in between is missing.', ja: '途中の年度がありません。' },
  'duplicate-year': { en: 'A fiscal year stands there twice.', ja: '同じ年度が2つあります。' },
  'no-cost': { en: 'No row of costs.', ja: '費用の行がありません。' },
  'two-costs': {
    en: 'Two rows of costs, such as 予算額 and 決算額. Leave one out.',
    ja: '「予算額」と「決算額」など、費用の行が2つあります。一方を外してください。',
  },
  'no-benefit': { en: 'No row of benefits.', ja: '便益の行がありません。' },
  'no-people': {
    en: 'A value per head, and no people to multiply it by.',
    ja: '1人当たりの額に掛ける人数がありません。',
  },
  'no-stated': { en: 'No row of stated ratios.', ja: '記載されたROIの行がありません。' },
  'no-figures': { en: 'The fiscal years have no figures.', ja: '年度に対応する数値がありません。' },
  'duplicate-row': {
    en: 'Two rows for something that can only have one.',
    ja: '1つしか置けない項目の行が2つあります。',
  },
} as const satisfies CodeGroup['meanings']

/** Every code with its meaning, by what it concerns. */
export const codeGroups: readonly CodeGroup[] = [
  { title: { en: 'Any argument', ja: '引数' }, meanings: general },
  { title: { en: 'Questions without an answer', ja: '答えのない問い' }, meanings: withoutAnswer },
  { title: { en: 'Dates and fiscal years', ja: '日付・年度' }, meanings: dates },
  { title: { en: 'Amounts', ja: '金額' }, meanings: amounts },
  { title: { en: 'Results tables', ja: '実績表' }, meanings: tables },
]

/** Refuses a code of the closed list that no group explains. */
export const failureMeanings: Readonly<Record<FailureCode, Text>> = {
  ...general,
  ...withoutAnswer,
  ...dates,
  ...amounts,
  ...tables,
}
