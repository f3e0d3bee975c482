import { schemaVersion } from '../model/programme-file.ts'
import type { Text } from '../result.ts'

/** Whether a document says a version that can be read, and if not, what to do. */
export function versionFault(version: unknown): Text | undefined {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return {
      en: `There is no such version of the form. Write "schemaVersion": ${schemaVersion}, without quotation marks around the number.`,
      ja: `この形式の版はありません。"schemaVersion": ${schemaVersion} と書いてください（数字は引用符で囲みません）。`,
    }
  }
  if (version <= schemaVersion) return undefined
  return {
    en: `The file is of version ${version}; this version of Kankei knows the form up to ${schemaVersion}. Update Kankei.`,
    ja: `このファイルは版${version}の形式です。お使いのKankeiが読めるのは版${schemaVersion}までです。Kankeiを更新してください。`,
  }
}
