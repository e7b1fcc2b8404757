import { randomUUID } from 'node:crypto'
import type { SubmissionEvent } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import type { Sql } from '@onedoor/database'
import { createStore } from '@onedoor/eventstore'
import { intake } from '@onedoor/intake/intake.module'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import { register } from '@onedoor/register/register.module'
import type { County } from '../apps/server/src/county.ts'
import { projections } from '../apps/server/src/modules.ts'

type Captured = Readonly<{ statement: Sql; own: Readonly<Record<string, string>> }>

/** Registers one letter and keeps the statement by which that was done. */
const capture = async ({ code, db, secrets }: County): Promise<Captured> => {
  const seen: Sql[] = []
  const { keys } = secrets
  const watched = { ...db, query: <Row>(piece: Sql) => (seen.push(piece), db.query<Row>(piece)) }
  const blindKeysOf = register.blindKeysOf(keys)
  const store = createStore({
    db: watched,
    county: code,
    keys,
    projections,
    blindKeysOf,
    wordKeysOf: register.wordKeysOf(keys),
    enqueue: () => Promise.reject(new Error('no jobs')),
  })
  const [submission, matter, queryKey] = [`submission-${randomUUID()}`, `matter-${randomUUID()}`, randomUUID()]
  const stamp = { at: new Date(), by: 'window1', organ: 'office', roles: ['registrar'], commandId: randomUUID() }
  const [subject, claims] = ['村口六盏路灯不亮', ['尽快修好路灯']]
  const received = intake.rules.receive(
    {
      ...{
        channel: 'VISIT',
        receivedOn: asDate(stamp.at),
        anonymous: false,
        persons: [{ name: '王大明', phone: '13900000001' }],
        subject,
        claims,
      },
      ...{
        narrative: '国庆以后村口六盏路灯一盏都不亮，晚上有老人摔倒，找过村里两次。',
        place: '331023001',
        attachments: [],
        language: 'zh',
        queryKey,
      },
    },
    stamp,
  )
  if (isRefusal(received)) throw new Error(received.refused)
  const first: Recorded<SubmissionEvent> = {
    ...received,
    stream: submission,
    version: 1,
    position: -1,
    at: stamp.at,
    by: stamp.by,
    organ: stamp.organ,
  }
  const { evolve, initial } = intake.rules.submission
  const done = intake.rules.registerMatters(
    submission,
    evolve(initial, first),
    [{ id: matter, purpose: 'REDRESS', subject, claims, place: '331023001' }],
    stamp,
  )
  if (isRefusal(done)) throw new Error(done.refused)
  await store.append(
    [
      { stream: submission, past: [], events: [received, ...done.opened] },
      ...done.registered.map((one) => ({ stream: one.matter, past: [], events: [one.event] })),
    ],
    stamp,
  )
  const statement = seen[0]
  if (statement === undefined) throw new Error('nothing was sent')
  return { statement, own: { [submission]: 's', [matter]: 'm', [queryKey]: 'q', [stamp.commandId]: 'c' } }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''").replaceAll(':', "'||chr(58)||'")}'`

const literal = (value: unknown, own: Captured['own']): string => {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return `to_timestamp(${value.getTime() / 1000})`
  if (value instanceof Uint8Array) return `decode('${Buffer.from(value).toString('hex')}', 'hex')`
  if (Array.isArray(value)) return `array[${value.map((one) => literal(one, own)).join(', ')}]::text[]`
  if (typeof value !== 'string') throw new Error('a value that no statement of ours has')
  const text = value
  const mine = own[text]
  if (mine !== undefined) return `('${mine}-' || :r)`
  return text.startsWith('{') || text.startsWith('[') ? `(${quoted(text)})::jsonb` : quoted(text)
}

/** The very statement the server sends for one registration, as a script for pgbench: what must be unique is made from a random number. */
export const pgbenchScript = async (county: County): Promise<string> => {
  const { statement, own } = await capture(county)
  const text = statement.text.replaceAll(/\$(\d+)/g, (_, n: string) => literal(statement.values[Number(n) - 1], own))
  return `\\set r random(1, 9000000000000000)\n${text.replaceAll(/\s+/g, ' ').replaceAll('::', '\u0001').replaceAll('\u0001', '::')};\n`
}
