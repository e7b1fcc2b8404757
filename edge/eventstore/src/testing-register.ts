import { generateKeyPairSync } from 'node:crypto'
import { type Database, type Query, type Sql, sql } from '@onedoor/database'
import { type Checkpoint, parseCheckpoint } from '@onedoor/ledger'
import { type Keys, keysFrom } from '@onedoor/vault'
import { openRegisterLog, type RegisterLog } from './register-log.ts'
import { createStore, type Store } from './store.ts'
import { COUNTY, inventedEvents } from './testing-tamper.ts'

export type TestRegister = Readonly<{ db: Database; county: string; keys: Keys; store: Store; log: RegisterLog }>

/** A county’s register without projections, on an empty database that has its schema. */
export const openRegister = async (db: Database, county: string = COUNTY): Promise<TestRegister> => {
  await db.query(sql`insert into store.head (county) values (${county}) on conflict do nothing`)
  const keys = keysFrom(Buffer.alloc(32, 7), county)
  const signingKeyPem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const store = createStore({ db, county, keys, projections: [], blindKeysOf: () => [], enqueue: () => Promise.resolve() })
  return { db, county, keys, store, log: openRegisterLog({ db, county, keys, signingKeyPem, now: () => new Date('2026-03-02T02:00:00Z') }) }
}

/** Writes invented streams through the store until the register holds so many events (a multiple of five). */
export const fill = async ({ store, log }: TestRegister, size: number): Promise<void> => {
  for (let i = (await log.size()) / 5; i < size / 5; i += 1) {
    const stamp = {
      at: new Date(Date.UTC(2026, 2, 2, 1, 0, 0, i % 1000)),
      by: 'window1',
      organ: 'office',
      roles: [],
      commandId: `command-${i}`,
    }
    const appended = await store.append([{ stream: `stream-${i}`, past: [], events: inventedEvents(i) }], stamp)
    if (appended.kind !== 'written') throw new Error(`not written: ${appended.kind}`)
  }
}

export const checkpointOf = async ({ log }: TestRegister): Promise<Checkpoint> => {
  const checkpoint = parseCheckpoint(await log.checkpoint())
  if (checkpoint === undefined) throw new Error('no checkpoint')
  return checkpoint
}

class Undone extends Error {}

/** Does something to the database, looks at it, and undoes it: nothing of it is ever committed. */
export const undone = async <Result>(db: Database, work: (tx: Query) => Promise<Result>): Promise<Result> => {
  const kept: { result?: Result } = {}
  try {
    await db.transaction(async (tx: Readonly<{ query: <Row>(piece: Sql) => Promise<Row[]> }>) => {
      kept.result = await work(tx)
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return kept.result as Result
}
