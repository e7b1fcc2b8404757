import { readFileSync } from 'node:fs'
import { connect, type Database, migrate, sql } from '@onedoor/database'
import { freshDatabase } from '@onedoor/database/testing'
import { fromBase64, leafHash, parseCheckpoint, rootOf, verifyConsistency, verifyReceipt } from '@onedoor/ledger'
import { sha256 } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkRegister } from './check-register.ts'
import { verifyEd25519 } from './register-log.ts'
import { rootOfSpan } from './subtrees.ts'
import { openRegister, type TestRegister } from './testing-register.ts'
import { COUNTY, inventedEvents } from './testing-tamper.ts'

let db: Database
let register: TestRegister
let close: () => Promise<void>

const stampAt = (commandId: string, at = '2026-03-02T01:00:00Z') => ({
  at: new Date(at),
  by: 'window1',
  organ: 'office',
  roles: [],
  commandId,
})
const one = (i: number) => inventedEvents(i).slice(0, 1)

beforeAll(async () => {
  const { ownerUrl, drop } = await freshDatabase()
  db = connect(ownerUrl, { name: 'store-test', max: 16 })
  await migrate(db, [{ id: 'store', sql: readFileSync(new URL('../migrations/0001-store.sql', import.meta.url), 'utf8') }])
  register = await openRegister(db)
  close = async () => {
    await db.close()
    await drop()
  }
}, 120_000)
afterAll(() => close())

describe('one command', () => {
  it('is written once, however often it is sent, and answers the same each time', async () => {
    const { store } = register
    const first = await store.append([{ stream: 'a', past: [], events: inventedEvents(1) }], stampAt('c-1'))
    expect(first).toMatchObject({ kind: 'written' })
    const again = await store.append([{ stream: 'a', past: [], events: inventedEvents(1) }], stampAt('c-1'))
    expect(again).toMatchObject({ kind: 'repeated' })
    expect('events' in again && again.events).toEqual(await store.read('a'))
    expect(await store.done('c-1')).toHaveLength(5)
    expect(await store.done('never')).toEqual([])
  })

  it('of two clerks on one matter the second is told that it moved on', async () => {
    const { store } = register
    const past = await store.read('a')
    const [x, y] = await Promise.all([
      store.append([{ stream: 'a', past, events: one(2) }], stampAt('c-2')),
      store.append([{ stream: 'a', past, events: one(3) }], stampAt('c-3')),
    ])
    expect([x.kind, y.kind].toSorted()).toEqual(['conflict', 'written'])
  })

  it('is refused when the machine’s clock stands before the last record', async () => {
    const past = await register.store.read('a')
    const late = await register.store.append([{ stream: 'a', past, events: one(4) }], stampAt('c-4', '2026-03-01T01:00:00Z'))
    expect(late).toMatchObject({ kind: 'clock-behind-record' })
  })

  it('is whole or nothing: a failing part leaves no number used and no position empty', async () => {
    const before = await register.log.size()
    const past = await register.store.read('a')
    const broken = [...one(5), { type: 'B', data: {} }]
    await register.store.append([{ stream: 'a', past: past.slice(0, 2), events: broken }], stampAt('c-5'))
    expect(await register.log.size()).toBe(before)
    expect(await checkRegister(db, COUNTY, { keys: register.keys })).toMatchObject({ ok: true, size: before })
  })
})

describe('numbers and positions', () => {
  it('have no gap and no double under sixteen writers, some of whom fail', async () => {
    const { store } = register
    const work = Array.from({ length: 16 }, (_, clerk) => async () => {
      for (let i = 0; i < 15; i += 1) {
        const stream = `busy-${clerk}-${i % 5 === 4 ? i - 1 : i}`
        await store.append([{ stream, past: [], events: one(i) }], stampAt(`busy-${clerk}-${i}`))
      }
    })
    await Promise.all(work.map((run) => run()))
    const [counts] = await db.query<{ n: number; most: number }>(
      sql`select count(*)::integer as n, max(number) as most from store.event where register = 'matter'`,
    )
    expect(counts?.n).toBe(counts?.most)
    expect(await checkRegister(db, COUNTY, { keys: register.keys })).toMatchObject({ ok: true })
  })
})

describe('the register’s proofs', () => {
  it('a receipt out of the database is accepted offline, and words can be left out of it', async () => {
    const [event] = await register.store.read('a')
    const receipt = await register.log.receipt(event?.position ?? 0, true)
    const tools = { hash: sha256, verify: verifyEd25519 }
    expect(verifyReceipt(tools, JSON.parse(JSON.stringify(receipt)), receipt?.checkpoint ?? '', { key: register.log.key })).toMatchObject({
      ok: true,
      register: 'matter/2026',
      number: 1,
    })
  })

  it('a later head is proven to continue an earlier one', async () => {
    const first = parseCheckpoint(await register.log.checkpoint())
    await register.store.append([{ stream: 'later', past: [], events: inventedEvents(9) }], stampAt('later'))
    const last = parseCheckpoint(await register.log.checkpoint())
    const proof = (await register.log.consistency(first?.size ?? 0, last?.size ?? 0))?.map((text) => fromBase64(text) ?? new Uint8Array())
    expect(
      first &&
        last &&
        proof &&
        verifyConsistency(sha256, { first: first.size, size: last.size, firstRoot: first.root, root: last.root, proof }),
    ).toBe(true)
  })

  it('roots over stored subtrees are those over all leaves, for 70,000 of them', async () => {
    const county = '999999'
    await openRegister(db, county)
    await db.query(sql`insert into store.event (county, position, stream, version, type, at, acted_by, organ, command_id, data, commitment, leaf)
      select ${county}, i, 's' || i, 1, 'X', now(), '', '', 'x' || i, '{}', sha256(int8send(i)), sha256('\\x00'::bytea || int8send(i))
      from generate_series(0, 69999) i`)
    await db.query(sql`update store.head set next_position = 70000 where county = ${county}`)
    const leaves = Array.from({ length: 70_000 }, (_, i) => {
      const bytes = Buffer.alloc(8)
      bytes.writeBigInt64BE(BigInt(i))
      return leafHash(sha256, bytes)
    })
    const { log } = await openRegister(db, county)
    const checkpoint = parseCheckpoint(await log.checkpoint())
    expect(Buffer.from(checkpoint?.root ?? []).equals(Buffer.from(rootOf(sha256, leaves)))).toBe(true)
    for (const [from, to] of [
      [0, 65_536],
      [256, 700],
      [65_536, 70_000],
      [0, 69_999],
    ] as const)
      expect(Buffer.from(await rootOfSpan(db, county, from, to)).equals(Buffer.from(rootOf(sha256, leaves.slice(from, to))))).toBe(true)
  })
})

describe('two counties in one database', () => {
  it('have their own registers, numbers and heads, and neither reads the other', async () => {
    const other = await openRegister(db, '331024')
    await other.store.append([{ stream: 'a', past: [], events: inventedEvents(1) }], stampAt('c-1'))
    const [theirs] = await other.store.read('a')
    expect(theirs).toMatchObject({ position: 0, number: 1 })
    expect(await other.log.size()).toBe(5)
    expect(await checkRegister(db, '331024', { keys: other.keys })).toMatchObject({ ok: true, size: 5 })
    expect((await register.store.read('a')).length).toBeGreaterThan(5)
    expect(parseCheckpoint(await other.log.checkpoint())?.origin).toBe('onedoor.331024/register')
  })
})
