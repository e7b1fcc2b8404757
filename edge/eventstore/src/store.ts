import { type Database, type Query, sql } from '@onedoor/database'
import type { Event, Recorded, Stamp } from '@onedoor/kernel'
import { eventCommitment, registerLabel } from '@onedoor/ledger'
import { type Keys, sha256 } from '@onedoor/vault'
import type { Projection } from './projection.ts'
import { readCommand, readStream } from './reading.ts'
import { type Blinding, sealEvent } from './sealing.ts'
import { appendStatement, type Prepared } from './statement.ts'

/** One stream's part of a command: what was read, and what is to be added. `past` must be the whole stream. */
export type Addition = Readonly<{ stream: string; past: readonly Recorded[]; events: readonly Event[] }>

/**
 * What became of an append. `written` and `repeated` both mean: it is in the register, once.
 * `conflict`: somebody else wrote to one of the streams meanwhile; read again and decide again.
 * `taken`: a unique rule of a projection refused it (`rule` is the constraint's name).
 * `clock-behind-record`: the stamp is earlier than what the stream already holds; the machine's clock was set back.
 */
export type Appended =
  | Readonly<{ kind: 'written' | 'repeated'; events: readonly Recorded[] }>
  | Readonly<{ kind: 'conflict' }>
  | Readonly<{ kind: 'taken'; rule: string }>
  | Readonly<{ kind: 'clock-behind-record'; recordedAt: Date }>

/** A job to be queued in the same transaction as the events. */
export type JobRequest = Readonly<{ queue: string; data: object; key?: string }>
export type Enqueue = (tx: Pick<Database, 'query'>, jobs: readonly JobRequest[]) => Promise<void>

/** What must become true in the transaction of the events: jobs to be queued, or another store to be written. */
export type Beside = Readonly<{ jobs?: readonly JobRequest[]; also?: (tx: Query) => Promise<void> }>

export type Store = Readonly<{
  county: string
  read: (stream: string) => Promise<readonly Recorded[]>
  /** What a command wrote the first time it was sent; empty when it never was. */
  done: (commandId: string) => Promise<readonly Recorded[]>
  append: (additions: readonly Addition[], stamp: Stamp, beside?: Beside) => Promise<Appended>
}>

export type StoreOptions = Blinding &
  Readonly<{
    db: Database
    county: string
    keys: Keys
    projections: readonly Projection[]
    enqueue: Enqueue
    /** Says of an event that no rule allows it there: then nothing is written. A rule that lets such an event through is a bug, so it is thrown. */
    forbidden?: (past: readonly Recorded[], event: Event) => boolean
  }>

type Placed = Readonly<{ stream: string; version: number; event: Event }>

const prepare = (options: StoreOptions, { stream, version, event }: Placed, stamp: Stamp): Prepared => {
  const sealed = sealEvent(options.keys, stream, event, options)
  const commitment = eventCommitment(sha256, {
    county: options.county,
    stream,
    version,
    type: event.type,
    at: stamp.at.toISOString(),
    by: stamp.by,
    organ: stamp.organ,
    commandId: stamp.commandId,
    data: event.data as never,
    sealedDigest: sealed?.digest,
  })
  return { event, stream, version, sealed, label: registerLabel(event.entry), commitment }
}

const asRecorded = ({ event, stream, version }: Prepared, stamp: Stamp, position: number, number?: number): Recorded => ({
  ...event,
  ...{ stream, version, position, at: stamp.at, by: stamp.by, organ: stamp.organ },
  ...(number !== undefined && { number }),
})

type Violation = Readonly<{ code?: string; constraint?: string }>

const refusedBy = (error: unknown): string | undefined => {
  const { code, constraint } = error as Violation
  return code === '23505' ? (constraint ?? 'unknown') : undefined
}

const latest = (additions: readonly Addition[]): Date | undefined =>
  additions.flatMap(({ past }) => past.at(-1)?.at ?? []).toSorted((a, b) => b.getTime() - a.getTime())[0]

type Numbered = Readonly<{ first: number } & Record<string, number | null>>

/** Throws where an event is forbidden after what stands before it, so that nothing of the command is written. */
const admit = (forbidden: StoreOptions['forbidden'], { stream, past, events }: Addition, stamp: Stamp): void => {
  const { at, by, organ } = stamp
  events.reduce<readonly Recorded[]>((before, event) => {
    if (forbidden?.(before, event) === true) throw new Error(`Forbidden: ${event.type} after version ${before.length} of ${stream}`)
    return [...before, { ...event, stream, version: before.length + 1, position: -1, at, by, organ }]
  }, past)
}

/** The county's case files. All writing goes through `append`; all reading of streams through `read`. */
export const createStore = (options: StoreOptions): Store => {
  const { db, county, keys, projections, enqueue } = options

  const write = async (additions: readonly Addition[], stamp: Stamp, { jobs = [], also }: Beside): Promise<readonly Recorded[]> => {
    const prepared = additions.flatMap(({ stream, past, events }) =>
      events.map((event, i) => prepare(options, { stream, version: past.length + i + 1, event }, stamp)),
    )
    const streams = additions.map(({ stream, past, events }) => ({
      stream,
      fresh: events.length,
      events: [...past, ...prepared.filter((p) => p.stream === stream).map((p) => asRecorded(p, stamp, -1))],
    }))
    const statement = appendStatement({ county, stamp, prepared, streams, projections })
    const [placed] =
      jobs.length === 0 && also === undefined
        ? await db.query<Numbered>(statement)
        : await db.transaction(async (tx) => {
            const rows = await tx.query<Numbered>(statement)
            if (jobs.length > 0) await enqueue(tx, jobs)
            await also?.(tx)
            return rows
          })
    if (placed === undefined) throw new Error(`County ${county} has no register yet: run the migration first.`)
    return prepared.map((p, i) => asRecorded(p, stamp, placed.first + i, placed[`number_${i}`] ?? undefined))
  }

  const done = (commandId: string) => readCommand(db, county, keys, commandId)

  const movedOn = async (additions: readonly Addition[]): Promise<boolean> => {
    for (const { stream, past } of additions) {
      const [row] = await db.query<{ version: number }>(
        sql`select coalesce(max(version), 0)::integer as version from store.event where county = ${county} and stream = ${stream}`,
      )
      if (row?.version !== past.length) return true
    }
    return false
  }

  const append: Store['append'] = async (additions, stamp, beside = {}) => {
    for (const addition of additions) admit(options.forbidden, addition, stamp)
    const recordedAt = latest(additions)
    if (recordedAt !== undefined && stamp.at < recordedAt) return { kind: 'clock-behind-record', recordedAt }
    try {
      return { kind: 'written', events: await write(additions, stamp, beside) }
    } catch (error) {
      const rule = refusedBy(error)
      if (rule === undefined) throw error
      const before = await done(stamp.commandId)
      if (before.length > 0) return { kind: 'repeated', events: before }
      return (await movedOn(additions)) ? { kind: 'conflict' } : { kind: 'taken', rule }
    }
  }

  return { county, append, done, read: (stream) => readStream(db, county, keys, stream) }
}
