import type { PeopleLedger } from '../../model/people.ts'
import { formatNumber } from '../../units/format.ts'
import { figurePhrase, quoted, timePhrase } from '../phrases.ts'
import { boundsOf } from '../reading/bounds.ts'
import type { FileReading, IndicatorSeries } from '../reading/file-reading.ts'
import { placed } from '../reading/placed.ts'
import { byTime, type Dated } from '../reading/points.ts'
import { defineRule } from '../rule.ts'

/** What the rows of a ledger count is what the yearly figures say. */
export const ledgerDiffers = /* #__PURE__ */ defineRule({
  id: 'ledger-differs',
  group: 'series',
  severity: 'error',
  label: { en: 'A ledger and its yearly figures differ', ja: '名簿と年度別の数値が合わない' },
  summary: {
    en: 'Members present and ever, and migrants, as counted from the ledgers of a programme, equal its indicators on the same day.',
    ja: '名簿から数えた現役・のべの人数や移住者数が、同じ事業の指標の同じ時点の数値と一致するかを確かめます。事中評価など、日が定まらない数値は比べません。',
  },
  advice: {
    en: 'Find out which of the two is complete. Rows may be missing from the ledger, or the figure was counted otherwise.',
    ja: 'どちらが正しいかを確かめてください。名簿の行が欠けている場合や、数え方が異なる場合があります。',
  },
  find: (reading) =>
    reading.indicators.flatMap((series) => {
      const ledgers = ledgersOf(series, reading)
      const rows = ledgers.flatMap(([ledger]) => rowsOf(ledger, reading))
      if (ledgers.length === 0 || !rows.every((row) => row !== undefined)) return []
      return byTime(series.points)
        .filter(({ interim, scope, span }) => !interim && scope === '' && !span.crosses)
        .flatMap((point) => compare(series, point, rows, ledgers, reading.settings.tolerance))
    }),
})

type PlacedLedger = readonly [PeopleLedger, string]

function ledgersOf({ indicator }: IndicatorSeries, { file }: FileReading): readonly PlacedLedger[] {
  const counted = { membersPresent: 'members', membersEver: 'members', migrants: 'migrants' } as const
  const role = indicator.role in counted ? counted[indicator.role as keyof typeof counted] : undefined
  const isStock = indicator.counting === 'present' || indicator.counting === 'cumulative'
  if (role === undefined || !isStock || indicator.scope !== undefined) return []
  return placed(file.ledgers, 'ledgers').filter(
    ([ledger]) => ledger.role === role && ledger.programme === indicator.programme,
  )
}

/** The days between which somebody joined, and left; `undefined` for a row that cannot be read. */
interface Row {
  readonly joined: { readonly from: number; readonly to: number }
  readonly left: { readonly from: number; readonly to: number } | undefined
}

const rowsOf = ({ rows }: PeopleLedger, { spanOf }: FileReading): readonly (Row | undefined)[] =>
  rows.map(({ joined, left }) => {
    const [begin, end] = [spanOf(joined), spanOf(left)]
    return begin === undefined || (left !== undefined && end === undefined) ? undefined : { joined: begin, left: end }
  })

/** A month in which somebody joined leaves open whether it was before the day, so a count is a range. */
function compare(
  series: IndicatorSeries,
  point: Dated,
  rows: readonly Row[],
  ledgers: readonly PlacedLedger[],
  tolerance: number,
) {
  const day = point.span.to
  const isPresent = series.indicator.counting === 'present'
  const counts = (row: Row, sure: boolean): boolean => {
    const joined = (sure ? row.joined.to : row.joined.from) <= day
    if (!isPresent || row.left === undefined) return joined
    return joined && (sure ? row.left.from : row.left.to) > day
  }
  const [least, most] = [true, false].map((sure) => rows.filter((row) => counts(row, sure)).length) as [number, number]
  const stated = boundsOf(point.quantity, tolerance)
  if (stated.low <= most && stated.high >= least) return []
  const [name, when] = [quoted(series.name), timePhrase(point.observation.at ?? '')]
  const figure = figurePhrase(point.observation.value, series.unit)
  const range = least === most ? [formatNumber(least)] : [formatNumber(least), formatNumber(most)]
  return [
    {
      places: [`${point.place}.value`, ...ledgers.map(([, place]) => place)],
      message: {
        en: `${name.en} is ${figure.en} at ${when.en}, but the ledger counts ${range.join(' to ')}.`,
        ja: `${when.ja}の${name.ja}は${figure.ja}ですが、名簿から数えると${range.join('〜')}人です。`,
      },
    },
  ]
}
