import { nodeKinds } from '../../model/logic-model.ts'
import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** What the programme is for, and nothing that shows whether it happens. */
export const impactWithoutIndicator = /* #__PURE__ */ defineRule({
  id: 'impact-without-indicator',
  group: 'logic',
  severity: 'information',
  label: { en: 'An impact without an indicator', ja: '指標のないインパクト' },
  summary: {
    en: 'Every impact of a logic model names at least one indicator that shows whether it happens.',
    ja: 'ロジックモデルのインパクトに、実現の度合いを示す指標が1つ以上あるかを確かめます。',
  },
  advice: {
    en: 'Choose an indicator, or say that the impact is not measured.',
    ja: '指標を定めるか、測定していないことを明記してください。',
  },
  find: ({ file }) =>
    placed(file.logicModels, 'logicModels').flatMap(([{ nodes }, place]) =>
      placed(nodes, `${place}.nodes`)
        .filter(([{ kind, indicators = [] }]) => kind === 'impact' && indicators.length === 0)
        .map(([{ text }, at]) => ({
          places: [at],
          message: {
            en: `The ${nodeKinds.impact.en} ${quoted(text).en} has no indicator.`,
            ja: `${nodeKinds.impact.ja}である${quoted(text).ja}に、指標がありません。`,
          },
        })),
    ),
})
