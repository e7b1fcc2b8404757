import { type Sql, sql } from '@onedoor/database'

export type MatterRow = Readonly<{
  id: string
  position: number
  year: number
  number: number
  received_on: string
  channel: string
  purpose: string
  place: string
  subject: string
  phase: string
  holder: string
  unit: string | null
  clock: string | null
  nominal_due: string | null
  legal_due: string | null
  served_on: string | null
}>

export const MATTER_COLUMNS: Sql = sql`m.id, m.position, m.year, m.number, m.received_on, m.channel, m.purpose, m.place, m.subject, m.phase,
  m.holder, m.unit, m.clock, m.nominal_due, m.legal_due, m.served_on`
