import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { root } from '../../scripts/run.mjs'

/**
 * The folder with the transitional schemas of ISO/IEC 29500-4 (sml.xsd, dml-chart.xsd and what they import) and those of
 * 29500-2 (opc-…): where `OOXML_SCHEMAS` says, or in a folder of shared files beside the repository. They are not ours to
 * hand on.
 */
export const schemaFolder = (): string | undefined =>
  [process.env['OOXML_SCHEMAS'], join(root, '../shared/xsd/ooxml')].find(
    (folder) => folder !== undefined && existsSync(join(folder, 'sml.xsd')),
  )

const schemas: readonly (readonly [RegExp, string])[] = [
  [/^xl\/(?:workbook|styles|sharedStrings|comments\d+)\.xml$|^xl\/worksheets\/sheet\d+\.xml$/, 'sml.xsd'],
  [/^xl\/charts\/chart\d+\.xml$/, 'dml-chart.xsd'],
  [/^xl\/drawings\/drawing\d+\.xml$/, 'dml-spreadsheetDrawing.xsd'],
  [/^xl\/theme\/theme\d+\.xml$/, 'dml-main.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^\[Content_Types\]\.xml$/, 'opc-contentTypes.xsd'],
  [/\.rels$/, 'opc-relationships.xsd'],
]

/** Kept by other standards: Dublin Core, and VML, whose schema allows anything. */
const otherParts = /^docProps\/core\.xml$|\.vml$/

/**
 * Holds every part of a file against its schema.
 *
 * @returns What xmllint says of the parts that do not keep it; empty where all do.
 */
export function schemaFindings(xmllint: string, folder: string, file: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(file))
  const work = mkdtempSync(join(tmpdir(), 'kankei-schema-'))
  try {
    return parts.flatMap(([path, bytes]) => {
      const schema = schemas.find(([pattern]) => pattern.test(path))?.[1]
      if (schema === undefined) return otherParts.test(path) ? [] : [`${path} has no schema here.`]
      const target = join(work, dirname(path), `part-${basename(path)}`)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, withoutSpaceMarks(bytes))
      const run = spawnSync(xmllint, ['--noout', '--nonet', '--schema', join(folder, schema), target], {
        encoding: 'utf8',
      })
      return run.status === 0 ? [] : [`${path}: ${run.stderr}`]
    })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Where a text has blanks at its ends, every program writes this attribute of XML itself; only the schema forgets it. */
const withoutSpaceMarks = (bytes: Uint8Array): Uint8Array =>
  strToU8(strFromU8(bytes).replace(/<t xml:space="preserve">/g, '<t>'))
