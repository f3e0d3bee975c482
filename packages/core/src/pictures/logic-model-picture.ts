import type { Id } from '../model/notation.ts'
import type { ProgrammeFile } from '../model/programme-file.ts'
import { ok, type Result, type Text } from '../result.ts'
import { type Composition, compose } from './logic-model/compose.ts'
import { describeModel } from './logic-model/describe.ts'
import { type ReadableModel, readableModel } from './logic-model/readable-model.ts'
import { zonesOf } from './logic-model/zones.ts'
import { a3, type Sheet, sheets, smallestType } from './sheet.ts'
import { element, text } from './svg/element.ts'
import { fontFamily, palette } from './svg/palette.ts'

/** Which logic model is drawn, and how. */
export interface LogicModelPictureOptions {
  /** The id of the model; the first of the file where left out. */
  readonly model?: Id
  /** Of headings, legend and years; Japanese where left out. The texts of the model stay as they are. */
  readonly language?: keyof Text
}

/**
 * A logic model as a picture (ロジックモデル図): the columns from what goes in to the impact, the stakeholders below, the
 * edges between them, and the latest figures of the indicators.
 *
 * It is one SVG document without scripts, styles or references, for A4 landscape where the type stays legible, otherwise
 * for A3 or larger, which a line at its foot then says. It can be read in black and white. The same file gives the same
 * bytes in every engine.
 *
 * @returns The document. Failures: `missing` (the file has no logic model, or it has no node), `choice` (no model, node
 *   or indicator of that id), and those of figures and times that cannot be read; `input` is the place in the file.
 */
export function logicModelPicture(file: ProgrammeFile, options: LogicModelPictureOptions = {}): Result<string> {
  const language = options.language ?? 'ja'
  const readable = readableModel(file, options.model, language)
  if (!readable.ok) return readable
  const { sheet, composition } = chooseSheet(readable.value, language)
  return ok(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: `${sheet.width}mm`,
        height: `${sheet.height}mm`,
        viewBox: `0 0 ${sheet.width} ${sheet.height}`,
        role: 'img',
        'xml:lang': 'ja',
        'font-family': fontFamily,
        fill: palette.ink,
      },
      element('title', {}, text(readable.value.model.name)),
      element('desc', {}, text(describeModel(readable.value, language))),
      element('rect', { width: sheet.width, height: sheet.height, fill: palette.paper }),
      ...composition.draw(),
    ),
  )
}

interface Choice {
  readonly sheet: Sheet
  readonly composition: Composition
}

/** The first sheet that holds the model; where none does, one that is made for it. */
function chooseSheet(readable: ReadableModel, language: keyof Text): Choice {
  const zones = zonesOf(readable)
  let fitting: Choice | undefined
  // By halves: what fits a sheet fits those behind it as well.
  for (let [low, high] = [0, sheets.length]; low < high; ) {
    const middle = Math.floor((low + high) / 2)
    const sheet = sheets[middle]
    if (sheet === undefined) break
    const composition = compose(readable, zones, sheet, language)
    if (fits(composition, sheet)) [fitting, high] = [{ sheet, composition }, middle]
    else low = middle + 1
  }
  if (fitting !== undefined) return fitting
  let sheet: Sheet = { ...a3, em: smallestType }
  for (;;) {
    const composition = compose(readable, zones, sheet, language)
    if (fits(composition, sheet)) return { sheet, composition }
    // What the foot says of the size may itself take a line more.
    const [width, height] = [Math.ceil(composition.leastWidth), Math.ceil(composition.leastHeight)]
    sheet = { ...sheet, width: Math.max(sheet.width, width), height: Math.max(sheet.height, height) }
  }
}

const fits = ({ leastWidth, leastHeight }: Composition, sheet: Sheet): boolean =>
  leastWidth <= sheet.width && leastHeight <= sheet.height
