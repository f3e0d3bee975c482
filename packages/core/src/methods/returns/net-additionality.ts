import { number, optionalNumber } from '../../inputs/number.ts'
import { defineFunction } from '../../record/define-function.ts'
import { type Failure, fail, isFailure, ok, type Text } from '../../result.ts'
import { round } from '../../units/rounding.ts'
import { numberPhrase } from '../phrases.ts'
import { additionalityGuide, additionalityGuideFourthEdition } from '../sources.ts'

const share = { unit: 'share', min: 0, max: 1 } as const
const multiple = { unit: 'factor', min: 0 } as const
const referenceLabels = {
  referenceGross: { en: 'referenceGross', ja: '事業がない場合の総効果' },
  referenceLeakage: { en: 'referenceLeakage', ja: '事業がない場合の域外流出' },
  referenceDisplacement: { en: 'referenceDisplacement', ja: '事業がない場合の置換' },
  referenceSubstitution: { en: 'referenceSubstitution', ja: '事業がない場合の代替' },
  referenceMultiplier: { en: 'referenceMultiplier', ja: '事業がない場合の乗数' },
} as const satisfies Record<string, Text>
const noReference = { fallback: { en: 'no reference case', ja: '比較対象なし' } } as const

/**
 * Net additional effect (純追加効果): what a programme adds to the area, beyond what would have happened without it.
 *
 * @param given - `gross`: the effect as counted, in any unit. `leakage` (域外流出), `displacement` (置換) and `substitution`
 *   (代替): shares, 0 to 1, multiplied and never added up. `multiplier` (乗数): what follows in the area, 1 for nothing,
 *   ≥ 0. The same five of the reference case (事業がない場合), `reference…`: all or none.
 * @returns `withProgramme`, `reference` (no figure where no reference case is given) and their difference `net`, which is
 *   negative where more would have happened without. Failures: `missing`, also for a reference case that is not complete;
 *   `range`.
 * @example
 * netAdditionality({ gross: 100, leakage: 0.2, displacement: 0.25, substitution: 0, multiplier: 1.2 }) // → value.net 72
 */
export const netAdditionality = /* #__PURE__ */ defineFunction({
  id: 'ADDITIONALITY',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Net additional effect', ja: '純追加効果' },
  summary: {
    en: 'The effect that a programme adds to the area, beyond what would have happened without it.',
    ja: '域外流出・置換・代替と乗数を反映し、事業がない場合の効果を差し引いた純追加効果を返します。',
  },
  caution: {
    en: 'Without the reference case the result still holds what would have happened anyway. Every share depends on how the area is drawn: the wider it is, the smaller the leakage and the larger the displacement. Take the same area for all of them.',
    ja: '「事業がない場合」を省略すると、事業がなくても生じた分が結果に残ります。どの割合も対象地域の取り方で変わり、広く取るほど域外流出は小さく、置換は大きくなります。すべて同じ地域で見積もってください。',
  },
  inputs: {
    gross: number({
      label: { en: 'gross', ja: '総効果' },
      hint: {
        en: 'The effect as counted: persons, jobs, money.',
        ja: '数えたままの効果（人数、雇用者数、金額など）。',
      },
      unit: 'quantity',
    }),
    leakage: number({
      label: { en: 'leakage', ja: '域外流出' },
      hint: { en: 'Share that benefits others, outside the area.', ja: '対象地域の外に及ぶ割合。' },
      ...share,
    }),
    displacement: number({
      label: { en: 'displacement', ja: '置換' },
      hint: { en: 'Share taken from others in the area.', ja: '地域内のほかの活動から奪った割合。' },
      ...share,
    }),
    substitution: number({
      label: { en: 'substitution', ja: '代替' },
      hint: {
        en: 'Share that replaces a like activity of the same body.',
        ja: '同じ主体が別の活動から振り替えただけの割合。',
      },
      ...share,
    }),
    multiplier: number({
      label: { en: 'multiplier', ja: '乗数' },
      hint: {
        en: 'Follow-on effects in the area; 1 for none.',
        ja: '地域内の波及を含めた倍率。波及を見込まないときは1。',
      },
      ...multiple,
    }),
    referenceGross: optionalNumber({
      label: referenceLabels.referenceGross,
      hint: {
        en: 'The effect without the programme. Give all five reference arguments or none.',
        ja: '事業がない場合の効果。以下の5つは、すべて指定するか、すべて省略します。',
      },
      unit: 'quantity',
      ...noReference,
    }),
    referenceLeakage: optionalNumber({
      label: referenceLabels.referenceLeakage,
      hint: { en: 'Leakage without the programme.', ja: '事業がない場合に、対象地域の外に及ぶ割合。' },
      ...share,
      ...noReference,
    }),
    referenceDisplacement: optionalNumber({
      label: referenceLabels.referenceDisplacement,
      hint: { en: 'Displacement without the programme.', ja: '事業がない場合に、ほかの活動から奪う割合。' },
      ...share,
      ...noReference,
    }),
    referenceSubstitution: optionalNumber({
      label: referenceLabels.referenceSubstitution,
      hint: { en: 'Substitution without the programme.', ja: '事業がない場合に、別の活動から振り替える割合。' },
      ...share,
      ...noReference,
    }),
    referenceMultiplier: optionalNumber({
      label: referenceLabels.referenceMultiplier,
      hint: { en: 'Multiplier without the programme.', ja: '事業がない場合の倍率。' },
      ...multiple,
      ...noReference,
    }),
  },
  compute: ({ gross, leakage, displacement, substitution, multiplier, ...referenceCase }) => {
    const withProgramme = netEffect(gross, leakage, displacement, substitution, multiplier)
    const reference = referenceEffect(referenceCase)
    if (isFailure(reference)) return reference
    return ok({ withProgramme, reference, net: withProgramme - (reference ?? 0) })
  },
  steps: {
    withProgramme: {
      label: { en: 'Effect with the programme', ja: '事業による効果' },
      unit: 'quantity',
      excel: ({ gross, leakage, displacement, substitution, multiplier }) =>
        `${gross.here}*(1-${leakage.here})*(1-${displacement.here})*(1-${substitution.here})*${multiplier.here}`,
    },
    reference: {
      label: { en: 'Effect without the programme', ja: '事業がない場合の効果' },
      unit: 'quantity',
      excel: (ref, { referenceGross }) =>
        referenceGross === undefined
          ? '""'
          : `${ref.referenceGross.here}*(1-${ref.referenceLeakage.here})*(1-${ref.referenceDisplacement.here})*(1-${ref.referenceSubstitution.here})*${ref.referenceMultiplier.here}`,
    },
    net: {
      label: { en: 'Net additional effect', ja: '純追加効果' },
      unit: 'quantity',
      excel: ({ withProgramme, reference }) => `${withProgramme.here}-N(${reference.here})`,
    },
  },
  gives: 'net',
  formula: {
    en: 'G·(1 − L)·(1 − D)·(1 − S)·M − the same for the reference case',
    ja: 'G·(1 − L)·(1 − D)·(1 − S)·M − 事業がない場合の同じ計算',
  },
  sources: [additionalityGuide, additionalityGuideFourthEdition],
  examples: [
    {
      given: {
        gross: 100,
        leakage: 0.2,
        displacement: 0.25,
        substitution: 0,
        multiplier: 1.2,
        referenceGross: 30,
        referenceLeakage: 0.2,
        referenceDisplacement: 0.25,
        referenceSubstitution: 0,
        referenceMultiplier: 1.2,
      },
      gives: { withProgramme: 72, reference: 21.6, net: 50.4 },
      from: 'by hand',
    },
    {
      given: { gross: 100, leakage: 0.2, displacement: 0.25, substitution: 0, multiplier: 1.2 },
      gives: { withProgramme: 72, reference: null, net: 72 },
      from: 'by hand: without reference case',
    },
  ],
  sentence: ({ gross }, { withProgramme, reference, net }) => {
    const counted = numberPhrase(gross)
    const [adjusted, added] = [shown(withProgramme), shown(net)]
    if (reference === null) {
      return {
        en: `Of the gross effect of ${counted.en}, ${adjusted.en} remains after leakage, displacement, substitution and the multiplier. What would have happened without the programme is still in it.`,
        ja: `総効果${counted.ja}に、域外流出・置換・代替と乗数を反映すると${adjusted.ja}です。事業がなくても生じた分は差し引いていません。`,
      }
    }
    const without = shown(reference)
    return {
      en: `Of the gross effect of ${counted.en}, ${adjusted.en} remains after leakage, displacement, substitution and the multiplier; without the programme it would have been ${without.en}. The net additional effect is ${added.en}.`,
      ja: `総効果${counted.ja}に、域外流出・置換・代替と乗数を反映すると${adjusted.ja}です。事業がない場合の効果${without.ja}を差し引いた純追加効果は${added.ja}です。`,
    }
  },
})

const netEffect = (
  gross: number,
  leakage: number,
  displacement: number,
  substitution: number,
  multiplier: number,
): number => gross * (1 - leakage) * (1 - displacement) * (1 - substitution) * multiplier

type ReferenceCase = Readonly<Record<keyof typeof referenceLabels, number | undefined>>

/** What would have happened without the programme; `null` where nothing is said of it. */
function referenceEffect(given: ReferenceCase): number | null | Failure {
  const names = Object.keys(referenceLabels) as (keyof typeof referenceLabels)[]
  const omitted = names.filter((name) => given[name] === undefined)
  if (omitted.length === names.length) return null
  if (omitted[0] !== undefined) return incompleteReference(omitted[0])
  return netEffect(...(names.map((name) => given[name]) as Parameters<typeof netEffect>))
}

const incompleteReference = (name: keyof typeof referenceLabels): Failure =>
  fail('missing', name, {
    en: `${name} is missing. Give all five figures of the reference case, or none of them.`,
    ja: `${referenceLabels[name].ja}：値がありません。「事業がない場合」の5つの値は、すべて指定するか、すべて省略してください。`,
  })

/** Two decimals at most: an effect is an estimate. */
const shown = (effect: number) => numberPhrase(round(effect, 2, 'half-up'))
