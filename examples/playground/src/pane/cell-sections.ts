import type { Language } from '@kankei/addin/functions'
import type { Text } from '@kankei/core'
import { type GridCell, isErrorName } from '../grid/grid.ts'
import { addressOf } from '../grid/position.ts'
import { element } from './element.ts'
import type { ExplainedArgument, Explanation } from './explanation.ts'
import { gridError, spilledFrom, words } from './words.ts'

/** The sections that describe one cell, from what it holds to what its functions say about it. */
export function cellSections(cell: GridCell, explanations: readonly Explanation[], language: Language): HTMLElement[] {
  return [
    cellSection(cell, language),
    ...errorSections(cell, explanations, language),
    ...explanations.map((explanation) => functionSection(explanation, language)),
    ...(cell.formula !== undefined && explanations.length === 0 ? [formulaSection(cell.formula, language)] : []),
  ]
}

function cellSection(cell: GridCell, language: Language): HTMLElement {
  const figure = isErrorName(cell.value) ? String(cell.value) : cell.shown
  const exact = exactValue(cell)
  return element(
    'section',
    'card',
    element(
      'p',
      'cell',
      element('b', 'cell__address', addressOf(cell.position)),
      element('span', 'cell__kind', kindOf(cell)[language]),
    ),
    ...(figure === '' ? [] : [element('p', figureClass(cell), figure)]),
    ...(exact === undefined ? [] : [element('p', 'caption', `${words.exact[language]} ${exact}`)]),
  )
}

function figureClass({ value }: GridCell): string {
  if (isErrorName(value)) return 'figure figure--error'
  return typeof value === 'number' ? 'figure' : 'figure figure--text'
}

function kindOf({ position, anchor, formula, value }: GridCell): Text {
  if (formula === undefined) {
    if (value === null || value === '') return words.empty
    return typeof value === 'number' ? words.number : words.text
  }
  const spilled = anchor.row !== position.row || anchor.column !== position.column
  return spilled ? spilledFrom(addressOf(anchor)) : words.result
}

/** A figure in full, where its number format hides a part of it. */
function exactValue({ value, shown }: GridCell): string | undefined {
  if (typeof value !== 'number') return undefined
  const exact = String(value)
  return shown.replaceAll(',', '') === exact ? undefined : exact
}

function errorSections(cell: GridCell, explanations: readonly Explanation[], language: Language): HTMLElement[] {
  if (!isErrorName(cell.value)) return []
  const explained = explanations.find(({ error }) => error !== undefined)?.error
  // A spill that is blocked has a result; only the room for it is missing.
  const text = cell.value === '#SPILL!' ? undefined : (explained?.[language] ?? cell.message)
  return [
    element(
      'section',
      'card',
      element(
        'div',
        'problem',
        element('h2', 'problem__title', words.error[language]),
        element('p', 'problem__text', text ?? gridError(cell.value)[language]),
      ),
    ),
  ]
}

function functionSection(explanation: Explanation, language: Language): HTMLElement {
  const { id, label, sentence, args, notes } = explanation
  return element(
    'section',
    'card',
    element('h2', 'function', element('span', 'function__label', label[language]), element('code', '', `KANKEI.${id}`)),
    ...(sentence === undefined ? [] : [element('p', 'sentence', sentence[language])]),
    ...(args.length === 0 ? [] : [heading(words.arguments[language]), argumentList(args, language)]),
    ...(notes.length === 0 ? [] : [heading(words.notes[language]), noteList(notes, language)]),
  )
}

const heading = (text: string): HTMLElement => element('h3', '', text)

const argumentList = (args: readonly ExplainedArgument[], language: Language): HTMLElement =>
  element(
    'dl',
    'arguments',
    ...args.map((argument) =>
      element(
        'div',
        'arguments__row',
        element('dt', '', argument.label[language]),
        element('dd', '', argumentContent(argument, language)),
      ),
    ),
  )

function argumentContent({ written, fallback }: ExplainedArgument, language: Language): HTMLElement {
  if (written !== undefined) return element('code', '', written)
  const taken = fallback === undefined ? '' : `（${fallback[language]}）`
  return element('span', 'quiet', `${words.leftOut[language]}${taken}`)
}

const noteList = (notes: readonly Text[], language: Language): HTMLElement =>
  element('ul', 'notes', ...notes.map((note) => element('li', '', note[language])))

const formulaSection = (formula: string, language: Language): HTMLElement =>
  element(
    'section',
    'card',
    element('h2', '', words.formula[language]),
    element('p', 'formula', element('code', '', formula)),
  )
