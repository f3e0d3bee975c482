import { writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { logicModelPicture, ok } from '@kankei/core'
import type { Done } from '../commands/command.ts'
import type { Language } from '../language.ts'
import { openProgrammeFile } from '../programme-file/open-programme-file.ts'
import { type Outcome, type Refusal, refuse } from '../refusal.ts'

/**
 * Draws the logic model of a programme file.
 *
 * @param path - The programme file.
 * @param target - Where the picture is to be saved; it is printed where left out.
 * @returns What is printed; or a refusal of the file, of the core, or `not-writable`.
 */
export function showPicture(path: string, target: string | undefined, language: Language): Outcome<Done> {
  const file = openProgrammeFile(path)
  if (!file.ok) return file
  const picture = logicModelPicture(file.value, { language })
  if (!picture.ok) return picture
  if (target === undefined) return ok({ text: picture.value })
  if (resolve(target) === resolve(path)) return itself
  const refusal = save(target, `${picture.value}\n`)
  return refusal ?? ok({ text: saved[language](basename(target)) })
}

function save(target: string, text: string): Refusal | undefined {
  try {
    writeFileSync(target, text)
    return undefined
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return refuse('not-writable', {
      en: `"${target}" cannot be written (${reason}). Check the folder and your permission to write there.`,
      ja: `「${target}」に保存できません（${reason}）。保存先のフォルダーと、書き込みの権限を確かめてください。`,
    })
  }
}

const saved: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `The logic model is saved as ${name}.`,
  ja: (name) => `ロジックモデルを${name}に保存しました。`,
}

const itself = refuse('not-writable', {
  en: 'The picture would overwrite the programme file. Give another name after -o.',
  ja: '図で施策台帳を上書きすることになります。-o には別の名前を指定してください。',
})
