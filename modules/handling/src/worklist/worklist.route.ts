import { dayOf, matterNo, PETITION_OFFICE } from '@onedoor/case'
import { addDays, daysBetween, type InternalLimit, internalDue, internallyDueBy } from '@onedoor/clock'
import { seesWholeCounty } from '@onedoor/duty'
import { openField } from '@onedoor/eventstore'
import { type Answer, type Asked, route } from '@onedoor/http'
import { SOON_DAYS, WorklistQuery } from './worklist.contract.ts'
import { type Counts, counts, NEVER, type Span, type WorklistRow, worklist } from './worklist.query.ts'

const PAGE = 20

const holderOf = ({ session }: Pick<Asked, 'session'>, unit: string | undefined): string | undefined => {
  if (session === undefined || !seesWholeCounty(session.roles)) return session?.organ ?? ''
  return unit === 'all' ? undefined : (unit ?? PETITION_OFFICE)
}

/** Due soon by the law, or by the county’s own limit where it set one. */
const soonSpan = (limits: readonly InternalLimit[], today: string): Span => {
  const to = addDays(today, SOON_DAYS)
  return { from: today, to, inHouse: internallyDueBy(limits, to) }
}

const span = (tab: WorklistQuery['tab'], today: string, soon: Span): Span => {
  if (tab === 'overdue') return { from: '0001-01-01', to: addDays(today, -1), inHouse: [] }
  return tab === 'soon' ? soon : { from: '0001-01-01', to: NEVER, inHouse: [] }
}

const cursor = (after: string | undefined) => {
  const [due, position] = after?.split(',') ?? []
  return due === undefined ? undefined : { due, position: Number(position) }
}

/** 内部期限 of the row, where the county set one that is still ahead of the law. */
const internalOf = ({ clock, started_on, extra_days }: WorklistRow, limits: readonly InternalLimit[]): string | undefined =>
  clock === null || started_on === null ? undefined : internalDue(limits, { id: clock, startedOn: started_on, extraDays: extra_days ?? 0 })

type Showing = Readonly<{ today: string; limits: readonly InternalLimit[] }>

const dueShown = (row: WorklistRow, { today, limits }: Showing) => {
  if (row.legal_due === null) return null
  const internal = internalOf(row, limits)
  return {
    ...{ clock: row.clock, nominal: row.nominal_due, legal: row.legal_due, daysLeft: daysBetween(today, row.legal_due) },
    ...(internal !== undefined && { internal }),
  }
}

const shown = ({ services }: Pick<Asked, 'services'>, row: WorklistRow, showing: Showing) => ({
  id: row.id,
  no: matterNo(row.year, row.number),
  subject: row.subject === '' ? '' : openField(services.keys, row.id, 'subject', row.subject),
  receivedOn: row.received_on,
  channel: row.channel,
  place: row.place,
  phase: row.phase,
  holder: row.holder,
  unit: row.unit,
  due: dueShown(row, showing),
})

export const worklistRoute = route({
  method: 'GET',
  path: '/api/worklist',
  may: 'worklist.read',
  summary: { zh: '本单位手中的事项，先到期的在前', en: 'What my unit has in hand, the first to run out on top.' },
  query: WorklistQuery,
  handle: async (asked): Promise<Answer> => {
    const { db, county, now } = asked.services
    const { tab, phase, unit, after } = asked.query
    const today = dayOf(now())
    const whose = { county, holder: holderOf(asked, unit) }
    const limits = await asked.services.limits.all()
    const soon = soonSpan(limits, today)
    const asking = { ...whose, phase, span: span(tab, today, soon), after: cursor(after), limit: PAGE + 1 }
    const rows = await db.query<WorklistRow>(worklist(asking))
    const [numbers] = await db.query<Counts>(counts({ ...whose, today, soon }))
    const page = rows.slice(0, PAGE)
    const last = page.at(-1)
    return {
      json: {
        today,
        counts: numbers ?? { overdue: 0, soon: 0, all: 0 },
        items: page.map((row) => shown(asked, row, { today, limits })),
        ...(rows.length > PAGE && last && { next: `${last.sort_due},${last.position}` }),
      },
    }
  },
})
