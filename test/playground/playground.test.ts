import { type Browser, chromium } from 'playwright-core'
import type { PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from '../programs.ts'
import { buildPlayground, servePlayground } from './build-playground.ts'
import { PlaygroundPage } from './playground-page.ts'

const executablePath = chromiumPath()
if (executablePath === undefined) console.warn('Chromium is not installed: the playground is not driven.')

const columns = ['B', 'C', 'D', 'E', 'F', 'G', 'H']

describe.skipIf(executablePath === undefined)('the playground in Chromium', () => {
  let browser: Browser
  let server: PreviewServer
  let address: string
  let playground: PlaygroundPage

  beforeAll(async () => {
    await buildPlayground()
    const served = await servePlayground()
    server = served.server
    address = served.address
    // Root in a container lacks the rights that the sandbox needs.
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] })
    playground = await PlaygroundPage.open(browser, address)
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  /** Waits for a cell to hold what is expected: the sheet calculates while the test goes on. */
  const value = (cell: string) => expect.poll(async () => (await playground.read(cell)).value, { timeout: 10_000 })
  const pane = () => expect.poll(() => playground.paneText(), { timeout: 10_000 })

  it('shows all seven figures recomputed under the printed ones', async () => {
    const shown = async (row: number) =>
      Promise.all(columns.map(async (column) => (await playground.read(`${column}${row}`)).shown))
    const figures = ['43.89%', '41.86%', '58.18%', '92.01%', '111.64%', '97.80%', '92.17%']
    expect(await shown(14)).toEqual(figures)
    expect(await shown(15)).toEqual(figures)
    expect(await shown(16)).toEqual(Array(7).fill('一致'))
  })

  it('opens with the published figure explained in a sentence', async () => {
    await pane().toMatch(/B19.*92\.17%.*KANKEI\.ROI.*167,986.*182,264/s)
  })

  it('offers its functions in Japanese while a formula is typed, and calculates it', async () => {
    await playground.select('I8')
    await playground.press('=KANKEI.R')
    await playground.page.locator('#grid').getByText('最終年度の投資収益率を返します').waitFor()
    await playground.press('OI(')
    await playground.page.getByText('KANKEI.ROI(便益,費用,[見方])').waitFor()
    await playground.press('B11:H11+B12:H12,B13:H13,"純")')
    await playground.confirm()
    await value('I8').toBeCloseTo(2.424757, 6)
    expect((await playground.read('I8')).formula).toBe('=KANKEI.ROI(B11:H11+B12:H12,B13:H13,"純")')
  })

  it('recalculates after an edit, in the sheet and in the pane', async () => {
    await playground.type('E14', '92.02%')
    await value('E14').toBe(0.9202)
    await value('E28').toBe('不一致')
    await playground.type('E14', '92.01%')
    await value('E28').toBe('一致')
    await playground.type('H13', '40000')
    await value('B19').toBe(167986 / 194826)
    await playground.select('B19')
    await pane().toContain('194,826')
    await playground.type('H13', '27438')
  })

  it('says that a spill is blocked, and spills again once the cell is free', async () => {
    await playground.type('D27', '邪魔')
    await value('A24').toBe('#SPILL!')
    await playground.select('A24')
    await pane().toMatch(/#SPILL!.*値の入ったセルがあります/s)
    await playground.clear('D27')
    await value('A24').toBe('年度')
    await value('E27').toBe('一致')
    await playground.select('E27')
    await pane().toMatch(/A24の数式の結果.*KANKEI\.CHECKTABLE/s)
  })

  it('says in the pane why a function refuses, in Japanese and in English', async () => {
    await playground.type('I9', '=KANKEI.TODATE("令和6年2月30日")')
    await value('I9').toBe('#VALUE!')
    const { message } = await playground.read('I9')
    expect(message).toMatch(/2月/)
    await playground.select('I9')
    await pane().toContain(message)
    await playground.page.getByRole('button', { name: 'English' }).click()
    await playground.page.getByText('Why there is no result').waitFor()
    await pane().toMatch(/KANKEI\.TODATE/)
    expect(await playground.page.locator('#pane .problem__text').innerText()).toMatch(/Correct the day\.$/)
    await playground.page.getByRole('button', { name: '日本語' }).click()
  })

  it('puts a formula into an empty cell at the press of a button, by keyboard alone', async () => {
    await playground.select('I10')
    const button = playground.page.locator('#pane button', { hasText: 'KANKEI.AMOUNT' })
    await button.waitFor()
    await playground.page.keyboard.press('F6')
    for (let presses = 0; presses < 20; presses++) {
      await playground.page.keyboard.press('Tab')
      if (await button.evaluate((element) => element === document.activeElement)) break
    }
    await playground.page.keyboard.press('Enter')
    await playground.settled()
    await value('I10').toBe(8000)
    await playground.type('I11', '=I10*2')
    await value('I11').toBe(16000)
  })

  it('shows the logic model of the programme file in place of the sheet, in either language', async () => {
    const { page } = playground
    await page.getByRole('button', { name: 'ロジックモデル' }).click()
    const picture = page.getByRole('img', {
      name: 'シビックイノベーション推進事業（スナバ・関係人口）のロジックモデル',
    })
    await picture.waitFor()
    await page.locator('#model').getByText('起業家コミュニティの形成／', { exact: true }).waitFor()
    expect(await page.locator('#grid').evaluate((grid) => getComputedStyle(grid).visibility)).toBe('hidden')
    await page.locator('#model').getByRole('button', { name: 'English' }).click()
    await page.locator('#model').getByText('Stakeholders', { exact: true }).waitFor()
    await page.locator('#model').getByText('145人', { exact: true }).waitFor()
    await page.locator('#model').getByRole('button', { name: '日本語' }).click()
    await page.locator('#model').getByText('関係者', { exact: true }).waitFor()
  })

  it('draws every text of the logic model inside its box and large enough to be read', async () => {
    const { page } = playground
    const overflowing = await page.locator('#model g[data-node]').evaluateAll((groups) =>
      groups.flatMap((group) => {
        const box = group.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect()
        return [...group.querySelectorAll('text')]
          .filter((text) => {
            const { left, right } = text.getBoundingClientRect()
            return left < box.left || right > box.right
          })
          .map((text) => text.textContent)
      }),
    )
    expect(overflowing).toEqual([])
    expect(await page.locator('#model g[data-node]').count()).toBe(25)
    await page.getByRole('button', { name: '拡大' }).click()
    const smallest = await page
      .locator('#model text')
      .evaluateAll((texts) => Math.min(...texts.map((text) => text.getBoundingClientRect().height)))
    expect(smallest).toBeGreaterThan(12)
    await page.getByRole('button', { name: '実績表' }).click()
    await pane().toContain('KANKEI.')
  })

  it('asks nobody else for anything, and gives the browser nothing to complain about', async () => {
    await playground.type('I12', '=KANKEI.DATENOTE("平成33年度")')
    await playground.select('I12')
    await pane().toContain('KANKEI.DATENOTE')
    const { origin } = new URL(address)
    const outside = playground.requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin)
    expect(outside).toEqual([])
    expect(playground.requests.length).toBeGreaterThan(0)
    expect(playground.complaints).toEqual([])
  })

  it('fits into the window without a scroll bar of the page or of the pane, on a small screen as well', async () => {
    const small = await PlaygroundPage.open(browser, address, { width: 1024, height: 768 })
    for (const { page } of [playground, small]) {
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
        const pane = document.getElementById('pane')
        const paneOverflow = (pane?.scrollWidth ?? 0) - (pane?.clientWidth ?? 0)
        return [scrollWidth - clientWidth, scrollHeight - clientHeight, paneOverflow]
      })
      expect(overflow).toEqual([0, 0, 0])
    }
    await small.close()
  })
})
