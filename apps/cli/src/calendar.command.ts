import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sayRefusal } from '@onedoor/case'
import { standingNotices } from '@onedoor/clock'
import { organisation } from '@onedoor/organisation/organisation.module'
import { Command } from 'commander'
import { answer, type Common, refused, withCommon, withInstallation } from './output.ts'

type Notice = Parameters<typeof organisation.addNotice>[1]

const noticeIn = (file: string): Notice => {
  const text = (() => {
    try {
      return readFileSync(file, 'utf8')
    } catch {
      throw new Error(`读不到文件 ${file}。The file cannot be read.`)
    }
  })()
  const parsed = organisation.Notice.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`${file} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const add = async (file: string, flags: Common): Promise<void> => {
  const notice = noticeIn(file)
  await withInstallation(flags, async ({ county }) => {
    const stamp = { at: new Date(), by: 'command-line', organ: '', roles: ['administrator'], commandId: randomUUID() }
    const refusal = await organisation.addNotice(county.store, notice, stamp)
    if (refusal !== undefined) {
      refused(flags, refusal, sayRefusal(refusal.refused))
      return
    }
    answer(flags, { no: notice.no, year: notice.year }, [
      `已记入日历：${notice.title}（${notice.no}）。自明天起按它计算；已经显示的期限如有变动，逐件记录原日期、新日期和通知，并告知信访人。`,
      'Written into the calendar. It counts from tomorrow; every date that moves is recorded with its old day, its new day and the notice, and the petitioner is told.',
    ])
  })
}

const list = (flags: Common): Promise<void> =>
  withInstallation(flags, () => {
    const notices = standingNotices()
    answer(
      flags,
      notices,
      notices.map(({ known, no, title }) => `${known}  ${title}（${no}）`),
    )
    return Promise.resolve()
  })

/** onedoor calendar: the notices on holidays that this installation counts with. */
export const calendarCommand = (): Command => {
  const calendar = new Command('calendar').description('放假通知 notices on holidays')
  calendar.addCommand(withCommon(new Command('list').description('本机按哪些通知计算 the notices counted with')).action(list))
  calendar.addCommand(
    withCommon(new Command('add').description('记入一份新公布的通知 add a notice that was published'))
      .argument('<file>', 'JSON')
      .action(add),
  )
  return calendar
}
