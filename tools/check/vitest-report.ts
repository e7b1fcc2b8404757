export type Count = Readonly<{ passed: number; failed: number; skipped: number }>

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

type File = Readonly<{ status: string; assertionResults: readonly Readonly<{ status: string }>[] }>
type Report = Readonly<{
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: readonly File[]
}>

/** A file that failed without a failed test could not be loaded, or broke in a hook: nothing in it was tested. */
const broken = ({ status, assertionResults }: File): boolean =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed')

/**
 * Counts what vitest's JSON reporter wrote. Silence is not success: no report, a file that did not load, a run without a single test
 * and an exit code that no failed test explains each count as one failure.
 */
export const countOf = (report: string | undefined, exitCode: number): Count => {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(report) as Report
  const failed = numFailedTests + testResults.filter(broken).length
  const skipped = numPendingTests + numTodoTests
  const unexplained = failed === 0 && (exitCode !== 0 || numPassedTests + skipped === 0)
  return { passed: numPassedTests, failed: unexplained ? 1 : failed, skipped }
}

/** The last line of `npm test`, read by machines. */
export const verdict = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
