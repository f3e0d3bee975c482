import { checkWorkbook, writeWorkbook } from '@kankei/workbook'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleModules } from '../../engines/bundle-modules.ts'
import { chromiumPath } from '../../programs.ts'
import { sampleWorkbook } from '../sample-workbook.ts'

const executablePath = chromiumPath()
if (executablePath === undefined) console.warn('Chromium is not installed: no workbook is written in a browser.')

describe.skipIf(executablePath === undefined)('a workbook in a browser', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const [library = ''] = await bundleModules(['index.ts'], 'workbook')
    // Root in a container lacks the rights that the sandbox needs.
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] })
    page = await browser.newPage({ timezoneId: 'Asia/Tokyo' })
    await page.addScriptTag({ content: `globalThis.workbooks = ${library}` })
  })

  afterAll(async () => {
    await browser?.close()
  })

  it('is written to the bytes that Node.js writes', async () => {
    // A workbook is a plain value, so it travels as one.
    const given = JSON.stringify(sampleWorkbook())
    const written = await page.evaluate<number[]>(`workbooks.writeWorkbook(${given}).then((bytes) => [...bytes])`)
    expect(new Uint8Array(written)).toEqual(await writeWorkbook(sampleWorkbook()))
  })

  it('is refused for the same reasons', async () => {
    const empty = { ...sampleWorkbook(), sheets: [] }
    const found = await page.evaluate(`workbooks.checkWorkbook(${JSON.stringify(empty)})`)
    expect(found).toEqual(checkWorkbook(empty))
  })
})
