import { describe, expect, it } from 'vitest'
import { officePath } from '../../programs.ts'
import { expectRecalculated } from '../expect-recalculated.ts'
import { sampleWorkbook } from '../sample-workbook.ts'
import { cachedValues, withWrongCaches } from '../wrong-caches.ts'

describe('the values behind the formulas', () => {
  it('are all wrong where a test makes them so', () => {
    const [right, wrong] = [cachedValues(sampleWorkbook()), cachedValues(withWrongCaches(sampleWorkbook()))]
    expect(right.length).toBeGreaterThan(15)
    for (const [index, { cached }] of right.entries()) expect(wrong[index]?.cached).not.toBe(cached)
  })

  const soffice = officePath()
  it.skipIf(soffice === undefined)('are what LibreOffice calculates from wrong ones', async () => {
    await expectRecalculated(soffice as string, sampleWorkbook())
  })
})
