import { formatPercent } from '../../units/format.ts'
import { round } from '../../units/rounding.ts'
import { quoted, timePhrase } from '../phrases.ts'
import { defineRule } from '../rule.ts'
import { agrees, type PublishedRatio, publishedSeriesOf } from './published-ratios.ts'
import { viewPhrases } from './view-phrases.ts'

/** A published ratio is the one that the figures give, to its printed digits. */
export const publishedReturnDisagrees = /* #__PURE__ */ defineRule({
  id: 'published-return-disagrees',
  group: 'returns',
  severity: 'error',
  label: { en: 'A published ratio that cannot be recomputed', ja: '公表された比率が再計算と合わない' },
  summary: {
    en: 'A published ratio equals the one recomputed from benefits and costs, rounded half up to its printed digits, in the view with which most of the ratios agree.',
    ja: '公表された比率が、便益と費用から再計算して記載の桁に四捨五入した値と一致するかを確かめます。比べる見方は、最も多くの年度で一致するものとします。',
  },
  advice: {
    en: 'Compare the benefits and costs of the year with the source, and see whether the ratio was cut off instead of rounded.',
    ja: 'その年度の便益と費用を出典と照らし合わせてください。四捨五入でなく切り捨てていることも考えられます。',
  },
  find: (reading) =>
    publishedSeriesOf(reading).flatMap(({ name, view, ratios }) =>
      ratios.flatMap((ratio) => {
        const computed = ratio.computed[view]
        if (computed === undefined || agrees(ratio, view)) return []
        const [programme, when, printed] = [quoted(name), timePhrase(ratio.fiscalYear), quoted(ratio.published.value)]
        const [en, ja] = (['en', 'ja'] as const).map((language) => percent(ratio, computed, language))
        const cut = isCutOff(ratio, computed)
          ? { en: ' It was cut off instead of rounded.', ja: '切り捨てた値とは一致します。' }
          : { en: '', ja: '' }
        return [
          {
            places: [`${ratio.place}.value`],
            message: {
              en: `The ratio of ${programme.en} for ${when.en} is published as ${printed.en}, but recomputed (${viewPhrases[view].en}) it is ${en}.${cut.en}`,
              ja: `${programme.ja}の${when.ja}の比率は${printed.ja}と公表されていますが、再計算（${viewPhrases[view].ja}）すると${ja}です。${cut.ja}`,
            },
          },
        ]
      }),
    ),
})

/** As printed, and with more digits where these would hide the difference. */
function percent({ stated, decimals }: PublishedRatio, computed: number, language: 'en' | 'ja'): string {
  let places = Math.max(0, decimals - 2)
  while (places < 12 && round(computed * 100, places, 'half-up') === round(stated * 100, places, 'half-up')) places += 1
  return formatPercent(computed, places, language)
}

const isCutOff = ({ stated, decimals }: PublishedRatio, computed: number): boolean =>
  round(computed, decimals, 'down') === stated
