import { readFileSync } from 'node:fs'

/**
 * Reads a Vitest JSON report: `{ passed, failed, skipped }` counts of tests.
 * A file that did not load, and a run that ended badly without a failed test, count as one failure each.
 */
export function countTests(reportPath, exitCode) {
  const report = readReport(reportPath)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = report.numFailedTests + brokenFiles.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
