import { amounts, limitsOf, type Spec } from '../record.ts'

/** A default in words is documentation, a default as a key of its options is not. */
export const share = amounts({
  label: { en: 'share', ja: '割合' },
  hint: { en: 'From 0 to 1.', ja: '0から1まで。' },
  unit: 'share',
  max: 1,
  fallback: { en: 'none', ja: 'なし' },
})

/** What makes an input hands on what describes it. */
export const number = (spec: Spec) => ({
  kind: 'number',
  shape: 'single',
  label: spec.label,
  hint: spec.hint,
  unit: spec.unit,
  optional: false,
  ...limitsOf(spec),
  read: (given: unknown) => ({ value: given, unit: 'yen' }),
})

/** Where a blank is told from 0, and where a series spills downwards, kind and shape make a difference. */
export const days = (spec: Spec) => ({
  kind: 'day' as const,
  shape: 'vector' as const,
  label: spec.label,
  hint: spec.hint,
  read: (given: unknown) => ({ value: given }),
})

/** A line of a table has a label and a unit, too. */
export const line = { label: { en: 'cost', ja: '費用' }, unit: 'yen' }
