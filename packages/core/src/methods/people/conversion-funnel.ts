import { type Count, counts } from '../../inputs/counts.ts'
import { funnel } from '../../people/funnel.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { formatNumber } from '../../units/format.ts'
import { confidenceLevel, confidenceQuantileFormula, wilsonFormula } from '../confidence.ts'
import { wording } from '../no-formula.ts'
import { percentPhrase } from '../phrases.ts'
import { shiojiriSlides, wilsonScore } from '../sources.ts'

/**
 * A funnel (ファネル): how many are left at each stage, with the share of the stage before, of the first one, and the band
 * of the former.
 *
 * @param given - `counts`: shape (n,), first stage first; numbers, or texts with their unit ("9社"). `confidence`: of the
 *   bands, 0.95 by default.
 * @returns Per stage: `stage` (1, 2, …), `count`, `toPrevious`, `toFirst`, `low`, `high` as fractions, and `remark` in
 *   Japanese. Where the unit changes or a stage exceeds the one before there is no band, and the remark says why. Failures:
 *   `missing`, `unreadable-amount`, `shape`, `range`.
 * @example
 * conversionFunnel({ counts: ['9社', '17人', '51件', '約10件'] })
 */
export const conversionFunnel = /* #__PURE__ */ defineFunction({
  id: 'FUNNEL',
  since: '0.1.0',
  group: 'people',
  label: { en: 'Funnel', ja: 'ファネル（段階別の歩留まり）' },
  summary: {
    en: 'How many are left at each stage, with shares and their bands.',
    ja: '段階ごとの人数や件数から、前段比・通算比とその信頼区間を表で返します。',
  },
  caution: {
    en: 'Shares have a meaning only among the same things: companies do not turn into participants.',
    ja: '単位の異なる段階（企業数と参加者数など）の比は、割合として解釈できません。',
  },
  inputs: {
    counts: counts({
      label: { en: 'counts', ja: '段階別の数' },
      hint: {
        en: 'One count per stage, first stage first: numbers, or texts such as 9社.',
        ja: '最初の段階から順に、段階ごとの数。数値または「9社」のような文字列。',
      },
    }),
    confidence: confidenceLevel,
  },
  compute: ({ counts, confidence }) => {
    const stages = funnel(counts, confidence)
    return ok({
      stage: stages.map((_, index) => index + 1),
      count: stages.map(({ value }) => value),
      toPrevious: stages.map(({ toPrevious }) => toPrevious),
      toFirst: stages.map(({ toFirst }) => toFirst),
      low: stages.map(({ low }) => low),
      high: stages.map(({ high }) => high),
      remark: stages.map(({ note }) => note?.ja ?? ''),
    })
  },
  steps: {
    stage: {
      label: { en: 'Stage', ja: '段階' },
      unit: 'count',
      along: 'items',
      excel: (ref, _values, index) => (index === 0 ? '1' : `${ref.stage.at(index - 1)}+1`),
    },
    count: {
      label: { en: 'Count', ja: '値' },
      unit: 'count',
      along: 'items',
      excel: ({ counts }) => counts.here,
    },
    toPrevious: {
      label: { en: 'Share of the stage before', ja: '前段比' },
      unit: 'ratio',
      along: 'items',
      excel: ({ count }, _values, index) =>
        index === 0 ? '""' : `IF(${count.at(index - 1)}=0,"",${count.here}/${count.at(index - 1)})`,
    },
    toFirst: {
      label: { en: 'Share of the first stage', ja: '通算比' },
      unit: 'ratio',
      along: 'items',
      excel: ({ count }) => `IF(${count.at(0)}=0,"",${count.here}/${count.at(0)})`,
    },
    low: {
      label: { en: 'Low', ja: '下限' },
      unit: 'share',
      along: 'items',
      excel: ({ count, confidence }, values, index) =>
        bandFormula(hasBand(values, index), count.here, count.at(index - 1), confidence.here, '-'),
    },
    high: {
      label: { en: 'High', ja: '上限' },
      unit: 'share',
      along: 'items',
      excel: ({ count, confidence }, values, index) =>
        bandFormula(hasBand(values, index), count.here, count.at(index - 1), confidence.here, '+'),
    },
    remark: { label: { en: 'Remark', ja: '注' }, unit: 'text', along: 'items', excel: wording },
  },
  gives: ['stage', 'count', 'toPrevious', 'toFirst', 'low', 'high', 'remark'],
  formula: {
    en: 'n[k] ÷ n[k−1] and n[k] ÷ n[1]; the band is that of INTERVAL(n[k], n[k−1])',
    ja: 'n[k] ÷ n[k−1] と n[k] ÷ n[1]; 下限と上限は INTERVAL(n[k], n[k−1])',
  },
  sources: [shiojiriSlides, wilsonScore],
  examples: [
    {
      given: { counts: ['9社', '17人', '51件', '約10件'] },
      gives: { count: [9, 17, 51, 10] },
      from: 'published: 複活 2019',
    },
    {
      given: { counts: [100, 40, 10] },
      gives: { toPrevious: [null, 0.4, 0.25], toFirst: [1, 0.4, 0.1] },
      from: 'by hand',
    },
  ],
  sentence: (_values, { count, toFirst }) => {
    const last = count.length - 1
    const [first, end, share] = [count[0], count[last], toFirst[last]]
    const shown = typeof share === 'number' ? percentPhrase(share) : { en: 'no ratio', ja: '（比率なし）' }
    return {
      en: `From ${formatNumber(first as number, undefined, 'en')} in the first stage, ${formatNumber(end as number, undefined, 'en')} are left in the last (${shown.en}).`,
      ja: `最初の段階の${formatNumber(first as number)}に対して、最後の段階は${formatNumber(end as number)}（${shown.ja}）です。`,
    }
  },
})

/** Whether a stage is a share of the one before. */
const hasBand = ({ counts, confidence }: { counts: readonly Count[]; confidence: number }, index: number): boolean =>
  funnel(counts, confidence)[index]?.low !== null

function bandFormula(has: boolean, x: string, n: string, confidence: string, side: '-' | '+'): string {
  return has ? wilsonFormula(x, n, confidenceQuantileFormula(confidence), side) : '""'
}
