import { edgeKinds, nodeKinds } from '../../model/logic-model.ts'
import type { Text } from '../../result.ts'
import type { ReadableModel, ReadableNode } from './readable-model.ts'
import { edgeWords, headings, words } from './words.ts'

/** All that the picture shows in words, for those who do not see it: the nodes by kind, then the links. */
export function describeModel({ nodes, edges }: ReadableModel, language: keyof Text): string {
  const [comma, stop] = language === 'ja' ? ['、', '。'] : [', ', '. ']
  const colon = language === 'ja' ? '：' : ': '
  const kinds = (Object.keys(nodeKinds) as (keyof typeof nodeKinds)[]).flatMap((kind) => {
    const own = nodes.filter((node) => node.kind === kind)
    if (own.length === 0) return []
    return [`${headings[kind][language]}${colon}${own.map((node) => nodeText(node, language)).join(comma)}${stop}`]
  })
  const textOf = new Map(nodes.map(({ id, text }) => [id, text]))
  const links = (Object.keys(edgeKinds) as (keyof typeof edgeKinds)[]).flatMap((kind) => {
    const own = edges.filter((edge) => edge.kind === kind)
    if (own.length === 0) return []
    const told = own.map(
      ({ from, to, label }) =>
        `${textOf.get(from) ?? ''} → ${textOf.get(to) ?? ''}${label === undefined ? '' : language === 'ja' ? `（${label}）` : ` (${label})`}`,
    )
    return [`${edgeWords[kind][language]}${colon}${told.join(comma)}${stop}`]
  })
  return [...kinds, ...(links.length === 0 ? [] : [words.links[language]]), ...links].join('').trim()
}

function nodeText({ text, points, figures }: ReadableNode, language: keyof Text): string {
  const details = [
    ...(points ?? []),
    ...figures.map(({ name, value, when }) =>
      [name, value ?? words.noFigure[language], when].filter((part) => part !== '').join(' '),
    ),
  ]
  if (details.length === 0) return text
  return language === 'ja' ? `${text}（${details.join('；')}）` : `${text} (${details.join('; ')})`
}
