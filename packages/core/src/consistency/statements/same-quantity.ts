import { agrees, type Quantity } from '../../units/quantity.ts'
import type { Counted } from '../reading/points.ts'

/**
 * Whether two figures of one indicator can both be right: 71 and 70名以上 can, 71 and 約60名 cannot.
 *
 * @returns `undefined` where they must not be compared: other scopes, or other units.
 */
export function canBothBeRight(a: Counted, b: Counted, tolerance: number): boolean | undefined {
  if (a.scope !== b.scope) return undefined
  // Within one indicator, 年 behind a slash on one side alone says nothing new.
  return agrees(inScope(a.quantity), inScope(b.quantity), tolerance)
}

const inScope = (quantity: Quantity): Quantity => ({ ...quantity, scope: '', per: '' })
