import { type Input, toBlock } from '@kankei/core'
import { inputsOf, type ReferenceFunction } from '../reference-function.ts'
import { outsideLimits } from './outside-limits.ts'
import type { Spoilt } from './spoilt.ts'

/** Mistakes with one row or one column of figures. */
export function vectorTrials(record: ReferenceFunction, input: Input<unknown>, given: unknown): readonly Spoilt[] {
  const values: readonly unknown[] = toBlock(given).flat()
  const { en, ja } = input.label
  const place = Math.min(1, values.length - 1)
  const replaced = (value: unknown) => values.map((old, index) => (index === place ? value : old))
  const outside = outsideLimits(input)
  return [
    ...(input.kind === 'dates'
      ? []
      : [
          {
            what: { en: `Cell ${place + 1} of ${en} is blank`, ja: `${ja}の${place + 1}番目が空欄` },
            value: replaced(''),
          },
        ]),
    {
      what: { en: `Cell ${place + 1} of ${en} holds 多数`, ja: `${ja}の${place + 1}番目が「多数」` },
      value: replaced('多数'),
    },
    ...(hasCompanion(record, input) && values.length > 1
      ? [{ what: { en: `${en} is one cell short`, ja: `${ja}の範囲が1つ短い` }, value: values.slice(0, -1) }]
      : []),
    {
      what: { en: `${en} has two rows`, ja: `${ja}の範囲が2行` },
      value: [values, values],
    },
    ...(input.kind === 'amounts' && values.length > 1 && typeof values[place] === 'number'
      ? [
          {
            what: {
              en: `Only cell ${place + 1} of ${en} states its unit`,
              ja: `${ja}の${place + 1}番目だけに単位がある`,
            },
            value: replaced(`${values[place]}千円`),
          },
        ]
      : []),
    ...(outside === undefined
      ? []
      : [{ what: { en: `${en} holds ${outside}`, ja: `${ja}に${outside}がある` }, value: replaced(outside) }]),
    { what: { en: `${en} is 0 throughout`, ja: `${ja}がすべて0` }, value: values.map(() => 0) },
    {
      what: { en: `${en} is negative throughout`, ja: `${ja}がすべてマイナス` },
      value: values.map((value) => (typeof value === 'number' ? -Math.abs(value) : value)),
    },
  ]
}

/** Whether another argument must be as long. */
const hasCompanion = (record: ReferenceFunction, input: Input<unknown>): boolean =>
  input.along !== undefined && inputsOf(record).some(([, other]) => other !== input && other.along === input.along)
