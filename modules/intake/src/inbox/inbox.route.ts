import { isDayCursor, submissionNo } from '@onedoor/case'
import { dueDates } from '@onedoor/clock'
import { openField } from '@onedoor/eventstore'
import { type Answer, type Asked, route } from '@onedoor/http'
import { z } from 'zod'
import { type InboxRow, waiting, waitingCount } from './inbox.query.ts'

const PAGE = 20

const InboxQuery = z.object({
  after: z
    .string()
    .refine(isDayCursor, '翻页位置不对，请从第一页重新打开｜this is no place in the list; open its first page again')
    .optional(),
})

const cursor = (after: string | undefined) => {
  const [receivedOn, position] = after?.split(',') ?? []
  return receivedOn === undefined ? undefined : { receivedOn, position: Number(position) }
}

const shown = ({ services }: Pick<Asked, 'services'>, row: InboxRow) => ({
  id: row.id,
  no: submissionNo(row.year, row.number),
  receivedOn: row.received_on,
  channel: row.channel,
  anonymous: row.anonymous,
  place: row.place,
  subject: row.subject === '' ? '' : openField(services.keys, row.id, 'subject', row.subject),
  due: dueDates('C01', row.received_on)?.legalDue,
})

export const inboxRoute = route({
  method: 'GET',
  path: '/api/inbox',
  may: 'intake.register',
  summary: { zh: '待登记的来件，按收到日期', en: 'Submissions waiting to be registered, oldest first.' },
  query: InboxQuery,
  handle: async (asked): Promise<Answer> => {
    const { db, county } = asked.services
    const rows = await db.query<InboxRow>(waiting(county, cursor(asked.query.after), PAGE + 1))
    const [count] = await db.query<{ waiting: number }>(waitingCount(county))
    const page = rows.slice(0, PAGE)
    const last = page.at(-1)
    return {
      json: {
        waiting: count?.waiting ?? 0,
        items: page.map((row) => shown(asked, row)),
        ...(rows.length > PAGE && last && { next: `${last.received_on},${last.position}` }),
      },
    }
  },
})
