import type { Topic } from '../tables/recognised-table.ts'
import type { Observation } from './indicator.ts'
import type { FigureText, Id, OrganisationName, Sourced, When } from './notation.ts'

/** A benefit in yen (便益): people or things × value per head × adjustments. */
export interface BenefitLine extends Sourced {
  readonly id: Id
  readonly name: string
  readonly topic: Topic
  readonly programme?: Id
  /** The indicator whose year-end figure is multiplied. */
  readonly quantity: Id
  /** The parameter it is multiplied with, of the same fiscal year. */
  readonly valuePerHead: Id
  readonly adjustments?: readonly Adjustment[]
  /** The benefit as the source states it, to be compared and never computed from. */
  readonly stated?: readonly Observation[]
}

/** A factor on a benefit line, such as a share that stays in the region (地域内残留率). */
export interface Adjustment extends Sourced {
  readonly name: string
  /** A fraction in [0, 1], or the parameter that holds it. */
  readonly factor: number | Id
}

/** What a programme costs (費用), from one fund. */
export interface CostLine extends Sourced {
  readonly id: Id
  readonly name: string
  readonly programme?: Id
  /** Who pays (財源): 一般財源, 国庫補助, 企業版ふるさと納税 … */
  readonly fund?: string
  readonly fundedBy?: OrganisationName
  readonly unit?: string
  readonly observations: readonly Observation[]
}

/** A value that calculations need and nobody counts here (前提値): tax per head, consumption per head, discount rate. */
export interface Parameter extends Sourced {
  readonly id: Id
  readonly name: string
  /** 千円/人・年, ％, 1/年 … */
  readonly unit: string
  readonly values: readonly ParameterValue[]
  /** The value as the source rounds it ("150千円前後"), to be compared. */
  readonly stated?: FigureText
}

/** A value and the fiscal years in which it holds. Asked outside them, a parameter has no value. */
export interface ParameterValue extends Sourced {
  readonly from: When
  /** The last fiscal year; `from` alone where left out. */
  readonly to?: When
  readonly value: FigureText
  /** The year the statistics are of (統計の年), where it is another one: 2018. */
  readonly measured?: When
  readonly checkedOn?: When
}

/** Money that the programme earns itself (自主財源): fees, consulting, corporate hometown tax. */
export interface Revenue extends Sourced {
  readonly id: Id
  readonly name: string
  readonly programme?: Id
  readonly unit?: string
  readonly from?: readonly OrganisationName[]
  readonly observations: readonly Observation[]
}
