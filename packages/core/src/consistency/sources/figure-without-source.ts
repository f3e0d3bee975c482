import type { Sourced } from '../../model/notation.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule, type Found } from '../rule.ts'

/** A figure that nobody can look up. */
export const figureWithoutSource = /* #__PURE__ */ defineRule({
  id: 'figure-without-source',
  group: 'sources',
  severity: 'warning',
  label: { en: 'A figure without a source', ja: '出典のない数値' },
  summary: {
    en: 'Every figure, or the series, parameter, ledger or list that holds it, names its source.',
    ja: '数値そのもの、またはそれを含む指標・前提値・名簿などに、出典が示されているかを確かめます。',
  },
  advice: {
    en: 'Enter the id of the source under "source", and the page under "place".',
    ja: 'sourceに出典のidを、placeに頁などを記入してください。',
  },
  find: ({ file }) => holdersOf(file).flatMap(compare),
})

/** Something that holds figures, each of which may name a source of its own. */
interface Holder {
  readonly name: string
  readonly place: string
  readonly source: string | undefined
  readonly figures: readonly (readonly [Sourced, string])[]
}

function compare({ name, place, source, figures }: Holder): readonly Found[] {
  if (source !== undefined) return []
  const bare = figures.filter(([figure]) => figure.source === undefined)
  if (bare.length === 0) return []
  const holder = quoted(name)
  const all = bare.length === figures.length
  return [
    {
      places: all ? [place] : bare.map(([, at]) => at),
      message: all
        ? { en: `The figures of ${holder.en} have no source.`, ja: `${holder.ja}の数値に、出典が示されていません。` }
        : {
            en: `${bare.length} of the ${figures.length} figures of ${holder.en} have no source.`,
            ja: `${holder.ja}の${figures.length}個の数値のうち${bare.length}個に、出典が示されていません。`,
          },
    },
  ]
}

const holdersOf = (file: ProgrammeFile): readonly Holder[] => [
  ...placed(file.organisations, 'organisations').map(([{ name, source, facts }, place]) => ({
    name,
    place,
    source,
    figures: withFigure(facts, `${place}.facts`),
  })),
  ...placed(file.programmes, 'programmes').map(([{ name, source, facts }, place]) => ({
    name,
    place,
    source,
    figures: withFigure(facts, `${place}.facts`),
  })),
  ...placed(file.agreements, 'agreements').map(([agreement, place]) => ({
    name: agreement.name,
    place,
    source: agreement.source,
    figures: agreement.statedParties === undefined ? [] : [[agreement, place] as const],
  })),
  ...placed(file.ledgers, 'ledgers').map(([ledger, place]) => ({
    name: ledger.name,
    place,
    source: ledger.source,
    figures: ledger.rows.length === 0 ? [] : [[ledger, place] as const],
  })),
  ...placed(file.indicators, 'indicators').map(([{ name, source, observations, statements }, place]) => ({
    name,
    place,
    source,
    figures: [...placed(observations, `${place}.observations`), ...placed(statements, `${place}.statements`)],
  })),
  ...placed(file.benefits, 'benefits').map(([{ name, source, stated }, place]) => ({
    name,
    place,
    source,
    figures: placed(stated, `${place}.stated`),
  })),
  ...placed(file.costs, 'costs').map(([{ name, source, observations }, place]) => ({
    name,
    place,
    source,
    figures: placed(observations, `${place}.observations`),
  })),
  ...placed(file.revenues, 'revenues').map(([{ name, source, observations }, place]) => ({
    name,
    place,
    source,
    figures: placed(observations, `${place}.observations`),
  })),
  ...placed(file.parameters, 'parameters').map(([{ name, source, values }, place]) => ({
    name,
    place,
    source,
    figures: placed(values, `${place}.values`),
  })),
  ...placed(file.funnels, 'funnels').map(([{ name, source, steps }, place]) => ({
    name,
    place,
    source,
    figures: placed(steps, `${place}.steps`),
  })),
  ...placed(file.kpis, 'kpis').map(([{ name, source, targets }, place]) => ({
    name,
    place,
    source,
    figures: placed(targets, `${place}.targets`),
  })),
  ...placed(file.publishedReturns, 'publishedReturns').map(([published, place]) => ({
    name: published.value,
    place,
    source: published.source,
    figures: [[published, place] as const],
  })),
]

const withFigure = (facts: readonly (Sourced & { readonly figure?: string | number })[] | undefined, place: string) =>
  placed(facts, place).filter(([{ figure }]) => figure !== undefined)
