import type { ProgrammeFile } from '../../../packages/core/src/index.ts'

/** A small file of an invented city, with the parts given. */
export const fileOf = (parts: Partial<ProgrammeFile>): ProgrammeFile => ({
  schemaVersion: 1,
  title: '試験用の台帳',
  municipality: { name: '架空市' },
  moneyUnit: 'thousandYen',
  sources: [],
  ...parts,
})

/** The value of a result that must have one. */
export function answerOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: { readonly en: string } },
): T {
  if (!result.ok) throw new Error(result.message.en)
  return result.value
}
