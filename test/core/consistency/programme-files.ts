import {
  countings,
  type FigureText,
  indicatorRoles,
  nodeKinds,
  type Observation,
  type ProgrammeFile,
  statuses,
  type When,
} from '@kankei/core'
import fc from 'fast-check'

const keysOf = <T extends object>(record: T): readonly (keyof T)[] => Object.keys(record) as (keyof T)[]

/** JSON holds no other numbers. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true })

/** Dates and years in all notations, and texts that are none. */
const when: fc.Arbitrary<When> = fc.oneof(
  fc.integer({ min: 2014, max: 2026 }),
  fc.constantFrom('2018年度末', '平成28年1月25日', '令和１年', '2024年度事中評価', '2024-07', '2019年8月6日(水)'),
  fc.constantFrom('今年度', '7.5', '令和6年2月30日', '平成28年2月5日～7日', '2018年度～2020年度', ''),
  fc.string({ maxLength: 8, unit: 'binary' }),
  number,
)

/** Figures with and without units and qualifiers, none at all, and texts that are none. */
const figure: fc.Arbitrary<FigureText> = fc.oneof(
  fc.integer({ min: -5, max: 3000 }),
  number,
  fc.constantFrom(
    '70名以上',
    '約60名',
    '－',
    '9社',
    '33.3%',
    '約800万円',
    '1,510千円',
    '100名以上（4地域計）',
    '延べ3人',
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
)

const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor')
const name = fc.oneof(
  fc.constantFrom('架空産業㈱', '（株）架空産業', 'のべメンバー数', '延べ参加者', '2拠点の人', 'a'),
  fc.string({ maxLength: 12, unit: 'binary' }),
)
const unit = fc.constantFrom('人', '名', '件', '千円', '円', '％', '指数', '')

const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[]): fc.Arbitrary<T> =>
  fc.record(model, { requiredKeys }) as fc.Arbitrary<T>
const list = <T>(item: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(item, { maxLength })

const observation = record(
  { at: when, value: figure, status: fc.constantFrom(...keysOf(statuses)), scope: name, note: name, source: id },
  ['value'],
) as fc.Arbitrary<Observation>
const observations = list(observation)
const term = record({ from: when, to: when }, ['from'])
const fact = record({ name, figure, text: name, at: when, source: id }, ['name'])

/** Any file that has the form of the model: ids may lead nowhere, dates and figures may say nothing. */
export const programmeFiles: fc.Arbitrary<ProgrammeFile> = record(
  {
    schemaVersion: fc.constant(1 as const),
    title: name,
    municipality: record({ name, division: name }, ['name']),
    asOf: when,
    moneyUnit: fc.constantFrom('yen', 'thousandYen', 'millionYen'),
    sources: list(
      record(
        {
          id,
          title: name,
          published: when,
          checkedOn: when,
          readings: list(record({ printed: name, readAs: name, remark: name }, ['printed', 'remark'])),
        },
        ['id', 'title'],
      ),
    ),
    organisations: list(
      record(
        {
          id,
          name,
          kind: fc.constantFrom('company', 'bank'),
          spellings: list(name),
          founded: when,
          facts: list(fact),
          source: id,
        },
        ['id', 'name', 'kind'],
      ),
    ),
    schemes: list(record({ id, name, owner: name, term }, ['id', 'name'])),
    programmes: list(
      record(
        {
          id,
          name,
          term,
          owner: name,
          phases: list(
            record(
              {
                name: fc.oneof(name, fc.constantFrom('Ⅰ', 'Ⅱ', 'Ⅴ', '第2期')),
                kickOff: when,
                camp: when,
                participants: list(name),
                themes: list(
                  record({ number: fc.oneof(fc.integer(), number), title: name, owner: name }, ['number', 'title']),
                ),
                statedFiscalYear: when,
              },
              ['name'],
            ),
          ),
          plans: list(record({ name, fiscalYear: when }, ['name'])),
          facts: list(fact),
        },
        ['id', 'name'],
      ),
    ),
    agreements: list(
      record(
        {
          id,
          name,
          signedOn: when,
          parties: list(name),
          statedParties: figure,
          doubtfulParties: list(record({ name, remark: name }, ['name', 'remark'])),
        },
        ['id', 'name', 'signedOn', 'parties'],
      ),
    ),
    ledgers: list(
      record(
        {
          id,
          name,
          programme: id,
          role: fc.constantFrom('members', 'migrants'),
          rows: list(record({ person: id, joined: when, left: when }, ['joined'])),
        },
        ['id', 'name', 'role', 'rows'],
      ),
    ),
    indicators: list(
      record(
        {
          id,
          name,
          role: fc.constantFrom(...keysOf(indicatorRoles)),
          programme: id,
          unit,
          counting: fc.constantFrom(...keysOf(countings)),
          of: fc.constantFrom('people', 'attendances'),
          scope: name,
          observations,
          statements: observations,
          totalOf: list(id, 3),
          source: id,
        },
        ['id', 'name', 'role', 'unit', 'counting', 'observations'],
      ),
      6,
    ),
    businesses: list(record({ name, kind: fc.constant('other'), startedOn: when }, ['name', 'kind'])),
    benefits: list(
      record(
        {
          id,
          name,
          topic: fc.constantFrom('residentTax', 'consumption'),
          programme: id,
          quantity: id,
          valuePerHead: id,
          adjustments: list(record({ name, factor: fc.oneof(number, id) }, ['name', 'factor']), 2),
          stated: observations,
        },
        ['id', 'name', 'topic', 'quantity', 'valuePerHead'],
      ),
    ),
    costs: list(
      record({ id, name, programme: id, fundedBy: name, unit, observations }, ['id', 'name', 'observations']),
    ),
    revenues: list(record({ id, name, from: list(name), unit, observations }, ['id', 'name', 'observations'])),
    parameters: list(
      record(
        {
          id,
          name,
          unit,
          values: list(
            record({ from: when, to: when, value: figure, measured: when, checkedOn: when, source: id }, [
              'from',
              'value',
            ]),
          ),
          stated: figure,
        },
        ['id', 'name', 'unit', 'values'],
      ),
    ),
    funnels: list(
      record(
        { id, name, at: when, steps: list(record({ name, value: figure, at: when, scope: name }, ['name', 'value'])) },
        ['id', 'name', 'steps'],
      ),
    ),
    roleMatrices: list(
      record(
        {
          id,
          name,
          rows: list(
            record({ label: name, organisations: list(name), role: name }, ['label', 'organisations', 'role']),
          ),
        },
        ['id', 'name', 'rows'],
      ),
    ),
    logicModels: list(
      record(
        {
          id,
          name,
          nodes: list(
            record(
              {
                id,
                kind: fc.constantFrom(...keysOf(nodeKinds)),
                text: name,
                indicators: list(id),
                organisations: list(name),
              },
              ['id', 'kind', 'text'],
            ),
          ),
          edges: list(
            record({ from: id, to: id, kind: fc.constantFrom('leadsTo', 'provides') }, ['from', 'to', 'kind']),
          ),
        },
        ['id', 'name', 'nodes', 'edges'],
      ),
    ),
    kpis: list(
      record(
        {
          id,
          name,
          indicator: id,
          start: figure,
          targets: list(record({ fiscalYear: when, value: figure }, ['fiscalYear', 'value'])),
        },
        ['id', 'name', 'indicator', 'targets'],
      ),
    ),
    publishedReturns: list(
      record(
        {
          programme: id,
          fiscalYear: when,
          value: fc.oneof(fc.constantFrom('43.89%', '－', '0.4389'), fc.string({ maxLength: 8, unit: 'binary' })),
        },
        ['fiscalYear', 'value'],
      ),
    ),
  } as never,
  ['schemaVersion', 'title', 'municipality', 'moneyUnit', 'sources'] as never[],
)
