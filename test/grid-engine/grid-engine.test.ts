import { beforeAll, describe, expect, it } from 'vitest'
import type { BlankCell } from '../../examples/playground/src/grid/arguments.ts'
import type { Grid } from '../../examples/playground/src/grid/grid.ts'
import { loadEngine } from './load-engine.ts'

type Engine = Awaited<ReturnType<typeof loadEngine>>

let engine: Engine

beforeAll(async () => {
  engine = await loadEngine()
})

let opened = 0

/**
 * The playground's sheet, calculated, with cells named as in a formula. Each is a workbook of its own name: under the
 * same name the engine would remember ranges of an earlier one.
 */
async function openSheet(blank?: BlankCell) {
  const grid = engine.startEngine({ ...engine.resultsWorkbook(1000), id: `workbook${++opened}` }, blank)
  await grid.settled()
  return {
    grid,
    cell: (address: string) => grid.read(engine.positionOf(address)),
    values: (...addresses: string[]) => addresses.map((address) => grid.read(engine.positionOf(address)).value),
    enter: (address: string, content: string | number) => grid.write(engine.positionOf(address), content),
    explain: (address: string) => engine.explainCell(grid as Grid, grid.read(engine.positionOf(address))),
  }
}

const columns = ['B', 'C', 'D', 'E', 'F', 'G', 'H']
const row = (number: number) => columns.map((column) => `${column}${number}`)
const down = (column: string, from: number) => columns.map((_, index) => `${column}${from + index}`)

const printed = ['43.89%', '41.86%', '58.18%', '92.01%', '111.64%', '97.80%', '92.17%']

describe('the published table in the grid', () => {
  it('shows the seven recomputed figures under the seven printed ones, equal to the digit', async () => {
    const { cell } = await openSheet()
    expect(row(14).map((address) => cell(address).shown)).toEqual(printed)
    expect(row(15).map((address) => cell(address).shown)).toEqual(printed)
    expect(cell('H15').value).toBe(167986 / 182264)
    expect(row(16).map((address) => cell(address).value)).toEqual(Array(7).fill('一致'))
  })

  it('gives the four views of 2024', async () => {
    const { values } = await openSheet()
    const [stock, cumulative, net, annual] = values('B19', 'B20', 'B21', 'B22')
    expect(stock).toBe(167986 / 182264)
    expect(cumulative).toBeCloseTo(3.424757, 6)
    expect(net).toBeCloseTo(2.424757, 6)
    expect(annual).toBeCloseTo(6.1224, 4)
  })

  it('spills the check with a header row and seven times 一致', async () => {
    const { values } = await openSheet()
    expect(values('A24', 'B24', 'C24', 'D24', 'E24')).toEqual(['年度', '記載値', '再計算値', '差', '判定'])
    expect(values(...down('A', 25))).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024])
    expect(values(...down('E', 25))).toEqual(Array(7).fill('一致'))
  })

  it('spills the calculation of every year', async () => {
    const { values } = await openSheet()
    const header = ['年度', '便益', '費用', '累計費用', 'ROI', '累計便益', '累計便益費用比', '純ROI']
    expect(values('A33', ...row(33))).toEqual(header)
    expect(values('A40', 'B40', 'C40', 'D40', 'E40')).toEqual([2024, 167986, 27438, 182264, 167986 / 182264])
  })

  it('names the years in the Japanese calendar', async () => {
    const { values } = await openSheet()
    expect(values('B5', 'C5', 'H5')).toEqual(['平成30年度', '令和元年度', '令和6年度'])
  })
})

describe('the table turned on its side', () => {
  it('gives the same seven verdicts', async () => {
    const { values, enter } = await openSheet()
    await enter('K1', '=KANKEI.CHECKTABLE(TRANSPOSE(A6:H14))')
    expect(values(...down('O', 2))).toEqual(Array(7).fill('一致'))
  })
})

describe('recalculation', () => {
  it('finds one wrong digit in a printed figure', async () => {
    const { values, enter } = await openSheet()
    await enter('E14', 0.9202)
    expect(values('E28', 'E16')).toEqual(['不一致', '不一致'])
    expect(values('E27', 'E29')).toEqual(['一致', '一致'])
  })

  it('follows an edited amount', async () => {
    const { values, enter } = await openSheet()
    await enter('H13', 0)
    expect(values('B19', 'H15')).toEqual([167986 / 154826, 167986 / 154826])
  })

  it('raises #SPILL! where a value stands in the way, and spills again once it is gone', async () => {
    const { values, enter } = await openSheet()
    await enter('D27', '邪魔')
    expect(values('A24', 'B25', 'D27', 'E25')).toEqual(['#SPILL!', '', '邪魔', ''])
    await enter('D27', '')
    expect(values('A24', 'E25')).toEqual(['年度', '一致'])
  })
})

describe('what a function receives', () => {
  it.each([{ blank: null }, { blank: '' } as const])('treats a blank given as $blank as missing', async ({ blank }) => {
    const { cell, enter } = await openSheet(blank)
    await enter('J1', '=KANKEI.ROI(B12:H12,B50:H50)')
    expect(cell('J1')).toMatchObject({
      value: '#VALUE!',
      message: expect.stringMatching(/費用の1番目に値がありません/),
    })
  })

  it('cannot tell a blank given as 0 from a typed zero', async () => {
    const { cell, enter } = await openSheet(0)
    await enter('J1', '=KANKEI.ROI(B12:H12,B50:H50)')
    expect(cell('J1').value).toBe('#N/A')
  })

  it.each([null, 0, ''] as const)('reads a table whose corner is blank, given as %o', async (blank) => {
    const { cell, enter } = await openSheet(blank)
    await enter('J1', '=KANKEI.CHECKTABLE(A6:H14)')
    expect(cell('N8').value).toBe('一致')
  })

  it('takes its default where an argument is left out', async () => {
    const { values, enter } = await openSheet()
    await enter('J1', '=KANKEI.CHECK(0.5,0.49999,,"切捨て")')
    await enter('J2', '=KANKEI.ROI(B12:H12,B13:H13,)')
    await enter('J3', '=KANKEI.ROI(B12:H12,B13:H13)')
    expect(values('J1')).toEqual([expect.stringMatching(/一致/)])
    const [left, out] = values('J2', 'J3')
    expect(left).toBe(out)
  })

  it('passes an error in an argument on without calling the function', async () => {
    const { cell, enter, explain } = await openSheet()
    await enter('J1', '=1/0')
    await enter('J2', '=KANKEI.ROI(J1,B13)')
    expect(cell('J2').value).toBe('#DIV/0!')
    expect(cell('J2').message).toBeUndefined()
    expect(await explain('J2')).toMatchObject([{ id: 'ROI', notes: [] }])
  })

  it('says which argument is missing', async () => {
    const { cell, enter } = await openSheet()
    await enter('J1', '=KANKEI.ROI(B12:H12)')
    expect(cell('J1')).toMatchObject({ value: '#VALUE!', message: expect.stringContaining('費用') })
  })

  it('knows the functions in lower case as well', async () => {
    const { values, enter } = await openSheet()
    await enter('J1', '=kankei.roi(b12:h12,b13:h13)')
    await enter('J2', '=KANKEI.ROI(B12:H12,B13:H13)')
    const [lower, upper] = values('J1', 'J2')
    expect(lower).toBe(upper)
  })
})

describe('an explained cell', () => {
  it('has the sentence of its function with the figures of its arguments', async () => {
    const { explain } = await openSheet()
    const [roi] = await explain('B19')
    expect(roi).toMatchObject({
      id: 'ROI',
      args: [{ written: 'B11:H11+B12:H12' }, { written: 'B13:H13' }, { written: '"年度末"' }],
      sentence: { ja: expect.stringMatching(/167,986.*182,264.*92\.17/) },
    })
    expect(roi?.error).toBeUndefined()
  })

  it('is explained by the formula that spills into it, each cell by its own part of the input', async () => {
    const { cell, explain } = await openSheet()
    expect(cell('C5').formula).toMatch(/^=KANKEI\.FYLABEL/)
    expect(await explain('C5')).toMatchObject([
      { id: 'FYLABEL', sentence: { ja: expect.stringContaining('令和元年度') } },
    ])
    expect(await explain('E30')).toMatchObject([{ id: 'CHECKTABLE' }])
  })

  it('says what is wrong in both languages', async () => {
    const { enter, explain } = await openSheet()
    await enter('J1', '=KANKEI.TODATE("令和6年2月30日")')
    const [toDate] = await explain('J1')
    expect(toDate?.sentence).toBeUndefined()
    expect(toDate?.error?.ja).toMatch(/2月/)
    expect(toDate?.error?.en).toMatch(/February|no such|30/)
  })

  it('lists every function of a formula that calls several', async () => {
    const { enter, explain } = await openSheet()
    await enter('J1', '=KANKEI.ROI(B12:H12,B13:H13,"累計")-KANKEI.ROI(B12:H12,B13:H13,"純")')
    const sentences = (await explain('J1')).map(({ sentence }) => sentence?.ja)
    expect(sentences).toHaveLength(2)
    expect(sentences[0]).not.toBe(sentences[1])
  })
})

describe('functions over other ranges', () => {
  it('explains another function with its arguments passed one by one', async () => {
    const { grid, cell, enter } = await openSheet()
    await enter('K2', '=KANKEI.EXPLAIN("ROI",B11:H11+B12:H12,B13:H13,"累計")')
    await enter('K3', '=KANKEI.EXPLAIN("KANKEI.ROI",B11:H11+B12:H12,B13:H13)')
    await grid.settled()
    expect(cell('K2').value).toBe('累計便益624,210を累計費用182,264で割った比率は342.48％です。')
    expect(cell('K3').value).toContain('92.17％')
  })

  it('spills the views and the ladder of the table', async () => {
    const { grid, values, enter } = await openSheet()
    await enter('K2', '=KANKEI.VIEWS(A6:H14,0.04,0.75,1,0.05,0.8,8000)')
    await enter('P2', '=KANKEI.LADDER(A6:H14,0.04,0.75,1,0.05,0.8,0.2)')
    await grid.settled()
    expect(values('K2', 'L2', 'M2', 'N2')).toEqual(['視点', '値', '単位', '意味'])
    expect(values('L3', 'L6', 'L15').map((value) => Number(value).toFixed(4))).toEqual(['0.9217', '3.2583', '0.9640'])
    expect(values('P2', 'Q2', 'R2')).toEqual(['段', '調整', '値'])
    expect(values('R4', 'R11').map((value) => Number(value).toFixed(6))).toEqual(['3.424757', '0.028840'])
  })

  it('hides small counts of a table beside its totals', async () => {
    const { grid, values, enter } = await openSheet()
    await enter('K2', '=KANKEI.SUPPRESS({"","A","B","計";"x",3,20,23;"y",12,30,42;"計",15,50,65})')
    await grid.settled()
    expect(values('L3', 'M3', 'N3')).toEqual(['X', 'X', 23])
  })
})
