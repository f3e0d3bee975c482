import { choice, defineFunction, defineTable } from '../record.ts'

/** Not a record, so its summary stays. */
export const page = {
  summary: 'kept',
  formula: 'kept',
}

export const table = defineTable({
  id: 'TABLE',
  summary: 'kept',
  steps: { total: { excel: 'kept' } },
})

const shared = { id: 'SHARED', summary: 'kept, because the call below does not spell it out' }

export const byName = defineFunction(shared)

/** Several records share this input. */
export const view = choice({
  label: { en: 'view', ja: '見方' },
  hint: { en: 'Which ratio.', ja: '比の種類。' },
  options: { stock: '年度末' },
  fallback: 'stock',
})

/** A hint without texts, and texts that are nobody's hint. */
export const chest = { label: 'kept', hint: 'kept' }
export const trail = { hint: { en: 'kept', ja: '残る' } }

/** Inputs and steps may bear the names of documentary fields. */
export const first = defineFunction({
  id: 'FIRST',
  summary: { en: 'dropped', ja: '消える' },
  inputs: {
    hint: { label: { en: 'hint', ja: '手がかり' }, options: { hint: 'kept' } },
  },
  steps: {
    excel: {
      label: { en: 'excel', ja: '表計算' },
    },
  },
})

export const second = defineFunction({
  ...shared,
  id: 'SECOND',
  caution: { en: 'dropped', ja: '消える' },
  steps: {
    total: {
      label: { en: 'Total', ja: '合計' },
      excel(ref: string) {
        return `SUM(${ref})`
      },
    },
  },
})
