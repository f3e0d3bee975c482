/** The programme file (施策台帳) as plain interfaces. */
export type * from './agreement.ts'
export {
  type Counting,
  countings,
  type Indicator,
  type IndicatorRole,
  indicatorRoles,
  type Observation,
  type ObservationStatus,
  statuses,
} from './indicator.ts'
export type * from './key-performance-indicator.ts'
export {
  type EdgeKind,
  edgeKinds,
  type LogicEdge,
  type LogicModel,
  type LogicNode,
  type NodeKind,
  nodeKinds,
} from './logic-model.ts'
export type * from './matching.ts'
export type * from './money.ts'
export type * from './notation.ts'
export { type Fact, type Organisation, type OrganisationKind, organisationKinds } from './organisation.ts'
export { organisationFinder, organisationKey } from './organisation-names.ts'
export type * from './people.ts'
export {
  type MeetingMode,
  meetingModes,
  type Phase,
  type Plan,
  type Problem,
  type Programme,
  type Scheme,
  type Term,
  type Theme,
} from './programme.ts'
export * from './programme-file.ts'
export { readFigureText } from './read-figure-text.ts'
export { readWhen } from './read-when.ts'
export type * from './roles.ts'
export type * from './source.ts'
