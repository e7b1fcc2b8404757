import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ColumnMap, intake } from '@onedoor/intake/intake.module'
import { Command } from 'commander'
import type { County } from '../../server/src/county.ts'
import { hasUnits, loadPeople } from '../../server/src/demo/demo.ts'
import { type ImportReport, importLetters, mayDateBack } from '../../server/src/letters/import-letters.ts'
import { type ReplayReport, replay } from '../../server/src/letters/replay.ts'
import { interruption } from './interrupt.ts'
import { answer, type Common, counting, tell, withCommon, withInstallation } from './output.ts'

type TableFlags = Common & Readonly<{ map?: string; source?: string }>
type ImportFlags = TableFlags & Readonly<{ dryRun: boolean; rejects?: string; asOf?: string }>

const existing = (file: string): string => {
  if (existsSync(file)) return file
  throw new Error(`没有这个文件 There is no such file: ${file}`)
}

const jsonIn = (file: string): unknown => {
  const text = readFileSync(existing(file), 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`--map：${file} 不是 JSON，应写成 {"subject":"标题"}。It is no JSON; write it like {"subject":"标题"}.`)
  }
}

const mapOf = (file: string | undefined): ColumnMap => {
  if (file === undefined) return {}
  const given: unknown = jsonIn(file)
  const fields: readonly string[] = intake.rules.letterFields
  const entries = typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : undefined
  const odd = entries?.find(([field, heading]) => !fields.includes(field) || typeof heading !== 'string')
  if (entries !== undefined && odd === undefined) return Object.fromEntries(entries)
  throw new Error(`--map：${odd?.[0] ?? file} 不是可用的字段。Not a field we know; fields are: ${fields.join(', ')}.`)
}

/** Ctrl-C ends after the row in hand; the same command goes on from there. */
const stopOnInterrupt = (): AbortSignal =>
  interruption('stopped', () => tell('\n正在停下，已做的都保留，再运行一次即可继续。Stopping; what was done stays, run it again to go on.'))

const countLines = (counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(counts).map(([what, n]) => `    ${what.padEnd(36)} ${n}`)

const importLines = (report: ImportReport, dryRun: boolean): readonly string[] => [
  dryRun ? '试运行，没有写入。Dry run; nothing was written.' : '导入完成。Imported.',
  `  行 rows        ${report.rows}`,
  `  新增 added     ${report.added}`,
  `  已有 there     ${report.there}`,
  `  不能收 rejected ${report.rejected}`,
  ...countLines(report.reasons),
  ...(report.rejectsFile === undefined ? [] : [`  退回的行及原因 rejected rows with reasons: ${report.rejectsFile}`]),
  `  用时 seconds   ${report.seconds.toFixed(1)}（${Math.round(report.rows / Math.max(report.seconds, 0.001))} 行/秒 rows/s）`,
  ...(report.rows === 0 ? ['  表里没有数据行，请检查文件。The table has no rows; check the file.'] : []),
  ...(report.interrupted ? ['  中途停止，再运行一次即可继续。Interrupted; run it again to go on.'] : []),
]

const asOfFor = async (county: County, wanted: string | undefined): Promise<'received' | 'now'> => {
  const free = await mayDateBack(county)
  if (wanted === 'received' && !free)
    throw new Error('本县已开始办件，不能再按来信日期补记。Work has begun in this county: nothing can be dated back any more.')
  if (wanted !== undefined && wanted !== 'received' && wanted !== 'now') throw new Error('--as-of: received | now')
  return wanted === 'now' || !free ? 'now' : 'received'
}

const importAction = (file: string, flags: ImportFlags): Promise<void> =>
  withInstallation(flags, async ({ county }) => {
    const asOf = await asOfFor(county, flags.asOf)
    const count = counting('已读 read')
    const report = await importLetters(county, {
      ...{ file: existing(file), map: mapOf(flags.map), source: flags.source ?? basename(file), dryRun: flags.dryRun, asOf },
      ...{ rejects: flags.rejects ?? `${file}.rejects.${file.toLowerCase().endsWith('.jsonl') ? 'jsonl' : 'csv'}` },
      ...{ now: () => new Date(), onProgress: count, stop: stopOnInterrupt() },
    })
    answer(flags, report, importLines(report, flags.dryRun))
  })

const REPLAYED = 'replay.json'

/** A simulated past may only be laid where nobody works: into a county whose every matter came of this same replay. */
const mayReplay = async (county: County, source: string): Promise<boolean> => {
  const marker = join(county.folder, REPLAYED)
  if (existsSync(marker)) return (JSON.parse(readFileSync(marker, 'utf8')) as { source: string }).source === source
  if (!(await mayDateBack(county))) return false
  writeFileSync(marker, JSON.stringify({ source }))
  return true
}

const replayLines = (report: ReplayReport): readonly string[] => [
  '重放完成。Replayed.',
  `  行 rows ${report.rows}，可读的来信 letters ${report.letters}`,
  ...countLines(report.unreadable),
  '  走过的步骤 steps taken',
  ...countLines(report.steps),
  '  规则不允许的 refused by the rules',
  ...countLines(report.refused),
  `  答复早于来信 reply before letter ${report.replyBeforeLetter}`,
  `  按期送达 served in time ${report.servedInTime}，逾期送达 served late ${report.servedLate}`,
  ...report.late.map(
    ({ clock, matters, medianDays, mostDays }) =>
      `    ${clock} 逾期 late ${matters}，中位 median ${medianDays} 天 d，最长 most ${mostDays} 天 d`,
  ),
  `  来信到送达中位天数 median days from letter to service ${report.medianDaysToReply}`,
  `  登记簿 register: ${report.events} 条 entries，${report.registerWhole ? '完整 whole' : '不完整 NOT whole'}`,
  `  用时 seconds ${report.seconds.toFixed(1)}`,
  ...(report.interrupted ? ['  中途停止，再运行一次即可继续。Interrupted; run it again to go on.'] : []),
]

const replayAction = (file: string, flags: TableFlags): Promise<void> =>
  withInstallation(flags, async ({ county }) => {
    const source = flags.source ?? basename(existing(file))
    if (!(await mayReplay(county, source)))
      throw new Error(
        '这个数据目录里已有其他事项。请用 --data 指定一个新目录。This data folder holds other matters; name a fresh one with --data.',
      )
    if (!(await hasUnits(county))) await loadPeople(county, tell)
    let count: ((done: number) => void) | undefined
    const report = await replay(county, {
      ...{ file, map: mapOf(flags.map), source, stop: stopOnInterrupt() },
      onProgress: (steps, total) => {
        count ??= counting('步骤 steps', total)
        count(steps)
      },
    })
    answer(flags, report, replayLines(report))
    if (!report.registerWhole) process.exitCode = 1
  })

const withTable = (command: Command): Command =>
  withCommon(command)
    .option('--map <file>', '列对应表 column map, JSON: {"subject":"标题",…}')
    .option('--source <name>', '来源名（默认文件名） name of the table, by default its file name')

/** onedoor import letters, onedoor replay. */
export const letterCommands = (): readonly Command[] => [
  new Command('import')
    .description('从表格导入 load from tables')
    .addCommand(
      withTable(new Command('letters').description('导入来信（CSV、XLSX、JSONL） letters from CSV, XLSX or JSONL'))
        .argument('<file>')
        .option('--dry-run', '只检查，不写入 check only', false)
        .option('--rejects <file>', '不能收的行写到哪里 where rejected rows are written')
        .option(
          '--as-of <time>',
          'received：按来信时间记（只在办件开始之前）；now：按现在 received: on its own day, only before work begins; now',
        )
        .action(importAction),
    ),
  withTable(
    new Command('replay').description('把有答复的来信按原日期走一遍 walk answered letters through the ordinary commands on their own days'),
  )
    .argument('<file>')
    .action(replayAction),
]
