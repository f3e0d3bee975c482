import { expect, test } from 'vitest'
import { signChanges } from '../../../packages/core/src/rate-of-return/sign-changes.ts'

test('zeros are left out', () => {
  expect(signChanges([-1, 0, 0, 2, 3, 0, -4])).toBe(2)
  expect(signChanges([0, -0, 5, 0])).toBe(0)
  expect(signChanges([])).toBe(0)
})

test('whole numbers of any length count as well', () => {
  expect(signChanges([-(10n ** 30n), 1n, -1n])).toBe(2)
})
