import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'
import { STEPS } from './steps.ts'
import { countOf, verdict } from './vitest-report.ts'

const report = (more: object): string =>
  JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...more })

describe('what counts as a failure', () => {
  it('counts tests as vitest does', () => {
    expect(countOf(report({ numPassedTests: 7, numPendingTests: 1, numTodoTests: 1 }), 0)).toEqual({ passed: 7, failed: 0, skipped: 2 })
  })

  it('a file that could not be loaded tested nothing, and so failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(countOf(report({ numPassedTests: 7, testResults }), 1).failed).toBe(1)
  })

  it('a failed test is counted once, not again for its file', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]
    expect(countOf(report({ numFailedTests: 1, testResults }), 1).failed).toBe(1)
  })

  it.each([
    ['no report', undefined, 0],
    ['a run without a test', report({}), 0],
    ['an exit code nobody explains', report({ numPassedTests: 7 }), 1],
  ])('%s is not success', (_, written, code) => {
    expect(countOf(written, code).failed).toBe(1)
  })

  it('the last line can be read by a machine', () => {
    expect(verdict({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(verdict({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
  })
})

/** Whether a process still does anything; one that ended and waits to be collected (Z) does not. */
const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const stat = `/proc/${pid}/stat`
  return !existsSync(stat) || !readFileSync(stat, 'utf8').includes(') Z ')
}

describe('running a step', () => {
  it('gives output and exit code, and never throws', async () => {
    const ran = await runCommand({ argv: ['-e', 'console.log("said"); console.error("warned"); process.exit(3)'], limitSeconds: 20 })
    expect(ran.code).toBe(3)
    expect(ran.output).toContain('said')
    expect(ran.output).toContain('warned')
  })

  it('stops what runs too long, with the servers it started, and says so', async () => {
    const child = `const c = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']); console.log('child ' + c.pid); setInterval(() => {}, 1000)`
    const ran = await runCommand({ argv: ['-e', child], limitSeconds: 1 })
    expect(ran.code).not.toBe(0)
    expect(ran.output).toContain('ran longer than 1 seconds')
    const pid = Number(/child (\d+)/.exec(ran.output)?.[1])
    await expect.poll(() => runs(pid)).toBe(false)
  })

  it('all steps together stay below twenty-five minutes even when each takes its limit for a suite', () => {
    const suites = STEPS.filter(({ kind }) => kind === 'suite').reduce((sum, { limitSeconds }) => sum + limitSeconds, 0)
    expect(suites).toBeLessThan(25 * 60)
  })
})
