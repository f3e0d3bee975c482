import ts from 'typescript'
import { initializerOf, isText, nameOf, propertiesOf } from './object-literals.ts'

/** Shorter ones weigh less where they are than their number in the lists would. */
const fewestBytes = 70

/** Marks the place of a figure; a text that has such a mark of its own, or a line break, stays where it is. */
const unfit = /#\d|\n/

/**
 * A script with its long texts in two lists at the beginning, one for each language, and in their place the number of the
 * text and the figures within it: `{ en: `Row ${row} …`, ja: `${row}行目…` }` becomes `gatheredText(7, row)`.
 *
 * Compression finds a phrase again only if it stood less than 32 kilobytes before, and texts that lie scattered over five
 * times as much code repeat each other unseen. A figure that stands in both halves is then given once, too.
 *
 * @param script - What esbuild writes as an immediately invoked arrow function.
 */
export function gatherTexts(script: string): string {
  const file = ts.createSourceFile('functions.js', script, ts.ScriptTarget.Latest, true)
  const english: string[] = []
  const japanese: string[] = []

  const textAt = (node: ts.Node): string | undefined => {
    const [en, ja] = isText(node) ? ['en', 'ja'].map((name) => halfOf(node, name)) : []
    if (en === undefined || ja === undefined) return undefined
    const figures: Figure[] = []
    const halves = [fillIn(en, 'en', figures), fillIn(ja, 'ja', figures)] as const
    if (Buffer.byteLength(halves.join('')) < fewestBytes || [...en, ...ja].some(({ text }) => unfit.test(text)))
      return undefined
    const number = english.push(halves[0]) - 1
    japanese.push(halves[1])
    return `gatheredText(${[number, ...figures.map(({ expression }) => rewrite(expression))].join(', ')})`
  }

  const rewrite = (root: ts.Node): string => {
    let written = ''
    let from = root.pos
    const visit = (node: ts.Node): void => {
      const by = textAt(node)
      if (by === undefined) {
        ts.forEachChild(node, visit)
        return
      }
      written += script.slice(from, node.getStart(file)) + by
      from = node.getEnd()
    }
    visit(root)
    return written + script.slice(from, root.getEnd())
  }

  const rewritten = rewrite(file)
  return rewritten.replace('(() => {', (opening) => opening + gathered(english, japanese))
}

/** A piece of a text, and the figure that follows it. */
interface Piece {
  readonly text: string
  readonly figure: ts.Expression | undefined
}

function halfOf(node: ts.Node, name: string): readonly Piece[] | undefined {
  const value = initializerOf(propertiesOf(node).find((property) => nameOf(property) === name))
  if (value === undefined) return undefined
  if (ts.isStringLiteralLike(value)) return [{ text: value.text, figure: undefined }]
  if (!ts.isTemplateExpression(value)) return undefined
  const { head, templateSpans: spans } = value
  return [head, ...spans.map(({ literal }) => literal)].map(({ text }, index) => ({
    text,
    figure: spans[index]?.expression,
  }))
}

interface Figure {
  readonly written: string
  readonly expression: ts.Expression
}

/** One half with marks for its figures. What differs by `.en` and `.ja` alone is one figure, which has both. */
function fillIn(pieces: readonly Piece[], language: string, figures: Figure[]): string {
  const mark = (figure: ts.Expression): string => {
    const inLanguage = ts.isPropertyAccessExpression(figure) && figure.name.text === language
    const expression = inLanguage ? figure.expression : figure
    const written = expression.getText()
    const index = figures.findIndex((other) => other.written === written)
    return `#${index < 0 ? figures.push({ written, expression }) - 1 : index}`
  }
  return pieces.map(({ text, figure }) => (figure === undefined ? text : text + mark(figure))).join('')
}

const gathered = (english: readonly string[], japanese: readonly string[]) => `
  const textsInEnglish = ${JSON.stringify(english.join('\n'))}.split("\\n");
  const textsInJapanese = ${JSON.stringify(japanese.join('\n'))}.split("\\n");
  const gatheredText = (number, ...figures) => {
    const told = (texts, language) =>
      texts[number].replace(/#(\\d)/g, (_, index) => figures[index]?.[language] ?? figures[index]);
    return { en: told(textsInEnglish, "en"), ja: told(textsInJapanese, "ja") };
  };`
