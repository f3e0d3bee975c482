import { basename } from 'node:path'
import { checkProgrammeFile, ok } from '@kankei/core'
import { checkText } from '../check/check-text.ts'
import { openProgrammeFile } from '../programme-file/open-programme-file.ts'
import { programmeOperand } from '../programme-file/programme-operand.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Command } from './command.ts'

export const check: Command = {
  name: 'check',
  usage: 'check FILE [--lang ja|en] [--json]',
  summary: {
    ja: '施策台帳（programme.json）の整合性を点検します。',
    en: 'Checks whether a programme file agrees with itself.',
  },
  purpose: {
    ja: '施策台帳の整合性を点検し、場所・内容・対処を重さの順に示します。',
    en: 'checks whether a programme file agrees with itself.',
  },
  operand: programmeOperand('check'),
  options: ['json'],
  run: ({ file, options, language, terminal }) => {
    const read = openProgrammeFile(file)
    if (!read.ok) return read
    const findings = checkProgrammeFile(read.value)
    const exitCode = findings.some(({ severity }) => severity !== 'information') ? 1 : 0
    const name = basename(file)
    if (options.json) {
      const told = findings.map(({ rule, severity, places, message, advice }) => ({
        rule,
        severity,
        places,
        message: message[language],
        advice: advice[language],
      }))
      return ok({ text: JSON.stringify({ file: name, findings: told }, null, 2), exitCode })
    }
    const layout = { language, columns: terminal.columns, paint: paintFor(terminal) }
    return ok({ text: checkText(name, findings, layout), exitCode })
  },
  details: {
    ja: `  誤り    台帳の中で矛盾しているか、数値や日付を計算に使えません。
  要確認  評価の場で問われる点です。公表の前に説明を加えるか訂正してください。
  参考    誤りではありませんが、数値を読む人が知っておくべき点です。

FILE
  施策台帳のJSONファイル（50 MBまで）。書き換えることはありません。

オプション
  --lang ja|en    表示の言語。指定しなければ、端末の設定にかかわらず日本語です。
  --json          次の項目をもつJSONを出力します。
                    file         ファイル名
                    findings     rule、severity、places、message、advice

終了コード
  0               誤りと要確認はありません（参考だけの場合を含みます）。
  1               誤りまたは要確認があります。
  2               点検できませんでした。理由を標準エラー出力に示します。`,
    en: `  error        The file contradicts itself, or a figure or date is of no use.
  warning      An evaluator will ask. Explain or correct it before publishing.
  information  Nothing is wrong, but a reader of the figures should know it.

FILE
  The JSON of a programme file (up to 50 MB). It is never changed.

Options
  --lang ja|en    Language of the output. Japanese unless given, whatever the
                  terminal is set to. Names stay as they are in the file.
  --json          Prints JSON with these members.
                    file         name of the file
                    findings     rule, severity, places, message, advice

Exit codes
  0               Neither errors nor warnings; information does not count.
  1               Errors or warnings were found.
  2               Not checked; standard error says why.`,
  },
}
