import { amounts, limitsOf, type Spec } from '../record.ts'

/** A default in words is documentation, a default as a key of its options is not. */
export const share = amounts({
  label: { en: 'share', ja: '割合' },
  max: 1,
})

/** What makes an input hands on what describes it. */
export const number = (spec: Spec) => ({
  label: spec.label,
  read: (given: unknown) => ({ value: given, unit: 'yen' }),
})

/** Where a blank is told from 0, and where a series spills downwards, kind and shape make a difference. */
export const days = (spec: Spec) => ({
  kind: 'day' as const,
  shape: 'vector' as const,
  label: spec.label,
  read: (given: unknown) => ({ value: given }),
})

/** A line of a table has a label and a unit, too. */
export const line = { label: { en: 'cost', ja: '費用' }, unit: 'yen' }
