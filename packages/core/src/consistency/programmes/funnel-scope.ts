import type { FunnelStep } from '../../model/people.ts'
import { readFigureText } from '../../model/read-figure-text.ts'
import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** 100名以上（4地域計） beside 約30名（塩尻のみ）: other people, so no rate. */
export const funnelScope = /* #__PURE__ */ defineRule({
  id: 'funnel-scope',
  group: 'programmes',
  severity: 'information',
  label: { en: 'Funnel steps of different scope', ja: '範囲の異なる段階を含むファネル' },
  summary: {
    en: 'Steps of a funnel that state another scope than the steps beside them, such as four regions instead of one city.',
    ja: 'ファネルの段階に、隣り合う段階と異なる範囲（4地域計と1市のみなど）が書かれていないかを確かめます。',
  },
  advice: {
    en: 'Read no rate between the two; mark the one that covers more as "aside".',
    ja: '両者の間の割合は計算できません。広い範囲の数値は、参考（aside）としてください。',
  },
  find: ({ file }) =>
    placed(file.funnels, 'funnels').flatMap(([funnel, place]) => {
      const scoped = placed(funnel.steps, `${place}.steps`).flatMap(([step, at]) => {
        const scope = scopeOf(step)
        return scope === '' ? [] : [{ step, at, scope }]
      })
      return scoped.flatMap(({ step, at, scope }, index) => {
        const before = scoped[index - 1]
        if (before === undefined || before.scope === scope) return []
        const [name, first, second] = [quoted(funnel.name), quoted(before.scope), quoted(scope)]
        const [wide, narrow] = [quoted(before.step.name), quoted(step.name)]
        return [
          {
            places: [before.at, at],
            message: {
              en: `In ${name.en}, ${wide.en} covers ${first.en}, but ${narrow.en} behind it ${second.en}.`,
              ja: `${name.ja}の${wide.ja}の範囲は${first.ja}ですが、その次の${narrow.ja}の範囲は${second.ja}です。`,
            },
          },
        ]
      })
    }),
})

function scopeOf({ scope, value }: FunnelStep): string {
  if (scope !== undefined) return scope
  const reading = readFigureText(value, undefined, '')
  return reading.ok && reading.value !== null ? reading.value.scope : ''
}
