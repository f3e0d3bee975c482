import type { QuantityUnit } from '../units/quantity-unit.ts'
import { namedUnit } from './named-unit.ts'
import type { Reason } from './reason.ts'
import type { Topic } from './recognised-table.ts'
import { exclusions, perHead, type Role, type Standing, standingRemark, standingWords, terms } from './vocabulary.ts'

/** What the label of a line says. */
export interface LabelReading {
  /** `undefined` where no figure may be computed from the line; `reason` then says why. */
  readonly role: Role | undefined
  /** The label holds a word, such as 目標, that turns any figure into something else. */
  readonly excluded: boolean
  readonly topic: Topic
  readonly standing: Standing
  readonly unit: QuantityUnit | undefined
  /** The words alone, without brackets, standing and unit: equal for lines that hold the same kind of figure. */
  readonly words: string
  readonly reason: Reason
}

/** Labels beyond this length are prose; nothing is searched in them. */
const longestLabel = 120

/** Reads a label as printed, in either language, whatever its width, blanks, line breaks, brackets and numbering. */
export function readLabel(label: string): LabelReading {
  const { words, remarks } = split(label.length > longestLabel ? '' : label)
  const unit = remarks.map(namedUnit).find((named) => named !== undefined)
  const squeezed = remarks.map(squeeze).filter((remark) => remark !== '')
  const [bare, trailingUnit] = splitUnit(withoutDecoration(squeeze(words === '' ? (remarks[0] ?? '') : words)))
  const standing = readStanding(bare, squeezed)
  const perHeadByRemark = squeezed.some((remark) => perHeadRemark.test(remark))
  const meaning = findMeaning(perHeadByRemark ? `一人当たり${standing.words}` : standing.words, standing.standing)
  const excluded = findExclusion([bare, ...squeezed], meaning?.role)
  return {
    role: excluded === undefined ? meaning?.role : undefined,
    excluded: excluded !== undefined,
    topic: meaning?.topic ?? 'other',
    standing: standing.standing,
    unit: unit ?? trailingUnit,
    words: standing.words,
    reason: reasonFor(excluded, standing.standing),
  }
}

/** Circled numbers (①) are numbering; NFKC would turn them into digits of the label. */
const withoutCircledNumbers = (text: string): string => text.replace(/[①-⓿㉑-㉟㊱-㊿]/g, '')

const brackets = /[([{【〔〈《]([^()[\]{}【】〔〕〈〉《》]*)[)\]}】〕〉》]/

function split(label: string): { words: string; remarks: string[] } {
  const remarks: string[] = []
  let words = withoutCircledNumbers(label).normalize('NFKC')
  for (let found = brackets.exec(words); found !== null; found = brackets.exec(words)) {
    remarks.push((found[1] ?? '').trim())
    words = words.replace(found[0], ' ')
  }
  return { words: words.trim(), remarks }
}

const squeeze = (text: string): string => text.replace(/[\s\u200b\u2060]+/g, '').toLowerCase()

const withoutDecoration = (words: string): string =>
  words
    .replace(/^[・●○◎■□◆◇▼▽▶※*\-–—→└├│┗┣]+/, '')
    .replace(/^([0-9]{1,2}|[a-z])[.、:)]/, '')
    .replace(/^(numberof|no\.of|countof)/, '')
    .replace(/=.*$/, '')
    .replace(/(※|\*|注)[0-9]*$/, '')
    .replace(/([\u3040-\u9fff])[a-z]$/, '$1')
    .replace(/:$/, '')

function splitUnit(words: string): [words: string, unit: QuantityUnit | undefined] {
  const found = /^(.+?)(?:単位:?)?((?:千|万|百万|億)?円|%)$/.exec(words)
  return found === null ? [words, undefined] : [found[1] ?? '', namedUnit(found[2] ?? '')]
}

function readStanding(words: string, remarks: readonly string[]): { words: string; standing: Standing } {
  const remark = remarks.find((text) => standingRemark.test(text))
  for (const [standing, pattern] of standingWords) {
    const rest = words.replace(pattern, '')
    if (rest !== words && rest !== '') return { words: rest, standing }
  }
  const byRemark = standingWords.find(
    ([, pattern]) => remark !== undefined && pattern.test(remark.replace(/^年度末/, '')),
  )
  return { words, standing: byRemark?.[0] ?? 'plain' }
}

/** A remark that turns the figure into one per head: （一人当たり）, （千円/人）; not （1人当たり2,210千円）, which explains it. */
const perHeadRemark = new RegExp(`^(?:${perHead.source})額?$|円\\/人$`)

interface Meaning {
  readonly role: Role
  readonly topic: Topic
}

function findMeaning(words: string, standing: Standing): Meaning | undefined {
  const rest = words.replace(perHead, '')
  if (rest !== words) return findValuePerHead(rest)
  const term = terms.find((candidate) => candidate.standings.includes(standing) && candidate.words.test(words))
  return term === undefined ? undefined : { role: term.role, topic: term.topic ?? 'other' }
}

/** 一人当たり has to be followed by a benefit: 一人当たり経費 is none, and メンバー一人当たり is per another person. */
function findValuePerHead(rest: string): Meaning | undefined {
  if (/^(の?(額|価値)|values?|amount|)$/.test(rest)) return { role: 'valuePerHead', topic: 'other' }
  if (/^(メンバー|会員|職員|従業員|参加者|members?)/.test(rest)) return undefined
  const benefit = terms.find((term) => term.role === 'benefit' && term.words.test(rest))
  return benefit === undefined ? undefined : { role: 'valuePerHead', topic: benefit.topic ?? 'other' }
}

function findExclusion(parts: readonly string[], role: Role | undefined): string | undefined {
  const text = `|${parts.join('|')}|`
  for (const exclusion of exclusions) {
    const found = exclusion.words.exec(text)
    if (found !== null && !exclusion.spares.some((spared) => spared === role)) return found[0].replace(/\|/g, '')
  }
  return undefined
}

function reasonFor(excluded: string | undefined, standing: Standing): Reason {
  if (excluded !== undefined) {
    return {
      en: `The label says “${excluded}”, so this is not the figure itself.`,
      ja: `「${excluded}」とあるため、計算には使いません。`,
    }
  }
  if (standing === 'cumulative') {
    return {
      en: 'Earlier years are added in, so this is no figure of one year.',
      ja: '過年度分を積み上げた値のため、各年度の値としては使いません。',
    }
  }
  return { en: 'Not among the items that the calculation uses.', ja: '計算に使う項目ではありません。' }
}
