import { writeWorkbook } from '@kankei/workbook'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sampleWorkbook } from '../sample-workbook.ts'

describe('the same workbook', () => {
  it('is written to the same bytes', async () => {
    const first = await writeWorkbook(sampleWorkbook())
    expect(await writeWorkbook(sampleWorkbook())).toEqual(first)
  })

  it('carries no time of its making, in whatever zone it is made', async () => {
    const file = await writeWorkbook(sampleWorkbook())
    const view = new DataView(file.buffer, file.byteOffset)
    const [time, date] = [view.getUint16(10, true), view.getUint16(12, true)]
    expect({ time, date }).toEqual({ time: 0, date: (1 << 5) | 1 })
    const properties = new TextDecoder().decode(unzipSync(file)['docProps/core.xml'])
    expect(properties.match(/2026-11-25T00:00:00Z/g)).toHaveLength(2)
  })
})
