import { writeWorkbook } from '@kankei/workbook'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { xmllintPath } from '../../programs.ts'
import { sampleWorkbook } from '../sample-workbook.ts'
import { schemaFindings, schemaFolder } from '../schema-findings.ts'

const [xmllint, folder] = [xmllintPath(), schemaFolder()]
const absent = xmllint === undefined || folder === undefined
if (folder === undefined) {
  console.warn(
    'The schemas of ISO/IEC 29500 are not here; set OOXML_SCHEMAS to their folder. Left out: written files held against them.',
  )
}

describe.skipIf(absent)('a written file', () => {
  it('keeps the schema of ISO/IEC 29500 in every part', async () => {
    expect(schemaFindings(xmllint as string, folder as string, await writeWorkbook(sampleWorkbook()))).toEqual([])
  })

  it('would be found out if it did not', async () => {
    const parts = unzipSync(await writeWorkbook(sampleWorkbook()))
    const broken = zipSync({ ...parts, 'xl/workbook.xml': strToU8('<workbook xmlns="urn:none"/>') })
    expect(schemaFindings(xmllint as string, folder as string, broken)).toHaveLength(1)
  })
})
