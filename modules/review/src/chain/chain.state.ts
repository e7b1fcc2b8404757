import {
  type AtCounter,
  type CaseEvent,
  type CaseFileEvent,
  dayOf,
  type Life,
  lastDayToAsk,
  type ReviewLevel,
  type ServiceMethod,
} from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Entry, Recorded } from '@onedoor/kernel'
import { isInTime } from '../review.decide.ts'

/** One link: what was decided by whom, how it was served, and until when it could be asked against. */
export type Link =
  | Readonly<{ kind: 'decided'; level: 0 | ReviewLevel; organ: string; on: DateOnly; entry?: Entry; number?: number; outcome?: string }>
  | Readonly<{ kind: 'served'; level: 0 | ReviewLevel; on: DateOnly; method: ServiceMethod; proofs: number }>
  | Readonly<{
      kind: 'asked'
      level: ReviewLevel
      body: string
      sentOn: DateOnly
      counter?: AtCounter
      receivedOn: DateOnly
      lastDay?: DateOnly
      inTime: boolean
    }>

const numbered = ({ entry, number }: Recorded<CaseEvent>) => ({
  ...(entry !== undefined && { entry }),
  ...(number !== undefined && { number }),
})

type LifeOf = (past: readonly Recorded<CaseEvent>[]) => Life | undefined

const asked = (event: Recorded<Extract<CaseEvent, { type: 'ReviewRequested' }>>, before: Life | undefined): readonly Link[] => {
  if (before === undefined) return []
  const { level, body, sentOn, receivedOn, counter } = event.data
  const lastDay = lastDayToAsk(before, level)
  return [
    {
      ...{ kind: 'asked', level, body, sentOn, receivedOn, inTime: isInTime(before, level, event.data) },
      ...(lastDay !== undefined && { lastDay }),
      ...(counter !== undefined && { counter }),
    },
  ]
}

/** 意见 → 送达 → 请求 → 复查意见 → 送达 → …, oldest first. */
export const chainOf = (events: readonly Recorded<CaseEvent>[], lifeOf: LifeOf): readonly Link[] =>
  events.flatMap((event, i): readonly Link[] => {
    switch (event.type) {
      case 'OpinionIssued':
        return [{ kind: 'decided', level: 0, organ: event.organ, on: dayOf(event.at), ...numbered(event) }]
      case 'ReviewDecided': {
        const { level, outcome } = event.data
        return [{ kind: 'decided', level, organ: event.organ, on: dayOf(event.at), outcome, ...numbered(event) }]
      }
      case 'OpinionServed':
      case 'ReviewServed': {
        const level = event.type === 'ReviewServed' ? event.data.level : 0
        return [{ kind: 'served', level, on: event.data.servedOn, method: event.data.method, proofs: event.data.proof.length }]
      }
      case 'ReviewRequested':
        return asked(event, lifeOf(events.slice(0, i)))
      default:
        return []
    }
  })

/** 证据清单: a file on record, from whom and when. */
export type Evidence = Readonly<{
  digest: string
  name: string
  bytes: number
  day: DateOnly
  by: string
  organ: string
  event: CaseFileEvent['type']
}>

type Filed = Readonly<{ digest: string; bytes: number }>

const filesOf = ({ data }: Recorded<CaseFileEvent>): readonly Filed[] => {
  const { attachments, proof } = data as { attachments?: readonly Filed[]; proof?: readonly Filed[] }
  return attachments ?? proof ?? []
}

/** Every file of the letter and of the matter; names may be gone where they were erased. */
export const evidenceIn = (events: readonly Recorded<CaseFileEvent>[]): readonly Evidence[] =>
  events.flatMap((event) => {
    const names = (event.sealed as { fileNames?: readonly string[] } | undefined)?.fileNames ?? []
    return filesOf(event).map(({ digest, bytes }, i) => ({
      ...{ digest, bytes, name: names[i] ?? '', day: dayOf(event.at) },
      ...{ by: event.by, organ: event.organ, event: event.type },
    }))
  })
