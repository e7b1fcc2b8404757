import {
  type CaseEvent,
  type Charge,
  type Life,
  lifeOf,
  type PaperTextTaken,
  type RunningClock,
  type SubmissionReceived,
} from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import { type Reading, type Said, useRead } from '@onedoor/ui'
import { useMemo } from 'react'

type Names = Readonly<Record<string, Said>>

export type CaseAttachment = Readonly<{ digest: string; mime: string; bytes: number; name: string; stream: string; version: number }>

/** GET /api/matters/:matter, as the page uses it. */
export type CaseFile = Readonly<{
  id: string
  no: string
  version: number
  today: DateOnly
  life: Life
  clocks: readonly RunningClock[]
  /** 内部期限 by clock and first day, where the county set one. */
  internal: Readonly<Record<string, DateOnly>>
  charges: readonly Charge[]
  cumulativeDays: number
  letter?: Readonly<{ no: string; received: Recorded<SubmissionReceived>; copied?: Recorded<PaperTextTaken> }>
  events: readonly Recorded<CaseEvent>[]
  attachments: readonly CaseAttachment[]
  units: Names
  people: Readonly<Record<string, string>>
}>

/** Instants travel as text; the rules want them back as instants. */
const revived = (file: CaseFile): CaseFile => {
  const events = file.events.map((event) => ({ ...event, at: new Date(event.at) }))
  return { ...file, events, life: lifeOf(events) ?? file.life }
}

export const useCaseFile = (matter: string): Reading<CaseFile> => {
  const reading = useRead<CaseFile>(`/api/matters/${matter}`)
  const value = useMemo(() => (reading.value === undefined ? undefined : revived(reading.value)), [reading.value])
  return { ...reading, value }
}

/** Name of a unit in the story, in both languages. */
export const nameIn =
  ({ units }: CaseFile) =>
  (id: string): Said =>
    units[id] ?? { zh: id, en: id }
