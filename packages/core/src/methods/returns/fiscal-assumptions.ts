import { numberOr } from '../../inputs/number.ts'

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
