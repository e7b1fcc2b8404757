import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { endAll, type Ran, runCommand } from './run-command.ts'
import { reportPath, STEPS, type Step } from './steps.ts'
import { add, type Count, countOf, verdict } from './vitest-report.ts'

const TAIL_LINES = 120
const STILL_MS = 30_000

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const seconds = (value: number): string => `${value.toFixed(1)} s`.padStart(8)

const tail = (output: string): string => {
  const lines = output.trimEnd().split('\n')
  const cut = lines.length - TAIL_LINES
  return (cut > 0 ? [`… ${cut} lines before`, ...lines.slice(-TAIL_LINES)] : lines).map((line) => `    ${line}`).join('\n')
}

const readReport = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

const countStep = (step: Step, ran: Ran): Count =>
  step.kind === 'suite'
    ? countOf(readReport(reportPath(step.name)), ran.code)
    : { passed: ran.code === 0 ? 1 : 0, failed: ran.code === 0 ? 0 : 1, skipped: 0 }

const perform = async (step: Step): Promise<Count> => {
  const started = performance.now()
  const still = setInterval(() => {
    say(`  …  ${step.name} ${seconds((performance.now() - started) / 1000)}`)
  }, STILL_MS)
  if (step.kind === 'suite') {
    mkdirSync(dirname(reportPath(step.name)), { recursive: true })
    rmSync(reportPath(step.name), { force: true })
  }
  const ran = await runCommand(step)
  clearInterval(still)
  const count = countStep(step, ran)
  const figures = step.kind === 'suite' ? `  ${verdict(count)}` : ''
  say(`${count.failed === 0 ? '  ✓' : '  ✗'}  ${step.name.padEnd(11)}${seconds(ran.seconds)}  ${step.about}${figures}`)
  if (count.failed > 0) say(tail(ran.output))
  return count
}

/** Takes steps off the list until it is empty; two of these make use of two cores. */
const takeTurns = async (waiting: Step[], counts: Count[]): Promise<void> => {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) counts.push(await perform(step))
}

const chosen = (names: readonly string[]): readonly Step[] => {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length > 0) {
    say(`No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}.`)
    process.exit(2)
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name))
}

const main = async (): Promise<void> => {
  process.chdir(new URL('../..', import.meta.url).pathname)
  const steps = chosen(process.argv.slice(2))
  const counts: Count[] = []
  const started = performance.now()
  const checks = steps.filter(({ kind }) => kind === 'check')
  await Promise.all([takeTurns(checks, counts), takeTurns(checks, counts)])
  await takeTurns(
    steps.filter(({ kind }) => kind === 'suite'),
    counts,
  )
  const total = counts.reduce(add, { passed: 0, failed: 0, skipped: 0 })
  say(`     ${'all'.padEnd(11)}${seconds((performance.now() - started) / 1000)}`)
  say(verdict(total))
  process.exitCode = total.failed > 0 ? 1 : 0
}

// Whoever reads along may stop reading (`| head`); the steps still run to their end and the exit code still tells.
process.stdout.on('error', () => undefined)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    endAll()
    process.exitCode = 130
    setTimeout(() => process.exit(130), 11_000).unref()
  })
}

await main()
