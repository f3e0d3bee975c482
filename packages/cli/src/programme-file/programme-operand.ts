import type { Operand } from '../commands/command.ts'

/** The one programme file that a command takes. */
export const programmeOperand = (command: string): Operand => ({
  missing: {
    en: `Name the programme file, as in "kankei ${command} programme.json".`,
    ja: `施策台帳を「kankei ${command} programme.json」のように指定してください。`,
  },
  second: (word) => ({
    en: `One file is read at a time; "${word}" is one too many.`,
    ja: `読み込めるファイルは一度に1つです（「${word}」が余分です）。`,
  }),
})
