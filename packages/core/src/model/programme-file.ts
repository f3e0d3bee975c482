import type { MoneyUnit } from '../units/money.ts'
import type { Agreement } from './agreement.ts'
import type { Indicator } from './indicator.ts'
import type { KeyPerformanceIndicator } from './key-performance-indicator.ts'
import type { LogicModel } from './logic-model.ts'
import type { Matching } from './matching.ts'
import type { BenefitLine, CostLine, Parameter, Revenue } from './money.ts'
import type { Id, OrganisationName, Sourced, When } from './notation.ts'
import type { Organisation } from './organisation.ts'
import type { Funnel, NewBusiness, PeopleLedger, Relationships } from './people.ts'
import type { Programme, Scheme } from './programme.ts'
import type { RoleMatrix } from './roles.ts'
import type { SourceDocument } from './source.ts'

/** The newest form of the document. Older ones are migrated at the door. */
export const schemaVersion = 1

/**
 * Everything a city knows of its programmes (施策台帳): one document, written by people, checked at the door of
 * `@kankei/core/schema`, and plain data inside. Dates and figures stay as the city writes them, so that what is printed can
 * be compared with what is computed.
 */
export interface ProgrammeFile {
  readonly schemaVersion: typeof schemaVersion
  readonly title: string
  readonly municipality: Municipality
  /** The day the file stands for (基準日). */
  readonly asOf?: When
  /** The unit of every amount of money that names none. */
  readonly moneyUnit: MoneyUnit
  readonly sources: readonly SourceDocument[]
  readonly organisations?: readonly Organisation[]
  readonly schemes?: readonly Scheme[]
  readonly programmes?: readonly Programme[]
  readonly agreements?: readonly Agreement[]
  readonly ledgers?: readonly PeopleLedger[]
  readonly indicators?: readonly Indicator[]
  readonly businesses?: readonly NewBusiness[]
  readonly benefits?: readonly BenefitLine[]
  readonly costs?: readonly CostLine[]
  readonly revenues?: readonly Revenue[]
  readonly parameters?: readonly Parameter[]
  readonly funnels?: readonly Funnel[]
  readonly matchings?: readonly Matching[]
  readonly roleMatrices?: readonly RoleMatrix[]
  readonly logicModels?: readonly LogicModel[]
  readonly relationships?: Relationships
  readonly kpis?: readonly KeyPerformanceIndicator[]
  /** The ratios as published, to be compared and never computed from. */
  readonly publishedReturns?: readonly PublishedReturn[]
  /** What evaluators must know (留意事項). */
  readonly cautions?: readonly Caution[]
}

export interface Municipality {
  readonly name: string
  /** 全国地方公共団体コード, five or six digits. */
  readonly code?: string
  readonly division?: OrganisationName
}

/** A ratio that somebody printed (記載値), as text so that its decimals count: "43.89%". */
export interface PublishedReturn extends Sourced {
  readonly programme?: Id
  readonly fiscalYear: When
  readonly value: string
}

export interface Caution extends Sourced {
  readonly text: string
}
