import { quoteSheetName } from '../formula/quote-sheet-name.ts'
import { type Colour, chartNumberFormat, fontName } from '../value/appearance.ts'
import type { Chart, Series, SeriesColour, ValueAxis } from '../value/chart.ts'
import { fixedAreaAddress, type Place } from '../value/position.ts'
import type { ValuesOf } from './chart-values.ts'
import { plainText } from './plain-text.ts'
import { element, escapeXml, valued, xmlDocument } from './xml.ts'

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

/** Told apart in grey print too, and by people who do not tell red from green. */
const seriesColours: Readonly<Record<Exclude<SeriesColour, 'hidden'>, Colour>> = {
  cost: '9DC3E6',
  benefit: '2F5597',
  ratio: 'C55A11',
  total: '1F3864',
  increase: '2F5597',
  decrease: 'C55A11',
  low: '9DC3E6',
  high: '2F5597',
}

const textColour = '595959'
/** Letters that can be read on a bar of the colour. */
const labelOn: Readonly<Record<SeriesColour, Colour>> = {
  cost: '262626',
  benefit: 'FFFFFF',
  ratio: 'FFFFFF',
  total: 'FFFFFF',
  increase: 'FFFFFF',
  decrease: 'FFFFFF',
  low: '262626',
  high: 'FFFFFF',
  hidden: '262626',
}
const lineColour = 'D9D9D9'
const frameColour = 'BFBFBF'

/** In hundredths of a point, and in 12,700ths of one. */
const titleSize = 1200
const textSize = 900
const point = 12_700

/** Numbers by which the parts of a chart name its axes. */
const axes = { categories: 1, values: 2, secondCategories: 3, secondValues: 4 }

/** The part of a file that holds a chart (DrawingML), drawn the same by Excel and LibreOffice. */
export function chartPart(chart: Chart, valuesOf: ValuesOf, language: 'ja' | 'en'): string {
  const combined = chart.bars.length > 0 && chart.lines.length > 0
  const plot = [
    element('c:layout'),
    ...(chart.bars.length > 0 ? [barChart(chart, valuesOf)] : []),
    ...(chart.lines.length > 0 ? [lineChart(chart, combined, valuesOf)] : []),
    categoryAxis(chart),
    valueAxis(chart, chart.axis),
    ...(combined ? secondAxes(chart) : []),
    element('c:spPr', {}, element('a:noFill')),
  ]
  const legend = element(
    'c:legend',
    {},
    valued('c:legendPos', 'b'),
    ...hiddenEntries(chart),
    valued('c:overlay', 0),
    textProperties(textSize, textColour),
  )
  const space = element(
    'c:chartSpace',
    namespaces,
    valued('c:date1904', 0),
    valued('c:lang', language === 'ja' ? 'ja-JP' : 'en-US'),
    valued('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      titleElement(chart.title, titleSize, true),
      valued('c:autoTitleDeleted', 0),
      element('c:plotArea', {}, ...plot),
      legend,
      valued('c:plotVisOnly', 1),
      valued('c:dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, solidFill('FFFFFF'), outline(frameColour, 0.75)),
    textProperties(textSize, textColour),
  )
  return xmlDocument(space)
}

/** The foot of a waterfall is no series for the reader. */
const hiddenEntries = ({ bars }: Chart): readonly string[] =>
  bars.flatMap(({ colour }, index) =>
    colour === 'hidden' ? [element('c:legendEntry', {}, valued('c:idx', index), valued('c:delete', 1))] : [],
  )

function barChart(chart: Chart, valuesOf: ValuesOf): string {
  const { direction = 'vertical', stacked = false } = chart
  return element(
    'c:barChart',
    {},
    valued('c:barDir', direction === 'vertical' ? 'col' : 'bar'),
    valued('c:grouping', stacked ? 'stacked' : 'clustered'),
    valued('c:varyColors', 0),
    ...chart.bars.map((series, index) => barSeries(series, index, chart, valuesOf)),
    valued('c:gapWidth', 60),
    valued('c:overlap', stacked ? 100 : 0),
    valued('c:axId', axes.categories),
    valued('c:axId', axes.values),
  )
}

function barSeries(series: Series, index: number, chart: Chart, valuesOf: ValuesOf): string {
  const fill = series.colour === 'hidden' ? element('a:noFill') : solidFill(seriesColours[series.colour])
  return element(
    'c:ser',
    {},
    ...seriesHead(series, index),
    element('c:spPr', {}, fill),
    valued('c:invertIfNegative', 0),
    ...labels(series, chart.stacked === true ? 'on-bar' : 'beside-bar'),
    ...seriesData(series, chart, valuesOf),
  )
}

function lineChart(chart: Chart, combined: boolean, valuesOf: ValuesOf): string {
  const offset = chart.bars.length
  return element(
    'c:lineChart',
    {},
    valued('c:grouping', 'standard'),
    valued('c:varyColors', 0),
    ...chart.lines.map((series, index) => lineSeries(series, offset + index, chart, valuesOf)),
    valued('c:marker', 1),
    valued('c:axId', combined ? axes.secondCategories : axes.categories),
    valued('c:axId', combined ? axes.secondValues : axes.values),
  )
}

function lineSeries(series: Series, index: number, chart: Chart, valuesOf: ValuesOf): string {
  const colour = series.colour === 'hidden' ? undefined : seriesColours[series.colour]
  const drawn = colour === undefined ? element('a:ln', {}, element('a:noFill')) : outline(colour, 2.25)
  const mark =
    colour === undefined
      ? [valued('c:symbol', 'none')]
      : [
          valued('c:symbol', 'circle'),
          valued('c:size', 7),
          element('c:spPr', {}, solidFill(colour), outline(colour, 0.75)),
        ]
  return element(
    'c:ser',
    {},
    ...seriesHead(series, index),
    element('c:spPr', {}, drawn),
    element('c:marker', {}, ...mark),
    ...labels(series, 'above-point'),
    ...seriesData(series, chart, valuesOf),
    valued('c:smooth', 0),
  )
}

const seriesHead = ({ name }: Series, index: number): readonly string[] => [
  valued('c:idx', index),
  valued('c:order', index),
  element('c:tx', {}, element('c:v', {}, written(name))),
]

const seriesData = ({ values }: Series, { categories }: Chart, valuesOf: ValuesOf): readonly string[] => [
  element('c:cat', {}, categoryReference(categories, valuesOf)),
  element('c:val', {}, numberReference(values, valuesOf)),
]

function categoryReference(place: Place, valuesOf: ValuesOf): string {
  const points = valuesOf(place).map((value) => (value === undefined ? undefined : plainText(String(value))))
  return element('c:strRef', {}, element('c:f', {}, written(addressOf(place))), cache('c:strCache', [], points))
}

function numberReference(place: Place, valuesOf: ValuesOf): string {
  const points = valuesOf(place).map((value) => (typeof value === 'number' ? String(value) : undefined))
  const format = element('c:formatCode', {}, 'General')
  return element('c:numRef', {}, element('c:f', {}, written(addressOf(place))), cache('c:numCache', [format], points))
}

const addressOf = (place: Place): string => `${quoteSheetName(place.sheet)}!${fixedAreaAddress(place)}`

const cache = (tag: string, head: readonly string[], points: readonly (string | undefined)[]): string =>
  element(
    tag,
    {},
    ...head,
    valued('c:ptCount', points.length),
    ...points.flatMap((value, idx) =>
      value === undefined ? [] : [element('c:pt', { idx }, element('c:v', {}, escapeXml(value)))],
    ),
  )

/** Beside its point on a card of its own, so that it can be read over bars; in a stacked bar on the bar itself. */
function labels(series: Series, place: 'beside-bar' | 'above-point' | 'on-bar'): readonly string[] {
  const { labels: format, colour } = series
  if (format === undefined) return []
  const onBar = place === 'on-bar'
  const look = onBar ? [element('a:noFill')] : [solidFill('FFFFFF'), outline(lineColour, 0.5)]
  const code = chartNumberFormat(format)
  return [
    element(
      'c:dLbls',
      {},
      // A part of a stacked bar that is 0 is not there, and its label would stand on another part.
      element('c:numFmt', { formatCode: onBar && code.includes(';') ? `${code};` : code, sourceLinked: 0 }),
      element('c:spPr', {}, ...look),
      textProperties(textSize, onBar ? labelOn[colour] : textColour),
      valued('c:dLblPos', labelPositions[place]),
      valued('c:showLegendKey', 0),
      valued('c:showVal', 1),
      valued('c:showCatName', 0),
      valued('c:showSerName', 0),
      valued('c:showPercent', 0),
      valued('c:showBubbleSize', 0),
    ),
  ]
}

const labelPositions = { 'beside-bar': 'outEnd', 'above-point': 't', 'on-bar': 'ctr' } as const

function categoryAxis({ direction = 'vertical' }: Chart): string {
  const upright = direction === 'vertical'
  return element(
    'c:catAx',
    {},
    valued('c:axId', axes.categories),
    // Categories of a horizontal chart would stand from the bottom to the top.
    element('c:scaling', {}, valued('c:orientation', upright ? 'minMax' : 'maxMin')),
    valued('c:delete', 0),
    valued('c:axPos', upright ? 'b' : 'l'),
    ...axisLook('General', 'low', frameColour),
    valued('c:crossAx', axes.values),
    valued('c:crosses', 'autoZero'),
    valued('c:auto', 0),
    valued('c:lblAlgn', 'ctr'),
    valued('c:lblOffset', 100),
    valued('c:noMultiLvlLbl', 1),
  )
}

function valueAxis({ direction = 'vertical' }: Chart, axis: ValueAxis): string {
  const upright = direction === 'vertical'
  return element(
    'c:valAx',
    {},
    valued('c:axId', axes.values),
    element('c:scaling', {}, valued('c:orientation', 'minMax')),
    valued('c:delete', 0),
    valued('c:axPos', upright ? 'l' : 'b'),
    element('c:majorGridlines', {}, element('c:spPr', {}, outline(lineColour, 0.5))),
    ...axisTitle(axis, upright),
    ...axisLook(chartNumberFormat(axis.format), 'nextTo'),
    valued('c:crossAx', axes.categories),
    valued('c:crosses', upright ? 'autoZero' : 'max'),
    valued('c:crossBetween', 'between'),
  )
}

/** The axis of the lines, on the right, with categories of its own that are not shown. */
const secondAxes = ({ secondAxis = { format: 'general' } }: Chart): readonly string[] => [
  element(
    'c:catAx',
    {},
    valued('c:axId', axes.secondCategories),
    element('c:scaling', {}, valued('c:orientation', 'minMax')),
    valued('c:delete', 1),
    valued('c:axPos', 'b'),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'nextTo'),
    valued('c:crossAx', axes.secondValues),
    valued('c:crosses', 'autoZero'),
  ),
  element(
    'c:valAx',
    {},
    valued('c:axId', axes.secondValues),
    element('c:scaling', {}, valued('c:orientation', 'minMax')),
    valued('c:delete', 0),
    valued('c:axPos', 'r'),
    ...axisTitle(secondAxis, true),
    ...axisLook(chartNumberFormat(secondAxis.format), 'nextTo'),
    valued('c:crossAx', axes.secondCategories),
    valued('c:crosses', 'max'),
    valued('c:crossBetween', 'between'),
  ),
]

const axisLook = (format: string, labelPosition: string, line?: Colour): readonly string[] => [
  element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
  valued('c:majorTickMark', 'none'),
  valued('c:minorTickMark', 'none'),
  valued('c:tickLblPos', labelPosition),
  element('c:spPr', {}, line === undefined ? element('a:ln', {}, element('a:noFill')) : outline(line, 0.75)),
  textProperties(textSize, textColour),
]

const axisTitle = ({ title }: ValueAxis, turned: boolean): readonly string[] =>
  title === undefined ? [] : [titleElement(title, textSize, false, turned)]

function titleElement(text: string, size: number, bold: boolean, turned = false): string {
  const body = element('a:bodyPr', turned ? { rot: -5_400_000, vert: 'horz' } : {})
  const run = element('a:r', {}, runProperties('a:rPr', size, textColour, bold), element('a:t', {}, written(text)))
  const paragraph = element('a:p', {}, element('a:pPr', {}, runProperties('a:defRPr', size, textColour, bold)), run)
  const rich = element('c:rich', {}, body, element('a:lstStyle'), paragraph)
  return element('c:title', {}, element('c:tx', {}, rich), valued('c:overlay', 0))
}

const textProperties = (size: number, colour: Colour): string =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', size, colour, false)),
      element('a:endParaRPr', { lang: 'ja-JP' }),
    ),
  )

const runProperties = (tag: string, size: number, colour: Colour, bold: boolean): string =>
  element(
    tag,
    { ...(tag === 'a:rPr' ? { lang: 'ja-JP' } : {}), sz: size, b: bold ? 1 : 0 },
    solidFill(colour),
    element('a:latin', { typeface: fontName }),
    element('a:ea', { typeface: fontName }),
  )

const solidFill = (colour: Colour): string => element('a:solidFill', {}, element('a:srgbClr', { val: colour }))

const outline = (colour: Colour, points: number): string =>
  element('a:ln', { w: Math.round(points * point) }, solidFill(colour))

const written = (text: string): string => escapeXml(plainText(text))
