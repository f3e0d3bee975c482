import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { type Outcome, refuse } from './refusal.ts'

/** In bytes. A table of fifty years and two thousand rows is not a hundredth of it. */
const largestFile = 50 * 1024 * 1024

/**
 * The content of a file.
 *
 * @param path - As given on the command line, relative to the working directory; "-" is standard input.
 * @returns The bytes; or a refusal: `missing-file`, `directory`, `not-readable`, `too-large`.
 */
export function readBytes(path: string): Outcome<Uint8Array> {
  let file: number | undefined
  try {
    if (path === '-') return limited(readFileSync(0))
    file = openSync(path, 'r')
    const { size } = fstatSync(file)
    if (size > largestFile) return tooLarge(size)
    return limited(readFileSync(file))
  } catch (error) {
    return refuseAccess(error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** A pipe has no size before it is read, and a file may grow meanwhile. */
const limited = (bytes: Uint8Array): Outcome<Uint8Array> =>
  bytes.length > largestFile ? tooLarge(bytes.length) : { ok: true, value: bytes, notes: [] }

const tooLarge = (size: number) =>
  refuse('too-large', {
    en: `The file has ${inMegabytes(size)} MB; files of up to ${inMegabytes(largestFile)} MB are read. Save only what is needed.`,
    ja: `ファイルの大きさが${inMegabytes(size)} MBあります。読み込めるのは${inMegabytes(largestFile)} MBまでです。必要な部分だけを保存してください。`,
  })

const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)

function refuseAccess(error: unknown): Outcome<never> {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (reason === 'ENOENT' || reason === 'ENOTDIR') {
    return refuse('missing-file', {
      en: 'There is no such file. Check its folder and its name.',
      ja: 'ファイルが見つかりません。フォルダーとファイル名を確かめてください。',
    })
  }
  if (reason === 'EISDIR') {
    return refuse('directory', {
      en: 'This is a folder. Name the file in it.',
      ja: 'これはフォルダーです。中のファイルを指定してください。',
    })
  }
  return refuse('not-readable', {
    en: `The file cannot be read (${reason}). Check your permission to open it and whether another program holds it.`,
    ja: `ファイルを読み取れません（${reason}）。閲覧の権限と、ほかのソフトで開いていないかを確かめてください。`,
  })
}
