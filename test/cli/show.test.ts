import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../packages/cli/src/run.ts'
import type { ShownJson } from '../../packages/cli/src/show/show-json.ts'
import { textWidth } from '../../packages/cli/src/terminal/text-width.ts'

const published = fileURLToPath(new URL('../../examples/shiojiri/results.csv', import.meta.url))
const inShiftJis = fileURLToPath(new URL('./fixtures/results.sjis.csv', import.meta.url))
const text = readFileSync(published, 'utf8')

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kankei-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Writes a file and gives its path. */
function fileOf(content: string | Uint8Array, name = 'results.csv'): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const show = (path: string, ...options: string[]) => run(['show', path, ...options], { columns: 80, colours: false })

const showWide = (path: string, columns: number, ...options: string[]) =>
  run(['show', path, ...options], { columns, colours: false })

function json(path: string, ...options: string[]): ShownJson {
  const { out, exitCode } = show(path, '--json', ...options)
  expect(exitCode).toBe(0)
  return JSON.parse(out) as ShownJson
}

/** The published table with one text in place of another. */
function changed(from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2)
  return text.replace(from, to)
}

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024]
const benefits = [11770, 23610, 44878, 89680, 134862, 151424, 167986]
const costsSoFar = [26815, 56401, 77138, 97467, 120800, 154826, 182264]
const roi = benefits.map((benefit, year) => benefit / (costsSoFar[year] as number))

describe('kankei show', () => {
  it.each([
    ['ja', 80],
    ['ja', 120],
    ['en', 80],
    ['en', 120],
  ] as const)('prints the published table in %s at %i places', async (language, columns) => {
    const { out, err, exitCode } = showWide(published, columns, '--lang', language)
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    await expect(out).toMatchFileSnapshot(`golden/results.${language}.${columns}.txt`)
  })

  it('breaks the years into blocks on a narrow terminal', async () => {
    await expect(showWide(published, 60).out).toMatchFileSnapshot('golden/results.ja.60.txt')
  })

  it.each([40, 60, 80, 100, 120, 200])('keeps every line within %i places', (columns) => {
    for (const language of ['ja', 'en']) {
      const lines = showWide(published, columns, '--lang', language).out.split('\n')
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns)
    }
  })

  it('adds colours that change no character', () => {
    const words = ['show', fileOf(changed('92.17%', '93.17%'))]
    const coloured = run(words, { columns: 80, colours: true }).out
    const plain = run(words, { columns: 80, colours: false }).out
    expect(coloured).not.toBe(plain)
    expect(stripVTControlCharacters(coloured).replace(/ +$/gm, '')).toBe(plain)
  })

  it('reads the same table in Shift_JIS, UTF-16 and with a byte order mark', () => {
    const expected = json(published)
    expect({ ...json(inShiftJis), file: 'results.csv' }).toEqual(expected)
    expect(json(fileOf(`\uFEFF${text}`))).toEqual(expected)
    expect(json(fileOf(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual(expected)
    expect(json(fileOf(text.replaceAll('\n', '\r\n')))).toEqual(expected)
  })

  it('reads the same table with the years down the side', () => {
    const rows = text
      .trim()
      .split('\n')
      .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
    const turned = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]).join(',')).join('\n')
    const { fiscalYears, rows: lines, roi: ratios, agreement } = json(fileOf(turned))
    expect({ fiscalYears, lines, ratios, agreement }).toEqual({
      fiscalYears: years,
      lines: json(published).rows,
      ratios: roi,
      agreement: years.map(() => '一致'),
    })
  })
})

describe('the unit of the amounts', () => {
  it('stands above the figures, also where a label names the one they were converted from', () => {
    const path = fileOf(',2023年度,2024年度\n住民税増価額（百万円）,1.5,2\n予算額（千円）,"1,000","1,000"\n')
    const { out } = show(path)
    expect(out).toContain('金額の単位: 千円')
    expect(out).toMatch(/^便益（千円）\n {2}住民税増価額（百万円） +1,500 +2,000$/m)
    expect(out).toMatch(/^費用（千円）$/m)
    expect(show(path, '--lang', 'en').out).toMatch(/^Costs \(thousand yen\)$/m)
  })
})

describe('kankei show --json', () => {
  it('gives the seven published ratios, exact, and says that all agree', () => {
    const shown = json(published)
    expect(shown).toMatchObject({
      file: 'results.csv',
      unit: null,
      fiscalYears: years,
      roi,
      stated: [0.4389, 0.4186, 0.5818, 0.9201, 1.1164, 0.978, 0.9217],
      agreement: years.map(() => '一致'),
    })
    expect(shown.rows.map(({ role }) => role)).toEqual([
      'membersPresent',
      'membersEver',
      'newBusinesses',
      'migrants',
      'benefit',
      'benefit',
      'cost',
    ])
    expect(shown.rows[0]).toEqual({
      label: '現役メンバー数',
      role: 'membersPresent',
      values: [22, 44, 62, 85, 114, 134, 145],
    })
    expect(shown.sentence).toContain('92.17')
    expect(shown.notes.length).toBeGreaterThan(0)
    for (const { code, message } of shown.notes) expect([typeof code, typeof message]).toEqual(['string', 'string'])
  })

  it('has the members that its help lists', () => {
    const { out } = run(['show', '--help'], { columns: 80, colours: false })
    for (const member of Object.keys(json(published))) expect(out).toMatch(new RegExp(`^ +${member} `, 'm'))
  })

  it('follows the language in its sentences and in nothing else', () => {
    const [ja, en] = [json(published), json(published, '--lang', 'en')]
    expect(en.sentence).not.toBe(ja.sentence)
    expect({ ...en, sentence: null, notes: null }).toEqual({ ...ja, sentence: null, notes: null })
  })

  it('gives the unit that is stated', () => {
    expect(json(fileOf(`単位：千円\n${text}`))).toMatchObject({ unit: 'thousandYen', roi })
  })
})

describe('a ratio that does not agree', () => {
  const printed = ['43.89', '41.86', '58.18', '92.01', '111.64', '97.80', '92.17']

  it('is found wherever one digit of a printed ratio is wrong', () => {
    for (const [year, figure] of printed.entries()) {
      for (const place of figure.matchAll(/\d/g)) {
        const wrongDigit = (Number(place[0]) + 1) % 10
        const wrong = figure.slice(0, place.index) + wrongDigit + figure.slice(place.index + 1)
        const { agreement } = json(fileOf(changed(`${figure}%`, `${wrong}%`)))
        expect(agreement).toEqual(years.map((_, index) => (index === year ? '不一致' : '一致')))
      }
    }
  })

  it('is found where a digit of a budget is wrong, in that year and the following ones', () => {
    expect(json(fileOf(changed('20,329', '21,329'))).agreement).toEqual(
      years.map((year) => (year < 2021 ? '一致' : '不一致')),
    )
  })

  it('is marked, with its year and the difference in points, and is no failure of the command', async () => {
    const path = fileOf(changed('92.17%', '93.17%'))
    const { out, err, exitCode } = show(path)
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    expect(out).toContain('*93.17%')
    expect(showWide(path, 120).out).toMatch(/^\* 2024年度.*（差 \+1\.00 ポイント）。$/m)
    expect(show(path, '--lang', 'en').out.replace(/\s+/g, ' ')).toMatch(/\* Fiscal year 2024: .*\+1\.00 points/)
    await expect(out).toMatchFileSnapshot('golden/planted-error.ja.80.txt')
  })

  it('shows a difference that two decimals would hide', () => {
    const { out } = showWide(fileOf(changed('92.17%', '92.1667%')), 120)
    expect(out).toMatch(/92\.1667%ですが、再計算値は92\.1663%です（差 \+0\.0004 ポイント）/)
  })
})

describe('a table that is not complete', () => {
  it('is shown without comparison where no ratio is stated', async () => {
    const path = fileOf(text.replace(/^ROI.*\n/m, ''))
    expect(json(path)).toMatchObject({ roi, stated: null, agreement: null })
    const { out } = show(path)
    expect(out).not.toMatch(/記載値|判定|不一致/)
    expect(out).toContain('92.17%')
    await expect(out).toMatchFileSnapshot('golden/nothing-stated.ja.80.txt')
  })

  it('is compared as far as its figures go, and says what is missing', () => {
    const path = fileOf(changed(',26815,'.replace('26815', '"26,815"'), ',,'))
    const shown = json(path)
    expect(shown.agreement).toEqual(years.map(() => '再計算不可'))
    expect(shown.notes.map(({ code }) => code)).toContain('missing')
    expect(show(path).out).toContain('再計算不可')
  })

  it('is compared in all other years where one benefit is missing', () => {
    const shown = json(fileOf(changed('"83,980"', '－')))
    expect(shown.agreement).toEqual(years.map((year) => (year === 2021 ? '再計算不可' : '一致')))
    expect(shown.roi[3]).toBeNull()
    expect(shown.sentence).toBeNull()
  })
})

describe('a file that cannot be shown', () => {
  const cases: [string, string | Uint8Array, string, string][] = [
    ['an empty file', '', 'empty', '空です'],
    ['a workbook named .csv', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0), 'excel-workbook', 'Excel'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'binary', 'テキスト'],
    ['bytes in no known encoding', Uint8Array.of(0x41, 0xff, 0x0a), 'encoding', '文字コード'],
    ['a quotation mark left open', ',2024年度\n"予算額,1\n', 'quotes', '2行目・1列目'],
    ['thousands separators without quotes', ',2023年度,2024年度\n予算額,34,026,27,438\n', 'ragged', '2行目・4列目'],
    ['a table without years', 'a,b\nc,d\n', 'no-years', '年度'],
    ['a table without cost', ',2023年度,2024年度\n住民税増価額,1,2\n', 'no-cost', '費用'],
    ['two costs', `${text}決算額,1,2,3,4,5,6,7\n`, 'two-costs', '決算額'],
    ['a year that is missing in between', text.replace('2020年度末', '2031年度末'), 'missing-year', '年度'],
    ['a figure that cannot be read', changed('"20,737"', '"20,73"'), 'unreadable-amount', '予算額'],
  ]

  it.each(cases)('%s is refused in both languages with exit code 2', (_name, content, code, says) => {
    const path = fileOf(content)
    const { out, err, exitCode } = show(path)
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 2 })
    expect(err).toMatch(/^kankei: \S+results\.csv: [^\n]+\n$/)
    expect(err).toContain(says)
    expect(show(path, '--lang', 'en').err).toMatch(/^kankei: \S+results\.csv: [\x20-\x7e]*[^\n]*\n$/)

    const refused = show(path, '--json')
    expect(refused).toMatchObject({ err: '', exitCode: 2 })
    expect(JSON.parse(refused.out)).toEqual({ error: { code, message: expect.any(String) } })
  })

  it('names a file that is missing and a folder', () => {
    expect(show(join(folder, 'none.csv'))).toMatchObject({ exitCode: 2, err: expect.stringContaining('none.csv') })
    expect(show(folder)).toMatchObject({ exitCode: 2, err: expect.stringContaining('フォルダー') })
  })

  it('is refused on one line that steers no terminal, whatever its name', () => {
    const { err } = show('no\u001b[2J\nfile.csv')
    expect(err).toMatch(/^\P{Cc}+\n$/u)
  })
})
