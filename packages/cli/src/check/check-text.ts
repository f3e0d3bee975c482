import { type Finding, rules, type Severity, severities } from '@kankei/core'
import type { Language } from '../language.ts'
import { oneLine } from '../terminal/one-line.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrapText } from '../terminal/wrap-text.ts'

/** In places. Sentences become hard to follow in longer lines, and impossible in shorter ones. */
const widestText = 100
const narrowestText = 30

const words = {
  clean: { ja: '指摘する点はありません。', en: 'Nothing to point out.' },
  places: { ja: '場所', en: 'Where' },
  advice: { ja: '対処', en: 'What to do' },
} as const

/** What `check` prints on a terminal, without the last line end: the findings by severity, those of one rule together. */
export function checkText(
  file: string,
  findings: readonly Finding[],
  { language, columns, paint }: { readonly language: Language; readonly columns: number; readonly paint: Paint },
): string {
  const width = Math.max(narrowestText, Math.min(columns, widestText))
  const keys = Object.keys(severities) as Severity[]
  const counted = keys.map((severity) => [severity, findings.filter((found) => found.severity === severity)] as const)
  const count = counted.map(([severity, all]) => `${severities[severity][language]} ${all.length}`).join(' / ')
  const parts = counted
    .filter(([, all]) => all.length > 0)
    .flatMap(([severity, all]) => [
      paint('heading', `${severities[severity][language]} (${all.length})`),
      ...ruleParts(all, language, width, paint),
    ])
  const body = parts.length === 0 ? [words.clean[language]] : parts
  return [[paint('strong', oneLine(file)), paint('faint', count)].join('\n'), ...body].join('\n\n')
}

function ruleParts(findings: readonly Finding[], language: Language, width: number, paint: Paint): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))].map((id) => {
    const of = findings.filter(({ rule }) => rule === id)
    const label = rules.find((rule) => rule.id === id)?.label[language] ?? id
    const advices = [...new Set(of.map(({ advice }) => advice[language]))]
    return [
      ...wrapText(`${label} [${id}]`, width).map((line) => paint('strong', line)),
      ...of.flatMap(({ message, places }) => [
        ...indented('- ', message[language], width),
        ...indented(`    ${words.places[language]}: `, places.join(', '), width).map((line) => paint('faint', line)),
      ]),
      ...advices.flatMap((advice) => indented(`  ${words.advice[language]}: `, advice, width)),
    ].join('\n')
  })
}

const indented = (opening: string, text: string, width: number): string[] => {
  const margin = ' '.repeat(/^ *(?:- )?/.exec(opening)?.[0].length ?? 0)
  return wrapText(opening.trimStart() + text, width - margin.length).map(
    (line, index) => (index === 0 ? opening.slice(0, opening.length - opening.trimStart().length) : margin) + line,
  )
}
