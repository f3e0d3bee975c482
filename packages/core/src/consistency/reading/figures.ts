import type { FigureText } from '../../model/notation.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import { readFigureText } from '../../model/read-figure-text.ts'
import type { Result } from '../../result.ts'
import { moneyUnits } from '../../units/money.ts'
import type { Quantity } from '../../units/quantity.ts'
import { placed } from './placed.ts'

export interface PlacedFigure {
  readonly place: string
  readonly figure: FigureText
  /** The unit of its series as the file writes it; `undefined` where it has none. */
  readonly unit: string | undefined
  readonly reading: Result<Quantity | null>
}

/** The unit of amounts that name none, as printed. */
export const moneyUnitOf = (file: ProgrammeFile): string => moneyUnits[file.moneyUnit].label.ja

/** Every figure of the file with its path, in the order of the file's parts. */
export function figuresOf(file: ProgrammeFile): readonly PlacedFigure[] {
  const unitByIndicator = new Map((file.indicators ?? []).map(({ id, unit }) => [id, unit]))
  const money = moneyUnitOf(file)
  return [
    ...placed(file.organisations, 'organisations').flatMap(([{ facts }, place]) => figuresOfFacts(facts, place)),
    ...placed(file.programmes, 'programmes').flatMap(([{ facts }, place]) => figuresOfFacts(facts, place)),
    ...placed(file.agreements, 'agreements').flatMap(([{ statedParties }, place]) =>
      figure(`${place}.statedParties`, statedParties, undefined),
    ),
    ...placed(file.indicators, 'indicators').flatMap(([{ observations, statements, unit }, place]) => [
      ...valuesOf(observations, `${place}.observations`, unit),
      ...valuesOf(statements, `${place}.statements`, unit),
    ]),
    ...placed(file.benefits, 'benefits').flatMap(([{ stated }, place]) => valuesOf(stated, `${place}.stated`, money)),
    ...placed(file.costs, 'costs').flatMap(([{ observations, unit }, place]) =>
      valuesOf(observations, `${place}.observations`, unit ?? money),
    ),
    ...placed(file.revenues, 'revenues').flatMap(([{ observations, unit }, place]) =>
      valuesOf(observations, `${place}.observations`, unit ?? money),
    ),
    ...placed(file.parameters, 'parameters').flatMap(([{ values, stated, unit }, place]) => [
      ...valuesOf(values, `${place}.values`, unit),
      ...figure(`${place}.stated`, stated, unit),
    ]),
    ...placed(file.funnels, 'funnels').flatMap(([{ steps }, place]) => valuesOf(steps, `${place}.steps`, undefined)),
    ...placed(file.kpis, 'kpis').flatMap(([{ start, targets, indicator }, place]) => [
      ...figure(`${place}.start`, start, unitByIndicator.get(indicator)),
      ...valuesOf(targets, `${place}.targets`, unitByIndicator.get(indicator)),
    ]),
  ]
}

const figure = (place: string, text: FigureText | undefined, unit: string | undefined): readonly PlacedFigure[] =>
  text === undefined ? [] : [{ place, figure: text, unit, reading: readFigureText(text, unit, place) }]

const valuesOf = (
  items: readonly { readonly value: FigureText }[] | undefined,
  place: string,
  unit: string | undefined,
): readonly PlacedFigure[] => placed(items, place).flatMap(([{ value }, at]) => figure(`${at}.value`, value, unit))

const figuresOfFacts = (facts: readonly { readonly figure?: FigureText }[] | undefined, place: string) =>
  placed(facts, `${place}.facts`).flatMap(([fact, at]) => figure(`${at}.figure`, fact.figure, undefined))
