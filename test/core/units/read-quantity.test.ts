import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFailure } from '../../../packages/core/src/result.ts'
import { formatAmount, formatPercent } from '../../../packages/core/src/units/format.ts'
import { type MoneyUnit, moneyUnits } from '../../../packages/core/src/units/money.ts'
import { readQuantity } from '../../../packages/core/src/units/read-quantity.ts'

const plain = { unit: undefined, decimals: 0, qualifiers: [], scope: '', per: '' }

function read(text: string) {
  const result = readQuantity(text, 'text')
  return result.ok ? result.value : result.code
}

function messageOf(text: string) {
  const result = readQuantity(text, 'amount')
  return isFailure(result) ? result.message : undefined
}

describe('figures', () => {
  test.each([
    ['1,510', 1510],
    ['１，５１０', 1510],
    ['156910', 156_910],
    ['0', 0],
    ['007', 7],
    ['+5', 5],
    ['  71\n', 71],
  ])('%j is the bare number %d', (text, value) => {
    expect(read(text)).toEqual({ ...plain, value })
  })

  test.each(['−1,200', '-1200', '－1,200', '△1,200', '▲1,200', '▲ 1,200', '▼1,200', '(1,200)', '（1,200）'])(
    '%j is negative',
    (text) => {
      expect(read(text)).toEqual({ ...plain, value: -1200 })
    },
  )

  test('a negative zero is zero', () => {
    const result = readQuantity('▲0', 'text')
    expect(result.ok && Object.is(result.value?.value, 0)).toBe(true)
  })

  test('decimals count as printed, with their trailing zeros', () => {
    expect(read('97.80%')).toEqual({ ...plain, value: 97.8, unit: 'percent', decimals: 2 })
    expect(read('43.89％')).toEqual({ ...plain, value: 43.89, unit: 'percent', decimals: 2 })
    expect(read('0.4389')).toEqual({ ...plain, value: 0.4389, decimals: 4 })
  })

  test('a share in 割 is read as percent', () => {
    expect(read('4割程度')).toEqual({ ...plain, value: 40, unit: 'percent', qualifiers: ['orSo'] })
    expect(read('2.55割')).toEqual({ ...plain, value: 25.5, unit: 'percent', decimals: 1 })
  })

  test('a figure of more digits than a double holds is read with a note', () => {
    const result = readQuantity('9,007,199,254,740,993円', 'text')
    expect(result.ok && result.notes.map((note) => note.code)).toEqual(['digits-lost'])
    const exact = readQuantity('9,007,199,254,740,992円', 'text')
    expect(exact.ok && exact.notes).toEqual([])
  })
})

describe('money', () => {
  test.each([
    ['720円', 720, 'yen'],
    ['26,815千円', 26_815, 'thousandYen'],
    ['26,815 千円', 26_815, 'thousandYen'],
    ['▲1,200千円', -1200, 'thousandYen'],
    ['(1,200千円)', -1200, 'thousandYen'],
    ['(1,200)千円', -1200, 'thousandYen'],
    ['800万円', 800, 'tenThousandYen'],
    ['5百万円', 5, 'millionYen'],
    ['1,200（千円）', 1200, 'thousandYen'],
    ['￥1,200', 1200, 'yen'],
    ['¥▲1,200', -1200, 'yen'],
    ['-¥1,200', -1200, 'yen'],
    ['￥26,815千円', 26_815, 'thousandYen'],
    ['JPY 26,815', 26_815, 'yen'],
    ['26,815 yen', 26_815, 'yen'],
    ['26,815 thousand yen', 26_815, 'thousandYen'],
    ['26,815 Thousands of Yen', 26_815, 'thousandYen'],
    ['JPY 12 million', 12, 'millionYen'],
    ['800 ten thousand yen', 800, 'tenThousandYen'],
  ])('%j stays in its unit', (text, value, unit) => {
    expect(read(text)).toEqual({ ...plain, value, unit })
  })

  test('1.5億円 keeps its printed decimal', () => {
    expect(read('1.5億円')).toEqual({ ...plain, value: 1.5, unit: 'hundredMillionYen', decimals: 1 })
  })

  test.each([
    ['1億2,000万円', 120_000_000],
    ['1億 2,000万円', 120_000_000],
    ['3万5千円', 35_000],
    ['▲3万5千円', -35_000],
    ['2千500万円', 25_000_000],
    ['1億2千万円', 120_000_000],
    ['1万500円', 10_500],
    ['3千万円', 30_000_000],
    ['2十億円', 2_000_000_000],
    ['2兆円', 2_000_000_000_000],
    ['1.5 billion yen', 1_500_000_000],
  ])('%j comes in yen', (text, value) => {
    expect(read(text)).toEqual({ ...plain, value, unit: 'yen' })
  })

  test('decimals of a sum are those of its whole', () => {
    expect(read('3万5.25円')).toEqual({ ...plain, value: 30_005.25, unit: 'yen', decimals: 2 })
    expect(read('1億2,000.5万円')).toEqual({ ...plain, value: 120_005_000, unit: 'yen' })
    expect(read('1.25兆円')).toEqual({ ...plain, value: 1.25e12, unit: 'yen' })
  })

  test('what is counted for each of something is kept apart', () => {
    expect(read('150千円前後/年')).toEqual({
      ...plain,
      value: 150,
      unit: 'thousandYen',
      qualifiers: ['around'],
      per: '年',
    })
    expect(read('2,210千円／人')).toEqual({ ...plain, value: 2210, unit: 'thousandYen', per: '人' })
  })
})

describe('counts', () => {
  test.each([
    ['145名', 145, '名'],
    ['１７人', 17, '人'],
    ['9社', 9, '社'],
    ['51件', 51, '件'],
    ['16回', 16, '回'],
    ['11団体', 11, '団体'],
    ['11機関', 11, '機関'],
    ['3か所', 3, 'か所'],
    ['12事業者', 12, '事業者'],
    ['2万3千人', 23_000, '人'],
    ['1.5万人', 15_000, '人'],
    ['9 companies', 9, 'companies'],
  ])('%j keeps its counter as printed', (text, value, unit) => {
    expect(read(text)).toEqual({ ...plain, value, unit })
  })
})

describe('qualified figures of the source document', () => {
  test.each([
    ['約800万円', { value: 800, unit: 'tenThousandYen', qualifiers: ['about'] }],
    ['70名以上', { value: 70, unit: '名', qualifiers: ['atLeast'] }],
    ['35以上', { value: 35, qualifiers: ['atLeast'] }],
    ['約60名', { value: 60, unit: '名', qualifiers: ['about'] }],
    ['100名以上（4地域計）', { value: 100, unit: '名', qualifiers: ['atLeast'], scope: '4地域計' }],
    ['約30名（塩尻のみ）', { value: 30, unit: '名', qualifiers: ['about'], scope: '塩尻のみ' }],
    ['約10件（見込含む）', { value: 10, unit: '件', qualifiers: ['about', 'expectedIncluded'] }],
    ['15名（業務委託含む）', { value: 15, unit: '名', scope: '業務委託含む' }],
    ['延べ100名以上', { value: 100, unit: '名', qualifiers: ['atLeast'], scope: '延べ' }],
    ['のべ309名', { value: 309, unit: '名', scope: '延べ' }],
    ['27,438千円（見込）', { value: 27_438, unit: 'thousandYen', qualifiers: ['expected'] }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ ...plain, ...expected })
  })

  test('the other words for the same qualifiers are known', () => {
    const words: Record<string, string> = {
      およそ60人: 'about',
      '概ね 60人': 'about',
      '60人ほど': 'orSo',
      '60人以下': 'atMost',
      '60人以内': 'atMost',
      '60人未満': 'lessThan',
      '60人超': 'moreThan',
      '60人を超える': 'moreThan',
      '60人弱': 'slightlyUnder',
      '60人余り': 'slightlyOver',
      '60人見込み': 'expected',
      'about 60人': 'about',
      '60 or more': 'atLeast',
    }
    for (const [text, qualifier] of Object.entries(words)) {
      expect(read(text)).toMatchObject({ value: 60, qualifiers: [qualifier] })
    }
  })

  test('two bracketed remarks are one scope', () => {
    expect(read('100名（4地域計）（初回）')).toMatchObject({ scope: '4地域計・初回' })
  })
})

test.each(['－', '…', '***', 'X', '該当なし', '', '　'])('%j is no figure, and not zero', (text) => {
  expect(readQuantity(text, 'text')).toEqual({ ok: true, value: null, notes: [] })
})

describe('refusals', () => {
  test.each([
    '1,23',
    '1,2345',
    '1234,567',
    '0,123',
    '1 510',
    '1.2.3',
    '12.',
    '.5',
    '1、510',
    '1.5E+05',
    '二千円',
    '千円',
    '円',
    '▲',
    '−▲5',
    '--5',
    '(約60名)',
    '(▲1,200)',
    '(5)6',
    '(1億)2,000万円',
    '3億2億円',
    '1億20,000万円',
    '1.5億2,000万円',
    '1億万円',
    '5（兆円）',
    '5千円（千円）',
    '5千（千円）',
    '5円円',
    '60人人',
    '100名以上200名以下',
    '100名以上（）',
    '①',
    '2③',
    '10²',
    '½',
    '10㎡',
    '2024年度',
    '予算額',
    '#DIV/0!',
    'NaN',
    'Infinity',
    '71人※2',
  ])('%j is not guessed', (text) => {
    expect(read(text)).toBe('unreadable-amount')
  })

  test.each(['1.5億', '26,815千', '1.5 million'])('%j has a multiplier but no unit', (text) => {
    expect(read(text)).toBe('no-unit')
  })

  test.each(['¥12人', '¥12%'])('%j names two units', (text) => {
    expect(read(text)).toBe('mixed-units')
  })

  test('the message names what is wrong in both languages', () => {
    expect(messageOf('12人くらいい')).toEqual({
      en: '"い" behind the figure cannot be read. Leave only the figure and its unit, such as 1,200 thousand yen, about 60 people or 70 or more.',
      ja: '数値の後の「い」を読み取れません。「1,200千円」「約800万円」「70名以上」のように、数値と単位だけを入力してください。',
    })
    for (const text of [
      '1,23',
      '予算額',
      '(約60名)',
      '3億2億円',
      '100名以上200名以下',
      '1.5億',
      '¥12人',
      '②',
      '5（兆円）',
    ]) {
      const message = messageOf(text)
      expect(message?.ja).toMatch(/「.+」.*ください。$/)
      expect(message?.en).toMatch(/".+".*\.$/)
    }
  })

  test('every example that a message gives can be read', () => {
    const examples = ['1,200千円', '約800万円', '70名以上', '1.5億円', '2万人', '1億2,000万円']
    for (const text of [...examples, '1,200 thousand yen', 'about 60 people', '70 or more', '−5']) {
      expect(readQuantity(text, 'text')).toMatchObject({ ok: true })
    }
  })

  test('a sign without a figure is quoted in the message', () => {
    expect(messageOf('▲')?.ja).toBe(
      '「▲」の数値を読み取れません。「1,200千円」「70名以上」のように、算用数字で入力してください。',
    )
  })

  test('the failure carries the name of the input', () => {
    expect(readQuantity('abc', 'costs')).toMatchObject({ ok: false, input: 'costs' })
  })

  test('a long text is refused at once', () => {
    expect(read('1'.repeat(200))).toMatchObject({ value: Number('1'.repeat(200)) })
    expect(read('1'.repeat(201))).toBe('unreadable-amount')
    expect(read('1'.repeat(10_000_000))).toBe('unreadable-amount')
  })
})

describe('always', () => {
  const words =
    '約およそ延べのべ▲△−-+¥jpy(（)）0123456789,.　 千万億兆百十円名人社件割%/年以上以下未満超程度前後見込強弱yen'

  test('any text gives a finite figure, no figure, or a failure with both messages', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((characters) => characters.join('')),
    )
    fc.assert(
      fc.property(text, (given) => {
        const result = readQuantity(given, 'text')
        if (isFailure(result)) {
          expect(result.message.ja).not.toBe('')
          expect(result.message.en).not.toBe('')
        } else if (result.value !== null) {
          expect(Number.isFinite(result.value.value)).toBe(true)
          expect(Object.is(result.value.value, -0)).toBe(false)
          expect(result.value.decimals).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('long runs of anything are read or refused quickly', () => {
    const runs = [...words, '1,', '1,000', '(1', '()', '(a)', '1億', '約1', '延べ', '1千1万', ' 1', '.1']
    const started = performance.now()
    for (const run of runs) {
      for (const tail of ['', '!', '円', ')']) readQuantity(`${run.repeat(200 / run.length - 1)}${tail}`, 'text')
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('an amount reads back as it was printed, in both languages', () => {
    const units = Object.keys(moneyUnits) as MoneyUnit[]
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
        fc.constantFrom(...units),
        fc.constantFrom('ja' as const, 'en' as const),
        (value, unit, language) => {
          const text = formatAmount(value, unit, undefined, language)
          fc.pre(text.length <= 200)
          expect(read(text)).toMatchObject({ value: value === 0 ? 0 : value, unit })
        },
      ),
    )
  })

  test('a percentage reads back with the decimals it was printed with', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (hundredths, decimals) => {
        const text = formatPercent(Number(`${hundredths}e-6`), decimals)
        expect(read(text)).toMatchObject({ unit: 'percent', decimals })
      }),
    )
  })

  test('width of the characters and blanks around the parts do not matter', () => {
    const part = (...options: string[]) => fc.constantFrom(...options)
    fc.assert(
      fc.property(
        part('', '約', '延べ'),
        part('', '▲', '-'),
        fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')),
        part('', '円', '千円', '億円', '%', '名', '社'),
        part('', '以上', '程度', '見込'),
        part('', '(4地域計)'),
        part('', ' ', '　', '\n'),
        (before, sign, figure, unit, after, scope, blank) => {
          const tight = [before, sign, figure, unit, after, scope]
          expect(read(fullWidth(tight.join(blank)))).toEqual(read(tight.join('')))
        },
      ),
    )
  })
})

/** ASCII as its full-width twin; other characters stay. */
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
