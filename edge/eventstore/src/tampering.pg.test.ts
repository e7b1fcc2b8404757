import { readFileSync } from 'node:fs'
import { connect, type Database, migrate, sql } from '@onedoor/database'
import { freshDatabase } from '@onedoor/database/testing'
import { type Checkpoint, verifyReceipt } from '@onedoor/ledger'
import { sha256 } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkRegister } from './check-register.ts'
import { verifyEd25519 } from './register-log.ts'
import { checkpointOf, fill, openRegister, type TestRegister, undone } from './testing-register.ts'
import { COUNTY, randomFrom, tamper } from './testing-tamper.ts'

let db: Database
let register: TestRegister
let yesterday: Checkpoint
let close: () => Promise<void>

beforeAll(async () => {
  const { ownerUrl, drop } = await freshDatabase()
  db = connect(ownerUrl, { name: 'tampering' })
  await migrate(db, [{ id: 'store', sql: readFileSync(new URL('../migrations/0001-store.sql', import.meta.url), 'utf8') }])
  register = await openRegister(db)
  await fill(register, 1000)
  yesterday = await checkpointOf(register)
  await fill(register, 1100)
  close = async () => {
    await db.close()
    await drop()
  }
}, 120_000)
afterAll(() => close())

describe('somebody with every right on the database', () => {
  it('leaves a whole register whole when they do nothing', async () => {
    expect(await checkRegister(db, COUNTY, { against: yesterday, keys: register.keys })).toMatchObject({ ok: true, size: 1100 })
  })

  it('cannot edit, delete, reorder, rewrite or re-chain without yesterday’s checkpoint finding it (150 of 150 here, 1,000 in bench/)', async () => {
    const random = randomFrom(331_023)
    const unseen: string[] = []
    for (let i = 0; i < 150; i += 1) {
      const [what, checked] = await undone(db, async (tx) => {
        const done = await tamper(tx, yesterday.size, random)
        return [done, await checkRegister(tx, COUNTY, { against: yesterday, keys: register.keys })] as const
      })
      if (checked.ok) unseen.push(what)
    }
    expect(unseen).toEqual([])
  }, 120_000)

  it('cannot take away words without a record of erasure; an erasure on record leaves the register whole and its receipts good', async () => {
    await undone(db, async (tx) => {
      await tx.query(sql`delete from store.sealed where position = 0`)
      expect(await checkRegister(tx, COUNTY, { keys: register.keys })).toMatchObject({ ok: false, position: 0 })
    })
    const past = await register.store.read('stream-3')
    const stamp = { at: new Date('2026-03-03T01:00:00Z'), by: 'owner', organ: 'office', roles: [], commandId: 'erase-3' }
    const erasure = { type: 'PersonalDataErased', data: { versions: [1, 3], basis: '个人信息保护法 第四十七条' } }
    await register.store.append([{ stream: 'stream-3', past, events: [erasure] }], stamp)
    await db.query(sql`select store.erase(${COUNTY}, 'stream-3', array[1, 3])`)
    expect(await checkRegister(db, COUNTY, { against: yesterday, keys: register.keys })).toMatchObject({ ok: true })
    const [first] = await register.store.read('stream-3')
    expect(first?.sealed).toBeUndefined()
    const receipt = await register.log.receipt(first?.position ?? 0, true)
    expect(receipt).toMatchObject({ words: null })
    const given: unknown = JSON.parse(JSON.stringify(receipt))
    expect(
      verifyReceipt({ hash: sha256, verify: verifyEd25519 }, given, receipt?.checkpoint ?? '', { key: register.log.key }),
    ).toMatchObject({
      ok: true,
    })
  })
})
