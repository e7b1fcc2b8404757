import { randomUUID } from 'node:crypto'
import type { Query as Asking } from '@onedoor/database'
import { type Answer, type Opening, route } from '@onedoor/http'
import { z } from 'zod'
import { insertOpening, type OpeningRow, openings } from '../access.query.ts'

const PAGE = 50

/** Writes the opening before anything is shown. If it cannot be written, nothing is shown. */
export const recordOpeningTo =
  (db: Asking, county: string, now: () => Date) =>
  async ({ session, matter, what, reason }: Opening): Promise<void> => {
    await db.query(insertOpening(county, { id: randomUUID(), at: now(), person: session.user, unit: session.organ, matter, what, reason }))
  }

const Query = z.object({
  person: z.string().max(60).optional(),
  matter: z.string().max(80).optional(),
  before: z.string().max(80).optional(),
})

const cursor = (before: string | undefined): { at: Date; id: string } => {
  const [at, id] = before?.split(',') ?? []
  return at === undefined || id === undefined || Number.isNaN(Date.parse(at))
    ? { at: new Date('9999-01-01'), id: '' }
    : { at: new Date(at), id }
}

export const openingsRoute = route({
  method: 'GET',
  path: '/api/openings',
  may: 'openings.read',
  summary: { zh: '谁在何时为哪件事打开过个人信息', en: 'Who opened whose data, when, for which matter.' },
  query: Query,
  handle: async ({ query, services }): Promise<Answer> => {
    const { db, county, directory } = services
    const rows = await db.query<OpeningRow>(openings(county, query, cursor(query.before), PAGE + 1))
    const items = await Promise.all(
      rows.slice(0, PAGE).map(async (row) => ({
        ...row,
        name: (await directory.person(row.person)) ?? row.person,
        unitName: (await directory.unit(row.unit))?.name,
      })),
    )
    const last = items.at(-1)
    return { json: { items, ...(rows.length > PAGE && last && { next: `${last.at.toISOString()},${last.id}` }) } }
  },
})
