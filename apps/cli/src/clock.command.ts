import { existsSync, readFileSync, statSync } from 'node:fs'
import { asDate, BOOK_WITH_LOCAL, checkVectors, due, explain, parseDate, stepText } from '@onedoor/clock'
import { isRefusal, type Refusal } from '@onedoor/kernel'
import { Command } from 'commander'
import { answer, type Common, withJson } from './output.ts'

type DueFlags = Common & Readonly<{ clock: string; on: string; extra?: string; known?: string; days?: boolean }>

const FAULTS: Readonly<Record<string, string>> = {
  'not-a-date': '日期应写成 2026-09-01 这样的真实日期。A day is written like 2026-09-01 and must exist.',
  'unknown-clock': `没有这个期限编号。Known clocks: ${BOOK_WITH_LOCAL.ids.join(' ')}`,
  'no-length-in-law': '法规没有给它定出固定天数。The law sets no fixed length for it.',
  'no-rule-on-that-day': '那一天的法规没有这个期限。The law of that day had no such period.',
}

/** More than any rule grants, and few enough to list. */
const MOST_EXTRA = 366

const wholeNumber = (text = '0'): number => {
  if (!/^\d{1,3}$/.test(text) || Number(text) > MOST_EXTRA)
    throw new Error(`--extra 应为 0 到 ${MOST_EXTRA} 的整数。--extra takes a whole number of days from 0 to ${MOST_EXTRA}.`)
  return Number(text)
}

/** The reason and, where there is one, the article it rests on. */
const faultOf = ({ refused, basis }: Refusal): Error =>
  new Error(`${FAULTS[refused] ?? refused}${basis === undefined ? '' : ` [${basis}]`}`)

const readVectors = (file: string): string => {
  if (!existsSync(file)) throw new Error(`没有这个文件：${file}。There is no such file.`)
  if (statSync(file).isDirectory()) throw new Error(`这是文件夹，不是文件：${file}。That is a folder, not a file.`)
  return readFileSync(file, 'utf8')
}

const dueAction = (flags: DueFlags): void => {
  const known = flags.known === undefined ? undefined : parseDate(flags.known)
  if (flags.known !== undefined && known === undefined) throw new Error(FAULTS['not-a-date'])
  const result = due(flags.clock, flags.on, {
    book: BOOK_WITH_LOCAL,
    extraDays: wholeNumber(flags.extra),
    ...(known !== undefined && { knownOn: known }),
  })
  if (isRefusal(result)) throw faultOf(result)
  const { clock, eventDate, nominalDue, legalDue, basis, days, rule, assumed } = result
  const listed = days.map((step) => ({
    date: step.date,
    counted: step.counted,
    why: step.why,
    zh: stepText(step, 'zh'),
    en: stepText(step, 'en'),
  }))
  const explanation = { zh: explain(result, 'zh'), en: explain(result, 'en') }
  const lines = [
    ...explanation.zh,
    ...(flags.days === true ? listed.map(({ date, zh }) => `  ${date}  ${zh}`) : []),
    '',
    ...explanation.en,
    ...(flags.days === true ? listed.map(({ date, en }) => `  ${date}  ${en}`) : []),
  ]
  answer(flags, { clock, name: rule.name, eventDate, nominalDue, legalDue, basis, assumed, explanation, days: listed }, [
    `${clock}  ${eventDate}  →  ${nominalDue}  法定最后一日 legal ${legalDue}`,
    '',
    ...lines,
  ])
}

const vectorsAction = (file: string, flags: Common): void => {
  const report = checkVectors(readVectors(file))
  const lines = [
    ...report.faults.map(({ line, text, why }) => `${file}:${line}: ${why}: ${text}`),
    ...report.mismatches.map((m) => `${file}:${m.line}: ${m.clock} ${m.eventDate} ${m.field}: expected ${m.expected}, got ${m.got}`),
    `${report.total} vectors, ${report.mismatches.length} mismatches, ${report.faults.length} unreadable`,
  ]
  answer(flags, report, lines)
  // A file in which nothing was checked proves nothing.
  if (report.total === 0) throw new Error(`没有可核对的行：${file}。There is nothing to check in it.`)
  if (report.mismatches.length + report.faults.length > 0) process.exitCode = 1
}

/** onedoor clock: the day-count engine, by hand. */
export const clockCommand = (): Command => {
  const clock = new Command('clock').description('期限计算 the statutory clock')
  clock.addCommand(
    withJson(new Command('due').description('某期限自某日起的到期日及逐日推算 due date with its derivation'))
      .requiredOption('--clock <id>', `期限编号 one of ${BOOK_WITH_LOCAL.ids.join(' ')}`)
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
