import { dayOf, matterNo, PETITION_OFFICE } from '@onedoor/case'
import { addDays, daysBetween } from '@onedoor/clock'
import { seesWholeCounty } from '@onedoor/duty'
import { openField } from '@onedoor/eventstore'
import { type Answer, type Asked, route } from '@onedoor/http'
import { SOON_DAYS, WorklistQuery } from './worklist.contract.ts'
import { type Counts, counts, NEVER, type WorklistRow, worklist } from './worklist.query.ts'

const PAGE = 20

const holderOf = ({ session }: Pick<Asked, 'session'>, unit: string | undefined): string | undefined => {
  if (session === undefined || !seesWholeCounty(session.roles)) return session?.organ ?? ''
  return unit === 'all' ? undefined : (unit ?? PETITION_OFFICE)
}

/** Last days that each tab shows, both inclusive. */
const span = (tab: WorklistQuery['tab'], today: string): { from: string; to: string } => {
  if (tab === 'overdue') return { from: '0001-01-01', to: addDays(today, -1) }
  return tab === 'soon' ? { from: today, to: addDays(today, SOON_DAYS) } : { from: '0001-01-01', to: NEVER }
}

const cursor = (after: string | undefined) => {
  const [due, position] = after?.split(',') ?? []
  return due === undefined ? undefined : { due, position: Number(position) }
}

const shown = ({ services }: Pick<Asked, 'services'>, row: WorklistRow, today: string) => ({
  id: row.id,
  no: matterNo(row.year, row.number),
  subject: row.subject === '' ? '' : openField(services.keys, row.id, 'subject', row.subject),
  receivedOn: row.received_on,
  channel: row.channel,
  place: row.place,
  phase: row.phase,
  holder: row.holder,
  unit: row.unit,
  due:
    row.legal_due === null
      ? null
      : { clock: row.clock, nominal: row.nominal_due, legal: row.legal_due, daysLeft: daysBetween(today, row.legal_due) },
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
    const rows = await db.query<WorklistRow>(worklist({ ...whose, phase, ...span(tab, today), after: cursor(after), limit: PAGE + 1 }))
    const [numbers] = await db.query<Counts>(counts({ ...whose, today, soon: addDays(today, SOON_DAYS) }))
    const page = rows.slice(0, PAGE)
    const last = page.at(-1)
    return {
      json: {
        today,
        counts: numbers ?? { overdue: 0, soon: 0, all: 0 },
        items: page.map((row) => shown(asked, row, today)),
        ...(rows.length > PAGE && last && { next: `${last.sort_due},${last.position}` }),
      },
    }
  },
})
