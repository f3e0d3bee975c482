import { basename } from 'node:path'
import { ok } from '@kankei/core'
import { isProgrammeFile } from '../programme-file/is-programme-file.ts'
import { programmeFileOf } from '../programme-file/open-programme-file.ts'
import { readBytes } from '../read-bytes.ts'
import { refuse } from '../refusal.ts'
import { showJson } from '../show/show-json.ts'
import { showPicture } from '../show/show-picture.ts'
import { showProgrammes } from '../show/show-programmes.ts'
import { showTable } from '../show/show-table.ts'
import { showText } from '../show/show-text.ts'
import type { ShownTable } from '../show/shown-table.ts'
import { readTable } from '../table-file/read-table.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Command } from './command.ts'

const twoForms = refuse('option-value', {
  en: 'The picture of --svg and the text of --json are two outputs. Give one of the options.',
  ja: '--svg（図）と --json は同時に指定できません。どちらか一方にしてください。',
})

const outputAlone = refuse('option-value', {
  en: 'Only the picture of --svg is saved with -o. Add --svg, or leave out -o.',
  ja: '-o で保存できるのは --svg の図だけです。--svg を加えるか、-o を除いてください。',
})

const inJson = (value: object): string => JSON.stringify(value, null, 2)

export const show: Command = {
  name: 'show',
  usage: 'show FILE [--lang ja|en] [--json | --svg [-o FILE]]',
  summary: {
    ja: '実績表や施策台帳のROIを計算し、記載値と並べて示します。',
    en: 'Recomputes the ROI of a table or programme file.',
  },
  purpose: {
    ja: '実績表のROIを計算し直し、記載されたROIと並べて示します。',
    en: 'recomputes the ROI of a table beside the printed one.',
  },
  operand: {
    missing: {
      en: 'Name the CSV file to show, as in "kankei show results.csv".',
      ja: '表示するCSVファイルを「kankei show results.csv」のように指定してください。',
    },
    second: (word) => ({
      en: `One file is shown at a time; "${word}" is one too many.`,
      ja: `表示できるファイルは一度に1つです（「${word}」が余分です）。`,
    }),
  },
  options: ['json', 'svg', 'output'],
  run: ({ file, options, language, terminal }) => {
    if (options.svg && options.json) return twoForms
    if (options.svg) return showPicture(file, options.output, language)
    if (options.output !== undefined) return outputAlone
    const bytes = readBytes(file)
    if (!bytes.ok) return bytes
    const name = basename(file)
    const textOf = (shown: ShownTable) => showText(shown, language, terminal.columns, paintFor(terminal))
    if (!isProgrammeFile(bytes.value)) {
      const block = readTable(bytes.value)
      const shown = block.ok ? showTable(block.value, name) : block
      if (!shown.ok) return shown
      return ok({ text: options.json ? inJson(showJson(shown.value, language)) : textOf(shown.value) })
    }
    const read = programmeFileOf(bytes.value)
    const shown = read.ok ? showProgrammes(read.value, name) : read
    if (!shown.ok) return shown
    const programmes = shown.value.map((programme) => showJson(programme, language))
    return ok({ text: options.json ? inJson({ file: name, programmes }) : shown.value.map(textOf).join('\n\n') })
  },
  details: {
    ja: `  ROI（年度末）＝ その年度の便益の合計 ÷ 初年度からの費用の累計
  表に記載されたROIがあれば、記載された桁数に四捨五入して比べます。

FILE
  年度が横または縦に並ぶ表のCSVファイル（50 MBまで）。見出しや単位は書き換えずに
  読み取ります。区切りはコンマ、タブ、セミコロンのいずれか、文字コードはUTF-8、
  Shift_JIS、BOM付きのUTF-16のいずれかです。
  または施策台帳（JSON、UTF-8）。どちらであるかは内容で判断します。台帳では、
  便益のある施策ごとに表を示します。--svg では施策台帳です。
  「-」は標準入力です。

オプション
  --lang ja|en    表示の言語。指定しなければ、端末の設定にかかわらず日本語です。
  --json          次の項目をもつJSONを出力します。数値は丸めません。
                    file         ファイル名
                    unit         金額の単位（thousandYen など。なければ null）
                    fiscalYears  年度（数値）。以下の配列は年度の順に並びます
                    rows         読み取った行: label、role、values
                    roi          再計算したROI（0.9217 のような比率）
                    stated       記載されたROI（同じく比率。行がなければ null）
                    agreement    一致、不一致、再計算不可（行がなければ null）
                    sentence     最後の年度のROIを説明する文
                    notes        読み取りについての注記: code、message
                  施策台帳では file と、施策ごとの programmes です。
  --svg           施策台帳のロジックモデルを、A4横の図（SVG）にして出力します。
  -o, --output FILE
                  図を画面に出さず、FILEに保存します。

終了コード
  0               表示しました。記載値と一致しない年度があっても 0 です。
  2               表示できませんでした。理由を標準エラー出力に示します。
                  --json では {"error": {"code", "message"}} を標準出力に
                  示します。

端末に表示するときだけ色を付けます。環境変数 NO_COLOR を設定すると付けません。`,
    en: `  ROI (year-end) = benefits of the fiscal year / costs since the first year
  A printed ROI is compared at its printed decimals, rounded half up.

FILE
  A CSV file (up to 50 MB) of a table with the fiscal years along either edge.
  Labels and units are read as they are. Separated by commas, tabs or
  semicolons; in UTF-8, Shift_JIS or UTF-16 with a byte order mark.
  Or a programme file (JSON in UTF-8), told by its content: a table for each
  programme with benefits. With --svg always a programme file. "-" is standard
  input.

Options
  --lang ja|en    Language of the output. Japanese unless given, whatever the
                  terminal is set to. Labels stay as they are in the file.
  --json          Prints JSON with these members. Figures are not rounded.
                    file         name of the file
                    unit         of the amounts (thousandYen …; null: none)
                    fiscalYears  numbers; the arrays below follow their order
                    rows         the rows as read: label, role, values
                    roi          recomputed, as a ratio such as 0.9217
                    stated       the printed ROI as a ratio (null: no such row)
                    agreement    一致 (agrees), 不一致 (differs) or 再計算不可
                                 (cannot be recomputed); null: no such row
                    sentence     what the ROI of the last year says
                    notes        what to know of the reading: code, message
                  Of a programme file: file, and programmes with these members.
  --svg           Draws the logic model of a programme file (SVG, A4 landscape).
  -o, --output FILE
                  Saves the picture as FILE instead of printing it.

Exit codes
  0               Shown. Also where a printed figure does not agree.
  2               Not shown; standard error says why. With --json, standard
                  output holds {"error": {"code", "message"}}.

Colours appear on a terminal only, and not where NO_COLOR is set.`,
  },
}
