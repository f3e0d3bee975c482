/**
 * The part of vitest's JSON report that is counted here.
 *
 * @typedef {object} TestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 */

/**
 * `N passed, N failed`, and `, N skipped` where some were. A file that could not even be loaded has no failed test in
 * it, yet counts as one failure: a run that failed never says `0 failed`.
 *
 * @param {TestReport} report
 */
export function summaryLine(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const skipped = report.numPendingTests + report.numTodoTests
  const line = `${report.numPassedTests} passed, ${report.numFailedTests + unloaded} failed`
  return skipped === 0 ? line : `${line}, ${skipped} skipped`
}
