import { type CostByYear, costByYear } from '../../indicators/index.ts'
import type { BenefitLine } from '../../model/money.ts'
import type { Id } from '../../model/notation.ts'
import type { FileReading } from '../reading/file-reading.ts'

/** What is set against each other in a programme's returns. */
export interface ProgrammeReturns {
  /** `undefined` for lines that name no programme. */
  readonly programme: Id | undefined
  readonly name: string
  readonly lines: readonly BenefitLine[]
  readonly cost: CostByYear
}

/** Every programme that has benefit lines and a cost that can be read. */
export function programmesWithBenefits({ file }: FileReading): readonly ProgrammeReturns[] {
  const programmes = [...new Set((file.benefits ?? []).map(({ programme }) => programme))]
  return programmes.flatMap((programme) => {
    const cost = costByYear(file, (line) => line.programme === programme)
    if (!cost.ok || cost.value.years.length === 0) return []
    const name = (file.programmes ?? []).find(({ id }) => id === programme)?.name ?? file.title
    const lines = (file.benefits ?? []).filter((line) => line.programme === programme)
    return [{ programme, name, lines, cost: cost.value }]
  })
}
