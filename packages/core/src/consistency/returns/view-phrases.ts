import type { View } from '../../methods/returns/view.ts'
import type { Text } from '../../result.ts'

/** What a ratio of each view divides by what. */
export const viewPhrases: Readonly<Record<View, Text>> = {
  stock: {
    en: 'the benefit of the year over the cost of all years so far',
    ja: 'その年度の便益÷費用の累計',
  },
  cumulative: { en: 'the benefits over the costs of all years so far', ja: '便益の累計÷費用の累計' },
  net: {
    en: 'benefits less costs over the costs of all years so far',
    ja: '（便益の累計−費用の累計）÷費用の累計',
  },
  annual: { en: 'the benefit over the cost of the year alone', ja: 'その年度の便益÷その年度の費用' },
}
