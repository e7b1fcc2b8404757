import { type Sql, sql } from '@onedoor/database'

export type InboxRow = Readonly<{
  id: string
  position: number
  year: number
  number: number
  received_on: string
  channel: string
  anonymous: boolean
  place: string
  subject: string
}>

/** Submissions waiting to be registered, oldest first; `after` is the position of the last row seen. */
export const waiting = (county: string, after: { receivedOn: string; position: number } | undefined, limit: number): Sql => {
  const { receivedOn, position } = after ?? { receivedOn: '0001-01-01', position: -1 }
  return sql`select id, position, year, number, received_on, channel, anonymous, place, subject from intake.inbox
    where county = ${county} and matters = 0 and (received_on, position) > (${receivedOn}::date, ${position}::bigint)
    order by received_on, position limit ${limit}`
}

export const waitingCount = (county: string): Sql =>
  sql`select count(*)::integer as waiting from intake.inbox where county = ${county} and matters = 0`
