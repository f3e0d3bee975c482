import type { Indicator } from '../../model/indicator.ts'
import type { Id } from '../../model/notation.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import type { CheckSettings } from '../settings.ts'
import { datesOf, type PlacedDate } from './dates.ts'
import { figuresOf, moneyUnitOf, type PlacedFigure } from './figures.ts'
import { namesOf, type PlacedName } from './names.ts'
import { placed } from './placed.ts'
import { type Point, pointsOf } from './points.ts'
import { type WhenReader, whenReader } from './when-reader.ts'

/** What is counted over time: an indicator, a cost, a benefit as stated, or a revenue. */
export interface Series {
  readonly kind: 'indicator' | 'cost' | 'benefit' | 'revenue'
  readonly place: string
  readonly name: string
  readonly unit: string
  /** Numbers on a day (時点の数・累計) rather than of a period. */
  readonly isStock: boolean
  readonly points: readonly Point[]
  /** The same quantity as stated elsewhere; only indicators have any. */
  readonly statements: readonly Point[]
}

export interface IndicatorSeries extends Series {
  readonly kind: 'indicator'
  readonly indicator: Indicator
}

/** A file with all its dates, figures, names and series read once, for every rule. */
export interface FileReading extends WhenReader {
  readonly file: ProgrammeFile
  readonly settings: CheckSettings
  readonly dates: readonly PlacedDate[]
  readonly figures: readonly PlacedFigure[]
  readonly names: readonly PlacedName[]
  readonly indicators: readonly IndicatorSeries[]
  readonly costs: readonly Series[]
  readonly benefits: readonly Series[]
  readonly revenues: readonly Series[]
  /** The first indicator of each id. */
  readonly indicatorById: ReadonlyMap<Id, IndicatorSeries>
}

export function readFile(file: ProgrammeFile, settings: CheckSettings): FileReading {
  const money = moneyUnitOf(file)
  const reader = whenReader()
  const indicators = placed(file.indicators, 'indicators').map(([indicator, place]) =>
    readIndicator(indicator, place, reader),
  )
  return {
    ...reader,
    file,
    settings,
    dates: datesOf(file, reader),
    figures: figuresOf(file),
    names: namesOf(file),
    indicators,
    costs: placed(file.costs, 'costs').map(([{ name, unit = money, observations }, place]) => ({
      kind: 'cost',
      place,
      name,
      unit,
      isStock: false,
      statements: [],
      points: pointsOf(observations, `${place}.observations`, unit, reader),
    })),
    benefits: placed(file.benefits, 'benefits').map(([{ name, stated }, place]) => ({
      kind: 'benefit',
      place,
      name,
      unit: money,
      isStock: false,
      statements: [],
      points: pointsOf(stated, `${place}.stated`, money, reader),
    })),
    revenues: placed(file.revenues, 'revenues').map(([{ name, unit = money, observations }, place]) => ({
      kind: 'revenue',
      place,
      name,
      unit,
      isStock: false,
      statements: [],
      points: pointsOf(observations, `${place}.observations`, unit, reader),
    })),
    indicatorById: new Map([...indicators].reverse().map((series) => [series.indicator.id, series])),
  }
}

function readIndicator(indicator: Indicator, place: string, reader: WhenReader): IndicatorSeries {
  const { name, unit, observations, statements, counting, of } = indicator
  const cumulative = counting === 'cumulative' || of === 'attendances'
  return {
    kind: 'indicator',
    place,
    name,
    unit,
    isStock: counting === 'present' || counting === 'cumulative',
    indicator,
    points: pointsOf(observations, `${place}.observations`, unit, reader, cumulative),
    statements: pointsOf(statements, `${place}.statements`, unit, reader, cumulative),
  }
}
