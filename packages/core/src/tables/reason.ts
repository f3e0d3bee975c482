import type { Text } from '../result.ts'

/** Why a line is left out of the calculation. For telling people; nothing may be computed from it. */
export type Reason = Text
