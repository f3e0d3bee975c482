/** What the rules take for granted. Each is shown in the findings that it decides. */
export interface CheckSettings {
  /** Reach of 約, 程度, 前後, 強, 弱 as a fraction of the figure, ≥ 0. */
  readonly tolerance: number
  /** From how many times the median of its series on a figure looks like one in another unit, > 1. */
  readonly jumpFrom: number
  /** Up to how many times: further away it is no slip of 千円 and 円. */
  readonly jumpTo: number
  /** By how many years a statistic may be older than the fiscal year it is used for before it is mentioned, ≥ 0. */
  readonly oldAfterYears: number
}

export const defaultCheckSettings: CheckSettings = { tolerance: 0.1, jumpFrom: 300, jumpTo: 3000, oldAfterYears: 5 }

/** The settings with what was left out. Throws a RangeError for one that is no number ≥ 0. */
export function completeSettings(settings: Partial<CheckSettings>): CheckSettings {
  for (const [name, value] of Object.entries(settings)) {
    if (!(typeof value === 'number' && value >= 0))
      throw new RangeError(`The setting ${name} must be a number of 0 or more.`)
  }
  return { ...defaultCheckSettings, ...settings }
}
