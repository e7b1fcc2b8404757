import { sql } from '@onedoor/database'
import { checkRegister, follow, rebuild } from '@onedoor/eventstore'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuseClockBehind } from './clock-behind.ts'
import { type County, toRebuild } from './county.ts'
import { resetFollowers } from './followers.ts'
import { followers, projections } from './modules.ts'
import { demoCounty } from './testing-county.ts'

let county: County
let close: () => Promise<void>

beforeAll(async () => {
  ;({ county, close } = await demoCounty(new Date('2026-11-24T04:00:00Z')))
}, 180_000)
afterAll(() => close())

const FACTS = [
  'store.event',
  'store.sealed',
  'store.command',
  'store.checkpoint',
  'store.subtree',
  'access.opening',
  'access.change',
  'organisation.change',
]

describe('the application’s own role', () => {
  it.each(FACTS)('can neither change nor remove a row of %s, nor empty the table', async (table) => {
    const raw = { text: table, values: [] }
    await expect(county.db.query(sql`update ${raw} set county = county`)).rejects.toThrow(/permission denied/)
    await expect(county.db.query(sql`delete from ${raw}`)).rejects.toThrow(/permission denied/)
    await expect(county.db.query(sql`truncate ${raw}`)).rejects.toThrow(/permission denied/)
  })

  it('cannot erase words: that is the owner’s act alone', async () => {
    await expect(county.db.query(sql`select store.erase('331023', 'x', array[1])`)).rejects.toThrow(/permission denied/)
  })

  it('owns nothing and cannot make tables or roles', async () => {
    await expect(county.db.query(sql`create table store.mine (x integer)`)).rejects.toThrow(/permission denied/)
    await expect(county.db.query(sql`create role someone`)).rejects.toThrow(/permission denied/)
    const [row] = await county.db.query<{ super: boolean }>(
      sql`select rolsuper or rolbypassrls or rolcreatedb as super from pg_roles where rolname = current_user`,
    )
    expect(row?.super).toBe(false)
  })
})

describe('a clock that was set back', () => {
  it('keeps the server from starting before its last record: no letter is dated before an older one', async () => {
    await expect(refuseClockBehind(county, new Date('2020-01-01T00:00:00Z'))).rejects.toThrow(/Set the clock right/)
    await expect(refuseClockBehind(county, new Date('2026-11-24T04:00:01Z'))).resolves.toBeUndefined()
  })
})

const tableOf = (name: string): Promise<unknown[]> =>
  county.owner.query(sql`select * from ${{ text: name, values: [] }} t order by t::text`)

describe('every projection', () => {
  it('re-made from the register is the same table, row by row', async () => {
    const names = [...projections, ...followers].map(({ table }) => table)
    for (const projection of followers) while ((await follow(county.db, county.code, projection)) > 0);
    const before = new Map<string, unknown[]>()
    for (const name of names) before.set(name, await tableOf(name))
    expect([...before.values()].filter((rows) => rows.length > 0).length).toBeGreaterThan(5)
    // Spoiled first, so that the rebuild has something to do.
    for (const name of names) await county.owner.query(sql`delete from ${{ text: name, values: [] }}`)
    const events = await rebuild(county.db, toRebuild(county))
    await resetFollowers(county.db, county.code, followers)
    for (const projection of followers) while ((await follow(county.db, county.code, projection)) > 0);
    expect(events).toBeGreaterThan(100)
    for (const name of names) expect([name, await tableOf(name)]).toEqual([name, before.get(name)])
  })

  it('the demo county’s register is whole', async () => {
    expect(await checkRegister(county.db, county.code, { keys: county.secrets.keys })).toMatchObject({ ok: true })
  })

  it('holds no name, telephone, ID number or address of the demo’s petitioners in clear', async () => {
    const { ANSWERED } = await import('./demo/letters-answered.ts')
    const { HOT } = await import('./demo/letters-hot.ts')
    const { OPEN } = await import('./demo/letters-open.ts')
    const secrets = [...ANSWERED, ...OPEN, ...HOT].flatMap(({ persons }) =>
      persons.flatMap((person) => Object.values(person).filter((word): word is string => word !== undefined && word.length > 2)),
    )
    const tables = await county.owner.query<{ name: string }>(
      sql`select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    )
    const all = JSON.stringify(await Promise.all(tables.map(({ name }) => tableOf(name))))
    expect(secrets.length).toBeGreaterThan(20)
    expect(secrets.filter((word) => all.includes(word))).toEqual([])
  })
})
