import type { Token } from './token.ts'

type Open = 'bracket' | 'function'

const operands: ReadonlySet<Token['kind']> = new Set(['number', 'text', 'boolean', 'error', 'name', 'reference'])
const constants: ReadonlySet<Token['kind']> = new Set(['number', 'text', 'boolean', 'error'])

/**
 * The place, counted from 0, at which a formula stops being well-formed: operands and operators alternate, brackets close,
 * arguments stand in functions only. `undefined` where it is well-formed.
 */
export function syntaxError(tokens: readonly Token[]): number | undefined {
  const open: Open[] = []
  let wantsOperand = true
  let at = 0
  let before: Token | undefined
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token
    if (token.kind === 'blank') {
      at += token.text.length
      continue
    }
    if (operands.has(token.kind)) {
      if (!wantsOperand) return at
      wantsOperand = false
    } else if (token.kind === 'function') {
      if (!wantsOperand) return at
    } else if (token.kind === 'open') {
      if (!wantsOperand) return at
      open.push(before?.kind === 'function' ? 'function' : 'bracket')
    } else if (token.kind === 'close') {
      const closed = open.pop()
      const mayBeEmpty = closed === 'function' && (before?.kind === 'open' || before?.kind === 'separator')
      if (closed === undefined || (wantsOperand && !mayBeEmpty)) return at
      wantsOperand = false
    } else if (token.kind === 'separator') {
      // An argument may be left out, as in IF(A1,,2), but operators want their operand.
      const leftOut = before?.kind === 'open' || before?.kind === 'separator'
      if (open[open.length - 1] !== 'function' || (wantsOperand && !leftOut)) return at
      wantsOperand = true
    } else if (token.kind === 'operator') {
      if (token.text === '%') {
        if (wantsOperand) return at
      } else if (wantsOperand && token.text !== '-' && token.text !== '+') return at
      else wantsOperand = true
    } else if (token.kind === 'array-open') {
      const end = arrayEnd(tokens, index)
      if (!wantsOperand || end === undefined) return at
      at += lengthOf(tokens.slice(index, end))
      index = end
      wantsOperand = false
    } else return at
    before = token
    at += (tokens[index] as Token).text.length
  }
  return wantsOperand || open.length > 0 ? at : undefined
}

const lengthOf = (tokens: readonly Token[]): number => tokens.reduce((length, { text }) => length + text.length, 0)

/** The index of the closing bracket of an array constant, which holds constants with their signs and nothing else. */
function arrayEnd(tokens: readonly Token[], start: number): number | undefined {
  let wantsConstant = true
  for (let index = start + 1; index < tokens.length; index += 1) {
    const { kind, text } = tokens[index] as Token
    if (kind === 'blank') continue
    if (kind === 'array-close') return wantsConstant ? undefined : index
    if (wantsConstant && kind === 'operator' && (text === '-' || text === '+')) continue
    if (wantsConstant !== constants.has(kind)) return undefined
    if (!wantsConstant && kind !== 'separator' && kind !== 'row-separator') return undefined
    wantsConstant = !wantsConstant
  }
  return undefined
}
