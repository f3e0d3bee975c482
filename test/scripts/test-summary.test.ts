import { describe, expect, it } from 'vitest'
import { summaryLine } from '../../scripts/test-summary.mjs'

const counts = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

describe('the last line of npm test', () => {
  it('counts passed and failed tests', () => {
    expect(summaryLine({ ...counts, numFailedTests: 2 })).toBe('12 passed, 2 failed')
  })

  it('mentions skipped tests only when there are some', () => {
    expect(summaryLine({ ...counts, numPendingTests: 2, numTodoTests: 1 })).toBe('12 passed, 0 failed, 3 skipped')
  })

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    expect(summaryLine({ ...counts, testResults })).toBe('12 passed, 1 failed')
  })

  it('does not count a failed test twice', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]
    expect(summaryLine({ ...counts, numFailedTests: 1, testResults })).toBe('12 passed, 1 failed')
  })
})
