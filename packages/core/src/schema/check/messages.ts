import type { Text } from '../../result.ts'
import { nearestWord } from '../../words/nearest-word.ts'
import { quoted } from '../path.ts'
import type { PartForm } from './form.ts'

/** A name as written, for a sentence: quotation marks and signs that break a line are escaped. */
const plain = (name: string): string => quoted(name).slice(1, -1)

/** Names beyond these are too many to compare. */
const mostCandidates = 2000
const longestWord = 60

/** The known name nearest to what was written, whose width and letter case do not matter; `undefined` where none is known. */
function nearest(written: string, known: Iterable<string>): string | undefined {
  const candidates: string[] = []
  for (const name of known) {
    if (candidates.length === mostCandidates) break
    if (name.length <= longestWord) candidates.push(name)
  }
  const keys = candidates.map(key)
  const [first, ...others] = keys
  if (first === undefined) return undefined
  return candidates[keys.indexOf(nearestWord(key(written.slice(0, longestWord)), [first, ...others]))]
}

const key = (name: string): string => name.normalize('NFKC').toLowerCase()

export function missingField(name: string, title: Text): Text {
  return {
    en: `The field “${name}” (${title.en}) is missing. Add it.`,
    ja: `項目「${name}」（${title.ja}）がありません。書き加えてください。`,
  }
}

export function unknownField(name: string, { description, fields }: PartForm): Text {
  const owner = description.title
  const near = nearest(name, fields.keys()) ?? ''
  const title = fields.get(near)?.description.title
  return {
    en: `There is no field “${plain(name)}” in the part “${owner.en}”; the nearest is “${near}” (${title?.en}). Correct the name or remove the field.`,
    ja: `「${owner.ja}」に「${plain(name)}」という項目はありません。近い項目は「${near}」（${title?.ja}）です。項目名を直すか、項目を除いてください。`,
  }
}

export function unknownWord(written: string, words: Readonly<Record<string, Text>>): Text {
  const names = Object.keys(words)
  const byLabel = new Map(
    names.flatMap((name) => [name, words[name]?.ja ?? name, words[name]?.en ?? name].map((label) => [label, name])),
  )
  const near = byLabel.get(nearest(written, byLabel.keys()) ?? '') ?? ''
  return {
    en: `“${plain(written)}” is not a word on offer; the nearest is “${near}” (${words[near]?.en}). On offer: ${names.join(', ')}.`,
    ja: `「${plain(written)}」という語は使えません。近い語は「${near}」（${words[near]?.ja}）です。使える語：${names.join('、')}`,
  }
}

export function unknownId(written: string, list: string, known: Iterable<string>): Text {
  const near = nearest(written, known)
  const hint =
    near === undefined
      ? { en: '', ja: '' }
      : { en: ` the nearest is “${plain(near)}”.`, ja: `近いものは「${plain(near)}」です。` }
  return {
    en: `Nothing in ${list} has the id “${plain(written)}”${near === undefined ? '.' : ';'}${hint.en} Correct it, or add the item to ${list}.`,
    ja: `${list} に「${plain(written)}」というidはありません。${hint.ja}直すか、${list} に書き加えてください。`,
  }
}

export function unknownOrganisation(written: string, known: Iterable<string>): Text {
  const near = nearest(written, known)
  const hint =
    near === undefined
      ? { en: '', ja: '' }
      : { en: ` the nearest is “${plain(near)}”.`, ja: `近いものは「${plain(near)}」です。` }
  return {
    en: `No organisation is called “${plain(written)}”${near === undefined ? '.' : ';'}${hint.en} Correct it, or add it to organisations, as a spelling of one that is there or as a new one.`,
    ja: `「${plain(written)}」という組織は organisations にありません。${hint.ja}直すか、organisations に新しい組織または既にある組織の別表記（spellings）として書き加えてください。`,
  }
}

export function repeatedId(written: string, first: string): Text {
  return {
    en: `The id “${plain(written)}” is already that of ${first}. Give one of them another id.`,
    ja: `id「${plain(written)}」は ${first} と重複しています。どちらかを別のidにしてください。`,
  }
}

export const reservedName = (name: string): Text => ({
  en: `“${plain(name)}” is a word that programs reserve. Use another name.`,
  ja: `「${plain(name)}」はプログラムが予約している語です。別の名前にしてください。`,
})
