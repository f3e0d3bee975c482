import { ok, type ProgrammeFile } from '@kankei/core'
import { type FileRefused, readProgrammeFile } from '@kankei/core/schema'
import { readBytes } from '../read-bytes.ts'
import { type Outcome, refuse } from '../refusal.ts'

/**
 * Reads a programme file (施策台帳).
 *
 * @param path - As given on the command line, relative to the working directory.
 * @returns The file as data; or a refusal: those of `readBytes`, `encoding`, or the first problem of the file.
 */
export function openProgrammeFile(path: string): Outcome<ProgrammeFile> {
  const bytes = readBytes(path)
  return bytes.ok ? programmeFileOf(bytes.value) : bytes
}

/** Reads the content of a programme file; refusals as for {@link openProgrammeFile}. */
export function programmeFileOf(bytes: Uint8Array): Outcome<ProgrammeFile> {
  const text = decodeUtf8(bytes)
  if (text === undefined) return notUtf8
  const file = readProgrammeFile(text)
  return file.ok ? ok(file.value) : firstProblem(file)
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const notUtf8 = refuse('encoding', {
  en: 'A programme file is JSON in UTF-8, and this is not UTF-8. Save it in UTF-8.',
  ja: '施策台帳はUTF-8のJSONですが、このファイルはUTF-8ではありません。UTF-8で保存し直してください。',
})

function firstProblem({ problems: [first, ...others], more }: FileRefused): Outcome<never> {
  if (first === undefined) throw new Error('A file is refused for a reason.')
  const { code, path, line, message } = first
  const left = others.length + more
  return refuse(code, {
    en: `${path === '' ? '' : `${path}, `}line ${line}: ${message.en}${left === 0 ? '' : ` There ${left === 1 ? 'is 1 more problem' : `are ${left} more problems`}.`}`,
    ja: `${path === '' ? '' : `${path}、`}${line}行目：${message.ja}${left === 0 ? '' : `（ほかに${left}件の問題があります。）`}`,
  })
}
