import { describe, expect, it } from 'vitest'
import { run } from '../../packages/cli/src/run.ts'
import { textWidth } from '../../packages/cli/src/terminal/text-width.ts'
import { version } from '../../packages/cli/src/version.ts'

const kankei = (...words: string[]) => run(words, { columns: 80, colours: false })

describe('kankei', () => {
  it('prints its version', () => {
    expect(kankei('--version')).toEqual({ out: `${version}\n`, err: '', exitCode: 0 })
  })

  it.each([
    [['--help'], 'kankei.ja.txt'],
    [['--help', '--lang', 'en'], 'kankei.en.txt'],
    [['show', '--help'], 'show.ja.txt'],
    [['show', '--help', '--lang', 'en'], 'show.en.txt'],
  ] as const)('prints the help for %j within 80 places', async (words, golden) => {
    const { out, err, exitCode } = kankei(...words)
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    for (const line of out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`golden/help/${golden}`)
  })

  it('says in one line on standard error what it cannot do', () => {
    expect(kankei('shwo')).toEqual({
      out: '',
      err: 'kankei: 「shwo」というコマンドはありません（近いコマンドは「show」です）。\n',
      exitCode: 2,
    })
    expect(kankei('show', 'a.csv', '--jsom', '--lang', 'en')).toEqual({
      out: '',
      err: 'kankei: There is no option "--jsom"; the nearest is "--json".\n',
      exitCode: 2,
    })
  })

  it('says it as JSON where JSON was asked for', () => {
    const { out, err, exitCode } = kankei('show', '--json')
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 2 })
    expect(JSON.parse(out)).toEqual({ error: { code: 'no-file', message: expect.stringContaining('CSV') } })
  })
})
