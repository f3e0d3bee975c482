import type { Input, InputKind } from '../../../packages/core/src/record/input.ts'
import { outsideLimits } from './outside-limits.ts'
import type { Spoilt } from './spoilt.ts'

/** Mistakes with one value. */
export function singleTrials(input: Input<unknown>, given: unknown): readonly Spoilt[] {
  const { en, ja } = input.label
  const written = (value: string | number): Spoilt => ({
    what: { en: `${en} is ${value}`, ja: `${ja}が「${value}」` },
    value,
  })
  const texts = (writings[input.kind] ?? []).map(written)
  if (typeof given !== 'number' && input.kind !== 'number' && input.kind !== 'rate') return texts
  const outside = outsideLimits(input)
  return [...texts, ...(outside === undefined ? [] : [written(outside)]), ...(holdsTime(input) ? [] : [written(0)])]
}

const holdsTime = ({ kind }: Input<unknown>): boolean => kind === 'fiscalYear' || kind === 'day' || kind === 'date'

/** What people write into such a cell, and no function can take. */
const writings: Readonly<Partial<Record<InputKind, readonly (string | number)[]>>> = {
  fiscalYear: ['令和6年2月30日', '令和0年度', '今年度', '2018年度～2020年度', '明治10年度', '未定'],
  day: ['令和6年2月30日', '2024年3月', '令和6年7月5日（月）', '明治5年1月1日', '1900-02-28', '未定'],
  date: ['令和6年2月30日', '令和0年', '今年度', '未定'],
  amountText: ['26,815', '－', '100人', '多額'],
  stated: ['九割'],
  choice: ['その他'],
  number: ['未定'],
  rate: ['未定'],
  amounts: ['多額'],
}
