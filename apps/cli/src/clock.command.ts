import { readFileSync } from 'node:fs'
import { asDate, CLOCK_IDS, checkVectors, due, explain, parseDate, stepText } from '@onedoor/clock'
import { isRefusal } from '@onedoor/kernel'
import { Command } from 'commander'
import { answer, type Common, withJson } from './output.ts'

type DueFlags = Common & Readonly<{ clock: string; on: string; extra?: string; known?: string; days?: boolean }>

const FAULTS: Readonly<Record<string, string>> = {
  'not-a-date': '日期应写成 2026-09-01 这样的真实日期。--on takes a real day such as 2026-09-01.',
  'unknown-clock': `没有这个期限编号。Known clocks: ${CLOCK_IDS.join(' ')}`,
  'no-rule-on-that-day': '那一天的法规没有这个期限。The law of that day had no such period.',
}

const wholeNumber = (text: string | undefined): number => {
  const number = Number(text ?? 0)
  if (!Number.isInteger(number) || number < 0) throw new Error('--extra 应为非负整数。--extra takes a whole number of days.')
  return number
}

const dueAction = (flags: DueFlags): void => {
  const known = flags.known === undefined ? undefined : parseDate(flags.known)
  if (flags.known !== undefined && known === undefined) throw new Error(FAULTS['not-a-date'])
  const result = due(flags.clock, flags.on, { extraDays: wholeNumber(flags.extra), ...(known !== undefined && { knownOn: known }) })
  if (isRefusal(result)) throw new Error(FAULTS[result.refused] ?? result.refused)
  const { clock, eventDate, nominalDue, legalDue, basis, days, rule, assumed } = result
  const listed = days.map((step) => ({
    date: step.date,
    counted: step.counted,
    why: step.why,
    zh: stepText(step, 'zh'),
    en: stepText(step, 'en'),
  }))
  const lines = [
    ...explain(result, 'zh'),
    ...(flags.days === true ? listed.map(({ date, zh }) => `  ${date}  ${zh}`) : []),
    '',
    ...explain(result, 'en'),
  ]
  answer(flags, { clock, name: rule.name, eventDate, nominalDue, legalDue, basis, assumed, days: listed }, [
    `${clock}  ${eventDate}  →  ${nominalDue}  法定最后一日 legal ${legalDue}`,
    '',
    ...lines,
  ])
}

const vectorsAction = (file: string, flags: Common): void => {
  const report = checkVectors(readFileSync(file, 'utf8'))
  const lines = [
    ...report.faults.map(({ line, text, why }) => `${file}:${line}: ${why}: ${text}`),
    ...report.mismatches.map((m) => `${file}:${m.line}: ${m.clock} ${m.eventDate} ${m.field}: expected ${m.expected}, got ${m.got}`),
    `${report.total} vectors, ${report.mismatches.length} mismatches, ${report.faults.length} unreadable`,
  ]
  answer(flags, report, lines)
  if (report.mismatches.length + report.faults.length > 0) process.exitCode = 1
}

/** onedoor clock: the day-count engine, by hand. */
export const clockCommand = (): Command => {
  const clock = new Command('clock').description('期限计算 the statutory clock')
  clock.addCommand(
    withJson(new Command('due').description('某期限自某日起的到期日及逐日推算 due date with its derivation'))
      .requiredOption('--clock <id>', `期限编号 one of ${CLOCK_IDS.join(' ')}`)
      .option('--on <date>', '起算事由发生之日 day of the event', asDate(new Date()))
      .option('--extra <days>', '批准延长的天数 days granted on top')
      .option('--known <date>', '用当时已公布的日历 count with the calendar as known that day')
      .option('--days', '逐日列出 list every day')
      .action(dueAction),
  )
  clock.addCommand(
    withJson(new Command('vectors').description('核对一份日期表 check a file of dates: clock,event_date,nominal_due,legal_due'))
      .argument('<file>', 'CSV')
      .action(vectorsAction),
  )
  return clock
}
