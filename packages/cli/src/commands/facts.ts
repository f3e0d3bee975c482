import { basename } from 'node:path'
import { factsOf, ok } from '@kankei/core'
import { factsText } from '../facts/facts-text.ts'
import { openProgrammeFile } from '../programme-file/open-programme-file.ts'
import { programmeOperand } from '../programme-file/programme-operand.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Command } from './command.ts'

export const facts: Command = {
  name: 'facts',
  usage: 'facts FILE [--lang ja|en] [--json]',
  summary: {
    ja: '施策台帳（programme.json）から数えた要点を示します。',
    en: 'Shows what a programme file adds up to.',
  },
  purpose: {
    ja: '施策台帳の要点を、台帳の記載から数え、計算して示します。',
    en: 'counts and computes the main facts of a programme file.',
  },
  operand: programmeOperand('facts'),
  options: ['json'],
  run: ({ file, options, language, terminal }) => {
    const read = openProgrammeFile(file)
    if (!read.ok) return read
    const counted = factsOf(read.value)
    if (options.json) return ok({ text: JSON.stringify(counted, null, 2) })
    const layout = { language, columns: terminal.columns, paint: paintFor(terminal) }
    return ok({ text: factsText(basename(file), counted, layout) })
  },
  details: {
    ja: `  期・テーマ・参加企業、連携協定、メンバー数と退会者数、ファネル、ROI、
  点検の結果を示します。記載のない値は空欄（JSONではnull）です。

FILE
  施策台帳のJSONファイル（50 MBまで）。「-」は標準入力です。

オプション
  --lang ja|en    表示の言語。指定しなければ、端末の設定にかかわらず日本語です。
  --json          次の項目をもつJSONを出力します（比率は小数）。
                    phases       name、fiscalYear、kickOff、companies、themes
                    themes、companyParticipations、distinctCompanies
                    agreements   name、signedOn、parties、statedParties
                    members      fiscalYear、present、ever、leavers
                    funnels      name、steps（name、value、qualifier、unit）
                    roi          fiscalYear、value
                    findings     rule、severity、places`,
    en: `  Phases, themes and companies, agreements, members and leavers, funnels, ROI
  and findings. What the file does not say stays blank (null in JSON).

FILE
  The JSON of a programme file (up to 50 MB). "-" is standard input.

Options
  --lang ja|en    Language of the output. Japanese unless given, whatever the
                  terminal is set to. Names stay as they are in the file.
  --json          Prints JSON with these members; dates as yyyy-mm-dd, ratios
                  as fractions.
                    phases       name, fiscalYear, kickOff, companies, themes
                    themes, companyParticipations, distinctCompanies
                    agreements   name, signedOn, parties, statedParties
                    members      fiscalYear, present, ever, leavers
                    funnels      name, steps (name, value, qualifier, unit)
                    roi          fiscalYear, value
                    findings     rule, severity, places`,
  },
}
