import type { CivilDay } from '../../calendar/civil-day.ts'
import { type Era, eras } from '../../calendar/eras.ts'

/**
 * A native formula that chooses among the eras, newest first: `condition` says when an era applies, `text` what stands
 * then. The oldest era needs no condition.
 */
export const chooseEra = (condition: (era: Era) => string, text: (era: Era) => string): string =>
  eras
    .slice(0, -1)
    .reduceRight((older, era) => `IF(${condition(era)},${text(era)},${older})`, text(eras[eras.length - 1] as Era))

/** The years before the first one of an era, so that year − offset is the year of the era. */
export const offsetOf = (era: Era): number => era.first.year - 1

export const dateFormula = ({ year, month, day }: CivilDay): string => `DATE(${year},${month},${day})`
