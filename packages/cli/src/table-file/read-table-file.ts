import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Block } from '@kankei/core'
import { type Outcome, refuse } from '../refusal.ts'
import { decodeText } from './decode-text.ts'
import { parseRows } from './parse-rows.ts'

/** In bytes. A table of fifty years and two thousand rows is not a hundredth of it. */
const largestFile = 50 * 1024 * 1024

/**
 * Reads a CSV file into a block of cells.
 *
 * @param path - As given on the command line, relative to the working directory.
 * @returns The block; or a refusal: `missing-file`, `directory`, `not-readable`, `too-large`, or why its content is not
 *   a table.
 */
export function readTableFile(path: string): Outcome<Block> {
  const bytes = readBytes(path)
  if (!bytes.ok) return bytes
  const text = decodeText(bytes.value)
  return text.ok ? parseRows(text.value) : text
}

function readBytes(path: string): Outcome<Uint8Array> {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const { size } = fstatSync(file)
    if (size > largestFile) return tooLarge(size)
    return { ok: true, value: readFileSync(file), notes: [] }
  } catch (error) {
    return refuseAccess(error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

const tooLarge = (size: number) =>
  refuse('too-large', {
    en: `The file has ${inMegabytes(size)} MB; tables of up to ${inMegabytes(largestFile)} MB are read. Save only the sheet with the table.`,
    ja: `ファイルの大きさが${inMegabytes(size)} MBあります。読み込めるのは${inMegabytes(largestFile)} MBまでです。表のあるシートだけを保存してください。`,
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
      en: 'This is a folder. Name the CSV file in it.',
      ja: 'これはフォルダーです。中のCSVファイルを指定してください。',
    })
  }
  return refuse('not-readable', {
    en: `The file cannot be read (${reason}). Check your permission to open it and whether another program holds it.`,
    ja: `ファイルを読み取れません（${reason}）。閲覧の権限と、ほかのソフトで開いていないかを確かめてください。`,
  })
}
