import { randomUUID } from 'node:crypto'
import { accepted, referred, registered, signed } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { rebuild } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor, unitOf } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routing } from '../routing.module.ts'

const HEAD = sessionOf('office', 'office-head')
const [job] = routing.jobs
let door: TestDoor

const lay = (matter: string) =>
  door.lay(
    matter,
    ['2026-03-02', registered()],
    ['2026-03-04', referred('tourism')],
    ['2026-03-05', signed('tourism'), 'tourism'],
    ['2026-03-06', accepted('tourism'), 'tourism'],
  )
const units = (matter: string) =>
  door.services.db.query<{ units: string[] }>(
    sql`select units from routing.holding where county = ${door.services.county} and id = ${matter}`,
  )

beforeAll(async () => {
  door = await openDoor({
    owners: ['modules/routing'],
    projections: routing.projections,
    routes: routing.routes,
    units: [unitOf('office'), unitOf('housing'), unitOf('culture'), unitOf('tourism', { until: '2026-04-09', successor: 'culture' })],
  })
  for (const matter of ['matter-1', 'matter-2']) await lay(matter)
}, 120_000)
afterAll(() => door.close())

describe('what an ended unit leaves (信访工作条例 第二十四条第二款)', () => {
  it('stays with it to its last day, then passes to its successor, once however often the sweep runs', async () => {
    door.setNow('2026-04-09')
    expect(await job.run(door.services)).toBe(0)
    expect((await door.knock(HEAD, 'POST', '/api/matters/matter-2/succeed', body(4))).json).toMatchObject({ refused: 'unit-still-there' })
    door.setNow('2026-04-10')
    expect(await job.run(door.services)).toBe(2)
    expect(await job.run(door.services)).toBe(0)
    const events = await door.services.store.read('matter-1')
    expect(events).toHaveLength(5)
    expect(events.at(-1)).toMatchObject({
      type: 'UnitSucceeded',
      by: 'system',
      data: { from: 'tourism', to: 'culture', since: '2026-04-10' },
    })
    expect(await units('matter-1')).toEqual([{ units: ['culture'] }])
  })

  it('of a unit that was divided, the office names which successor has the powers', async () => {
    await lay('matter-3')
    expect((await door.knock(HEAD, 'POST', '/api/matters/matter-3/succeed', body(4, { to: 'tourism' }))).json).toMatchObject({
      refused: 'unit-not-in-effect',
    })
    expect((await door.knock(HEAD, 'POST', '/api/matters/matter-3/succeed', body(4, { to: 'housing' }))).status).toBe(200)
    expect(await units('matter-3')).toEqual([{ units: ['housing'] }])
  })

  it('is found again when the projections are made anew', async () => {
    const all = () => door.services.db.query(sql`select * from routing.holding order by id`)
    const before = await all()
    await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections: routing.projections })
    expect(await all()).toEqual(before)
  })
})

const body = (version: number, input: object = {}) => ({ commandId: randomUUID(), version, input })
