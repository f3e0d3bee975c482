import { quoted } from '../phrases.ts'
import { defineRule } from '../rule.ts'
import { agrees, publishedSeriesOf } from './published-ratios.ts'
import { viewPhrases } from './view-phrases.ts'

/** Published ratios of another kind than the usual one. */
export const publishedReturnView = /* #__PURE__ */ defineRule({
  id: 'published-return-view',
  group: 'returns',
  severity: 'information',
  label: { en: 'Published ratios of another view', ja: '公表された比率の見方' },
  summary: {
    en: 'Published ratios that agree with another view than the benefit of the year over the cost so far, so that they are not compared with ratios of that kind.',
    ja: '公表された比率が、通例の「その年度の便益÷費用の累計」以外の見方と一致する場合に、どの見方かを示します。見方の異なる比率は比べられません。',
  },
  advice: {
    en: 'Say beside the ratio what is divided by what.',
    ja: '何を何で割った比率かを、比率のそばに明記してください。',
  },
  find: (reading) =>
    publishedSeriesOf(reading).flatMap(({ name, view, ratios }) => {
      const agreeing = ratios.filter((ratio) => agrees(ratio, view))
      if (view === 'stock' || agreeing.length === 0) return []
      const programme = quoted(name)
      return [
        {
          places: agreeing.map(({ place }) => `${place}.value`),
          message: {
            en: `The published ratios of ${programme.en} are ${viewPhrases[view].en}.`,
            ja: `${programme.ja}の公表された比率は、「${viewPhrases[view].ja}」の値です。`,
          },
        },
      ]
    }),
})
