import type { Text } from '@kankei/core'
import type { Language } from './language.ts'

const general: Text = {
  ja: `kankei: 地域の事業がもたらしたものを、市町村の実績表から計算します。

使い方
  kankei show FILE [--lang ja|en] [--json]
  kankei show --help
  kankei --version

コマンド
  show            実績表（CSV）のROIを計算し直し、記載値と並べて示します。

オプション
  --lang ja|en    表示の言語。指定しなければ、端末の設定にかかわらず日本語です。
  --json          ほかのプログラムで使うJSONを出力します（show --help を参照）。
  -h, --help      この説明を表示します。show に付けると show の説明です。
  -v, --version   バージョンを表示します。

終了コード
  0               求められたことを行いました。
  2               行えませんでした。理由を標準エラー出力に示します。`,
  en: `kankei: what a regional programme returns, computed from a city's own table.

Usage
  kankei show FILE [--lang ja|en] [--json]
  kankei show --help
  kankei --version

Commands
  show            Recomputes the ROI of a table (CSV) beside the printed one.

Options
  --lang ja|en    Language of the output. Japanese unless given, whatever the
                  terminal is set to.
  --json          Prints JSON for other programs (see "show --help").
  -h, --help      Shows this help; after "show", the help of show.
  -v, --version   Shows the version.

Exit codes
  0               Done as asked.
  2               Not done; standard error says why.`,
}

const show: Text = {
  ja: `kankei show: 実績表のROIを計算し直し、記載されたROIと並べて示します。

使い方
  kankei show FILE [--lang ja|en] [--json]

  ROI（年度末）＝ その年度の便益の合計 ÷ 初年度からの費用の累計
  表に記載されたROIがあれば、記載された桁数に四捨五入して比べます。

FILE
  年度が横または縦に並ぶ表のCSVファイル（50 MBまで）。見出しや単位は書き換えずに
  読み取ります。区切りはコンマ、タブ、セミコロンのいずれか、文字コードはUTF-8、
  Shift_JIS、BOM付きのUTF-16のいずれかです。

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

終了コード
  0               表示しました。記載値と一致しない年度があっても 0 です。
  2               表示できませんでした。理由を標準エラー出力に示します。
                  --json では {"error": {"code", "message"}} を標準出力に
                  示します。

端末に表示するときだけ色を付けます。環境変数 NO_COLOR を設定すると付けません。`,
  en: `kankei show: recomputes the ROI of a table beside the printed one.

Usage
  kankei show FILE [--lang ja|en] [--json]

  ROI (year-end) = benefits of the fiscal year / costs since the first year
  A printed ROI is compared at its printed decimals, rounded half up.

FILE
  A CSV file (up to 50 MB) of a table with the fiscal years along either edge.
  Labels and units are read as they are. Separated by commas, tabs or
  semicolons; in UTF-8, Shift_JIS or UTF-16 with a byte order mark.

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

Exit codes
  0               Shown. Also where a printed figure does not agree.
  2               Not shown; standard error says why. With --json, standard
                  output holds {"error": {"code", "message"}}.

Colours appear on a terminal only, and not where NO_COLOR is set.`,
}

/** What `--help` prints, without a line end. */
export const helpText = (about: 'kankei' | 'show', language: Language): string =>
  (about === 'show' ? show : general)[language]
