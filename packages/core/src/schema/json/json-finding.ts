import type { Text } from '../../result.ts'
import type { Finding } from '../check/report.ts'
import { quoted } from '../path.ts'
import type { JsonFault } from './json-fault.ts'

/** A fault of the text as a problem of the file. */
export function jsonFinding(fault: JsonFault): Finding {
  const { code, offset } = fault
  switch (code) {
    case 'syntax':
      return { code, offset, place: undefined, value: fault.sign, message: fault.message }
    case 'too-deep':
    case 'too-many':
      return { code, offset, place: fault.place, value: undefined, message: limits[code](fault.most) }
    case 'duplicate-key':
    case 'reserved-name':
      return { code, offset, place: fault.place, value: undefined, message: names[code](String(fault.place.key)) }
    case 'unreadable-text':
    case 'overflow':
      return { code, offset, place: fault.place, value: fault.string, message: contents[code] }
  }
}

const limits = {
  'too-deep': (most: number): Text => ({
    en: `Brackets are nested more than ${most} deep here. A programme file needs far fewer; remove what is not part of it.`,
    ja: `括弧が${most}段より深く入れ子になっています。施策台帳に要らない部分を除いてください。`,
  }),
  'too-many': (most: number): Text => ({
    en: `The file holds more than ${most} values. Divide it into several files.`,
    ja: `値が${most}個を超えています。いくつかのファイルに分けてください。`,
  }),
}

const names = {
  'duplicate-key': (name: string): Text => ({
    en: `The field ${quoted(name)} occurs twice in the same braces. Keep one of them.`,
    ja: `項目 ${quoted(name)} が同じ { } の中に2回書かれています。どちらか1つにしてください。`,
  }),
  'reserved-name': (name: string): Text => ({
    en: `The name ${quoted(name)} is reserved by programs. Use another one, or remove the field.`,
    ja: `${quoted(name)} はプログラムが予約している名前です。別の名前にするか、項目を除いてください。`,
  }),
}

const contents = {
  'unreadable-text': {
    en: 'This text holds a control character or half of a character. Type it anew, or save the file as UTF-8.',
    ja: '制御文字か、壊れた文字が含まれています。入力し直すか、ファイルをUTF-8で保存し直してください。',
  },
  overflow: {
    en: 'This number is too large. Check its digits and its unit.',
    ja: '数値が大きすぎます。桁数と単位を確かめてください。',
  },
}
