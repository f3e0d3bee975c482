import { figurePhrase, listed, quoted, timePhrase, tolerancePhrase } from '../phrases.ts'
import type { FileReading, IndicatorSeries } from '../reading/file-reading.ts'
import { byTime, type Counted, type Dated, isCounted } from '../reading/points.ts'
import { defineRule, type Found } from '../rule.ts'
import { canBothBeRight } from './same-quantity.ts'

/** A figure without a time that is not the latest one. */
export const undatedStatement = /* #__PURE__ */ defineRule({
  id: 'undated-statement',
  group: 'statements',
  severity: 'warning',
  label: { en: 'A statement without a time that is not the latest figure', ja: '時点のない記載が最新の数値と合わない' },
  summary: {
    en: 'A figure stated without a time is read as the latest one; where it cannot be, the times that it does fit are named.',
    ja: '時点の書かれていない数値は最新のものと受け取られます。最新の数値と合わないとき、どの時点となら合うかを示します。',
  },
  advice: {
    en: 'State the time of the figure, or replace it by the latest one.',
    ja: 'いつの数値かを書き添えるか、最新の数値に改めてください。',
  },
  find: (reading) =>
    reading.indicators.flatMap((series) =>
      series.statements
        .filter(isCounted)
        .filter(({ observation }) => observation.at === undefined)
        .flatMap((statement) => compare(series, statement, reading)),
    ),
})

function compare(series: IndicatorSeries, statement: Counted, { settings }: FileReading): readonly Found[] {
  const { tolerance } = settings
  const points = byTime(series.points).filter(({ scope }) => scope === statement.scope)
  const latest = points[points.length - 1]
  if (latest === undefined || canBothBeRight(latest, statement, tolerance) !== false) return []
  const fitting = points.filter((point) => canBothBeRight(point, statement, tolerance) === true)
  const [name, stated] = [quoted(series.name), figurePhrase(statement.observation.value, series.unit)]
  const last = withTime(series, latest)
  const those = listed(fitting.map((point) => withTime(series, point)))
  const convention = tolerancePhrase([latest.quantity, statement.quantity], tolerance)
  const fits =
    fitting.length === 0
      ? { en: 'It fits no other figure of the series either.', ja: '系列のほかのどの時点とも合いません。' }
      : { en: `It fits ${those.en}.`, ja: `合うのは${those.ja}です。` }
  return [
    {
      places: [`${statement.place}.value`, `${latest.place}.value`, ...fitting.map(({ place }) => `${place}.value`)],
      message: {
        en: `${name.en} is also stated as ${stated.en}, without a time. That does not fit the latest figure, ${last.en}. ${fits.en}${convention.en}`,
        ja: `${name.ja}が、時点を示さずに${stated.ja}とも書かれています。最新の${last.ja}とは合いません。${fits.ja}${convention.ja}`,
      },
    },
  ]
}

function withTime(series: IndicatorSeries, { observation }: Dated) {
  const [when, figure] = [timePhrase(observation.at ?? ''), figurePhrase(observation.value, series.unit)]
  return { en: `${figure.en} (${when.en})`, ja: `${when.ja}の${figure.ja}` }
}
