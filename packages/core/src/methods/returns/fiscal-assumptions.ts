import { numberOr, optionalNumber } from '../../inputs/number.ts'
import type { Text } from '../../result.ts'

/** How much of a tax increase the local allocation tax (地方交付税) takes back: three quarters for a city that receives it. */
export const taxOffset = numberOr(0.75, {
  label: { en: 'offset', ja: '交付税相殺率' },
  hint: {
    en: 'Share of a tax increase that the local allocation tax takes back; 0 for a city that does not receive it.',
    ja: '税収の増加のうち地方交付税の減少で相殺される割合。不交付団体は0。',
  },
  unit: 'share',
  min: 0,
  max: 1,
})

/** Years from arrival to the first resident tax: it is levied by the address of 1 January and paid from June on. */
export const levyLag = numberOr(1, {
  label: { en: 'lag', ja: '課税の遅れ' },
  hint: {
    en: 'Years from arrival until the first resident tax.',
    ja: '転入してから最初の住民税が入るまでの年数。',
  },
  unit: 'year',
  min: 0,
  max: 100,
  whole: true,
})

/** The share of the people who leave every year; `fallback` says what happens without it. */
export const attritionInput = (fallback: Text) =>
  optionalNumber({
    label: { en: 'attrition', ja: '転出率' },
    hint: { en: 'Share of the people who leave every year.', ja: '毎年転出する人の割合。' },
    unit: 'share',
    min: 0,
    max: 1,
    fallback,
  })

/** The share of consumption that stays in the region; `fallback` says what happens without it. */
export const localShareInput = (fallback: Text) =>
  optionalNumber({
    label: { en: 'localShare', ja: '地域内残留率' },
    hint: { en: 'Share of the consumption that stays in the region.', ja: '消費のうち地域に残る割合。' },
    unit: 'share',
    min: 0,
    max: 1,
    fallback,
  })
