import type { Browser, Page } from 'playwright-core'
import type { GridCell } from '../../examples/playground/src/grid/grid.ts'

/** What the page offers to the browser's console. */
declare const kankei: { read(address: string): GridCell; settled(): Promise<void> }

/** The playground as somebody with a keyboard and a pair of eyes uses it. */
export class PlaygroundPage {
  /** Every address that the page asked for. */
  readonly requests: string[] = []
  /** What the browser complained about: errors, warnings, refusals of the security policy. */
  readonly complaints: string[] = []
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
    page.on('request', (request) => this.requests.push(request.url()))
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text())
    })
  }

  static async open(
    browser: Browser,
    address: string,
    viewport = { width: 1440, height: 900 },
  ): Promise<PlaygroundPage> {
    const opened = new PlaygroundPage(await browser.newPage({ viewport, locale: 'ja-JP' }))
    await opened.page.goto(address)
    await opened.page.waitForSelector('html[data-ready]')
    return opened
  }

  /** Selects a cell through the name box, which also brings the keyboard to it. */
  async select(cell: string): Promise<void> {
    const nameBox = this.page.locator('#grid input').first()
    await nameBox.fill(cell)
    await nameBox.press('Enter')
    await this.page.locator('#pane .cell__address', { hasText: new RegExp(`^${cell}$`) }).waitFor()
  }

  /** Types key by key, as fast as a hand can: the sheet looks at each to offer functions. */
  async press(text: string): Promise<void> {
    for (const character of text) {
      await this.page.keyboard.insertText(character)
      await this.page.waitForTimeout(30)
    }
  }

  /** Confirms what was typed key by key. The offers take Enter for themselves until they have gone. */
  async confirm(): Promise<void> {
    await this.page.waitForTimeout(300)
    await this.page.keyboard.press('Enter')
    await this.settled()
  }

  /** Puts a text into a cell and confirms it. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell)
    await this.page.keyboard.insertText(text)
    await this.page.keyboard.press('Enter')
    await this.settled()
  }

  async clear(cell: string): Promise<void> {
    await this.select(cell)
    await this.page.keyboard.press('Delete')
    await this.settled()
  }

  read(cell: string): Promise<GridCell> {
    return this.page.evaluate((address) => kankei.read(address), cell)
  }

  settled(): Promise<void> {
    return this.page.evaluate(() => kankei.settled())
  }

  paneText(): Promise<string> {
    return this.page.locator('#pane').innerText()
  }

  close(): Promise<void> {
    return this.page.close()
  }
}
