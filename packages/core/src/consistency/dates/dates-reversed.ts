import type { When } from '../../model/notation.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import { timePhrase } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** What comes first ends first: a term, a camp after its kick-off, a check after the publication. */
export const datesReversed = /* #__PURE__ */ defineRule({
  id: 'dates-reversed',
  group: 'dates',
  severity: 'error',
  label: { en: 'Dates in the wrong order', ja: '日付の前後が逆' },
  summary: {
    en: 'Terms and validity end after they begin, a camp is not before its kick-off, and a source is not checked before it was published.',
    ja: '期間の終わりが始まりより前になっていないか、合宿がキックオフより前でないか、出典の確認日が発行日より前でないかを確かめます。',
  },
  advice: {
    en: 'Compare both dates with the source; often one has the wrong year.',
    ja: '両方の日付を出典と照らし合わせてください。年の書き間違いがよくあります。',
  },
  find: ({ file, spanOf }) =>
    ordersOf(file).flatMap(({ earlier, later, places: [first, second] }) => {
      if (earlier === undefined || later === undefined) return []
      const [begin, end] = [spanOf(earlier), spanOf(later)]
      if (begin === undefined || end === undefined || end.to >= begin.from) return []
      const [from, to] = [timePhrase(earlier), timePhrase(later)]
      return [
        {
          places: [second, first],
          message: {
            en: `${to.en} lies before ${from.en}, but should not.`,
            ja: `${to.ja}が${from.ja}より前になっています。`,
          },
        },
      ]
    }),
})

interface Order {
  readonly earlier: When | undefined
  readonly later: When | undefined
  readonly places: readonly [string, string]
}

const ordersOf = (file: ProgrammeFile): readonly Order[] => [
  ...placed(file.sources, 'sources').map(([{ published, checkedOn }, place]) =>
    order(published, checkedOn, `${place}.published`, `${place}.checkedOn`),
  ),
  ...placed(file.schemes, 'schemes').map(([{ term }, place]) => orderOfTerm(term, place)),
  ...placed(file.programmes, 'programmes').flatMap(([{ term, phases }, place]) => [
    orderOfTerm(term, place),
    ...placed(phases, `${place}.phases`).map(([{ kickOff, camp }, at]) =>
      order(kickOff, camp, `${at}.kickOff`, `${at}.camp`),
    ),
  ]),
  ...placed(file.parameters, 'parameters').flatMap(([{ values }, place]) =>
    placed(values, `${place}.values`).map(([{ from, to }, at]) => order(from, to, `${at}.from`, `${at}.to`)),
  ),
]

const order = (earlier: When | undefined, later: When | undefined, first: string, second: string): Order => ({
  earlier,
  later,
  places: [first, second],
})

const orderOfTerm = (term: { readonly from: When; readonly to?: When } | undefined, place: string): Order =>
  order(term?.from, term?.to, `${place}.term.from`, `${place}.term.to`)
