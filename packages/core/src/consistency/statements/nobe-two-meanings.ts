import { quotedList } from '../phrases.ts'
import type { IndicatorSeries } from '../reading/file-reading.ts'
import { defineRule, type Found } from '../rule.ts'
import { saysNobe } from './total-word.ts'

/** のべ means everyone ever here, and every attendance there. */
export const nobeTwoMeanings = /* #__PURE__ */ defineRule({
  id: 'nobe-two-meanings',
  group: 'statements',
  severity: 'information',
  label: { en: 'のべ in two meanings', ja: '「のべ」が2つの意味で使われている' },
  summary: {
    en: 'Within a programme, のべ (延べ) stands both for distinct people ever counted and for attendances, in which one person counts each time.',
    ja: '1つの事業の中で、「のべ（延べ）」が累計の実人数と、同じ人を参加のたびに数える延べ人数の両方に使われていないかを確かめます。',
  },
  advice: {
    en: 'Write which of the two is meant beside each figure, and never add or compare them.',
    ja: '数値ごとに「累計の実人数」「延べ参加者数」のように書き分け、足したり比べたりしないでください。',
  },
  find: ({ indicators }) => {
    const nobe = indicators.filter(({ name }) => saysNobe(name))
    const programmes = [...new Set(nobe.map(({ indicator }) => indicator.programme))]
    return programmes.flatMap((programme) => compare(nobe.filter(({ indicator }) => indicator.programme === programme)))
  },
})

function compare(nobe: readonly IndicatorSeries[]): readonly Found[] {
  const [people, attendances] = (['people', 'attendances'] as const).map((of) =>
    nobe.filter(({ indicator }) => indicator.of === of),
  )
  if (!people?.length || !attendances?.length) return []
  const [distinct, times] = [people, attendances].map((all) => quotedList(all.map(({ name }) => name)))
  return [
    {
      places: [...people, ...attendances].map(({ place }) => `${place}.of`),
      message: {
        en: `のべ counts distinct people in ${distinct?.en}, but attendances in ${times?.en}.`,
        ja: `「のべ（延べ）」が、${distinct?.ja}では累計の実人数、${times?.ja}では参加のたびに数えた人数を表しています。`,
      },
    },
  ]
}
