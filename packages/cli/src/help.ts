import type { Text } from '@kankei/core'
import type { Command } from './commands/command.ts'
import { commands } from './commands/commands.ts'
import type { Language } from './language.ts'

const usageTitle: Text = { ja: '使い方', en: 'Usage' }

const title: Text = {
  ja: 'kankei: 地域の事業がもたらしたものを、市町村の実績表から計算します。',
  en: "kankei: what a regional programme returns, computed from a city's own table.",
}

const listTitle: Text = { ja: 'コマンド', en: 'Commands' }

const options: Text = {
  ja: `オプション
  --lang ja|en    表示の言語。指定しなければ、端末の設定にかかわらず日本語です。
  --json          JSONを出力します（各コマンドの --help を参照）。
  -h, --help      この説明を表示します。コマンドの後ろでは、その説明です。
  -v, --version   バージョンを表示します。`,
  en: `Options
  --lang ja|en    Language of the output. Japanese unless given, whatever the
                  terminal is set to.
  --json          Prints JSON for other programs (see "COMMAND --help").
  -h, --help      Shows this help; after a command, the help of that command.
  -v, --version   Shows the version.`,
}

const exitCodes: Text = {
  ja: `終了コード
  0               求められたことを行いました。
  1               点検で、誤りまたは要確認が見つかりました（check）。
  2               行えませんでした。理由を標準エラー出力に示します。`,
  en: `Exit codes
  0               Done as asked.
  1               Done, and errors or warnings were found (check).
  2               Not done; standard error says why.`,
}

/** In places; the list of commands stands under the options, whose column it shares. */
const nameColumn = 16

/** What `kankei --help` prints, without the last line end. */
export const generalHelp = (language: Language): string =>
  [
    title[language],
    [
      usageTitle[language],
      ...commands.map(({ usage }) => `  kankei ${usage}`),
      '  kankei COMMAND --help',
      '  kankei --version',
    ].join('\n'),
    [
      listTitle[language],
      ...commands.map(({ name, summary }) => `  ${name.padEnd(nameColumn)}${summary[language]}`),
    ].join('\n'),
    options[language],
    exitCodes[language],
  ].join('\n\n')

/** What `--help` behind the name of a command prints, without the last line end. */
export const commandHelp = ({ name, usage, purpose, details }: Command, language: Language): string =>
  [`kankei ${name}: ${purpose[language]}`, `${usageTitle[language]}\n  kankei ${usage}`, details[language]].join('\n\n')
