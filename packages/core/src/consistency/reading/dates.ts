import type { DateReading } from '../../calendar/moment.ts'
import type { When } from '../../model/notation.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import type { Result } from '../../result.ts'
import { placed } from './placed.ts'
import type { WhenReader } from './when-reader.ts'

/**
 * What a date of the file is about: a `figure` counted or an `event` that took place by then, a `plan`, or the `record`
 * itself (when a source was published or checked, when a value holds).
 */
export type DateSubject = 'figure' | 'event' | 'plan' | 'record'

export interface PlacedDate {
  readonly place: string
  readonly when: When
  readonly subject: DateSubject
  readonly reading: Result<DateReading>
}

/** Every date of the file with its path, in the order of the file's parts. */
export const datesOf = (file: ProgrammeFile, { read }: WhenReader): readonly PlacedDate[] =>
  writtenDates(file).map((date) => ({ ...date, reading: read(date.when) }))

type WrittenDate = Omit<PlacedDate, 'reading'>

const writtenDates = (file: ProgrammeFile): readonly WrittenDate[] => [
  ...date('asOf', file.asOf, 'record'),
  ...placed(file.sources, 'sources').flatMap(([source, place]) => [
    ...date(`${place}.published`, source.published, 'record'),
    ...date(`${place}.checkedOn`, source.checkedOn, 'record'),
  ]),
  ...placed(file.organisations, 'organisations').flatMap(([organisation, place]) => [
    ...date(`${place}.founded`, organisation.founded, 'event'),
    ...datesOfFacts(organisation.facts, place),
  ]),
  ...placed(file.schemes, 'schemes').flatMap(([{ term }, place]) => datesOfTerm(term, place)),
  ...placed(file.programmes, 'programmes').flatMap(([programme, place]) => [
    ...datesOfTerm(programme.term, place),
    ...placed(programme.phases, `${place}.phases`).flatMap(([phase, at]) => [
      ...date(`${at}.kickOff`, phase.kickOff, 'event'),
      ...date(`${at}.camp`, phase.camp, 'event'),
      ...date(`${at}.statedFiscalYear`, phase.statedFiscalYear, 'event'),
    ]),
    ...placed(programme.plans, `${place}.plans`).flatMap(([plan, at]) =>
      date(`${at}.fiscalYear`, plan.fiscalYear, 'plan'),
    ),
    ...datesOfFacts(programme.facts, place),
  ]),
  ...placed(file.agreements, 'agreements').flatMap(([agreement, place]) =>
    date(`${place}.signedOn`, agreement.signedOn, 'event'),
  ),
  ...placed(file.ledgers, 'ledgers').flatMap(([ledger, place]) =>
    placed(ledger.rows, `${place}.rows`).flatMap(([row, at]) => [
      ...date(`${at}.joined`, row.joined, 'event'),
      ...date(`${at}.left`, row.left, 'event'),
    ]),
  ),
  ...placed(file.indicators, 'indicators').flatMap(([indicator, place]) => [
    ...datesOfObservations(indicator.observations, `${place}.observations`),
    ...datesOfObservations(indicator.statements, `${place}.statements`),
  ]),
  ...placed(file.businesses, 'businesses').flatMap(([business, place]) =>
    date(`${place}.startedOn`, business.startedOn, 'event'),
  ),
  ...placed(file.benefits, 'benefits').flatMap(([benefit, place]) =>
    datesOfObservations(benefit.stated, `${place}.stated`),
  ),
  ...placed(file.costs, 'costs').flatMap(([cost, place]) =>
    placed(cost.observations, `${place}.observations`).flatMap(([{ at }, path]) => date(`${path}.at`, at, 'plan')),
  ),
  ...placed(file.revenues, 'revenues').flatMap(([revenue, place]) =>
    datesOfObservations(revenue.observations, `${place}.observations`),
  ),
  ...placed(file.parameters, 'parameters').flatMap(([parameter, place]) =>
    placed(parameter.values, `${place}.values`).flatMap(([value, at]) => [
      ...date(`${at}.from`, value.from, 'record'),
      ...date(`${at}.to`, value.to, 'record'),
      ...date(`${at}.measured`, value.measured, 'record'),
      ...date(`${at}.checkedOn`, value.checkedOn, 'record'),
    ]),
  ),
  ...placed(file.funnels, 'funnels').flatMap(([funnel, place]) => [
    ...date(`${place}.at`, funnel.at, 'figure'),
    ...placed(funnel.steps, `${place}.steps`).flatMap(([step, at]) => date(`${at}.at`, step.at, 'figure')),
  ]),
  ...placed(file.kpis, 'kpis').flatMap(([kpi, place]) =>
    placed(kpi.targets, `${place}.targets`).flatMap(([target, at]) =>
      date(`${at}.fiscalYear`, target.fiscalYear, 'plan'),
    ),
  ),
  ...placed(file.publishedReturns, 'publishedReturns').flatMap(([published, place]) =>
    date(`${place}.fiscalYear`, published.fiscalYear, 'figure'),
  ),
]

const date = (place: string, when: When | undefined, subject: DateSubject): readonly WrittenDate[] =>
  when === undefined ? [] : [{ place, when, subject }]

const datesOfTerm = (term: { readonly from: When; readonly to?: When } | undefined, place: string) =>
  term === undefined
    ? []
    : [...date(`${place}.term.from`, term.from, 'plan'), ...date(`${place}.term.to`, term.to, 'plan')]

const datesOfFacts = (facts: readonly { readonly at?: When }[] | undefined, place: string) =>
  placed(facts, `${place}.facts`).flatMap(([{ at }, path]) => date(`${path}.at`, at, 'event'))

const datesOfObservations = (observations: readonly { readonly at?: When }[] | undefined, place: string) =>
  placed(observations, place).flatMap(([{ at }, path]) => date(`${path}.at`, at, 'figure'))
