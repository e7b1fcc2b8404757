import { accepted, referred, registered, signed } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { openDoor, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handling } from '../handling.module.ts'
import { recomputeDatesJob } from './recompute-dates.job.ts'

let door: TestDoor

beforeAll(async () => {
  door = await openDoor({ owners: ['modules/handling'], projections: handling.projections, routes: handling.routes })
  // Sixty days from these end on 2020-01-31, 2020-01-21 and 2020-02-07.
  for (const [i, day] of ['2019-12-02', '2019-11-22', '2019-12-09'].entries())
    await door.lay(
      `matter-${i + 1}`,
      ['2019-11-20', registered({ receivedOn: '2019-11-20' })],
      ['2019-11-21', referred('housing')],
      ['2019-11-21', signed('housing'), 'housing'],
      [day, accepted('housing'), 'housing'],
    )
}, 120_000)
afterAll(() => door.close())

const typesOf = async (matter: string) => (await door.services.store.read(matter)).map(({ type }) => type)

describe('the sweep after a notice', () => {
  it('finds nothing the day before it is known', async () => {
    door.setNow('2020-01-26')
    expect(await recomputeDatesJob.run(door.services)).toBe(0)
  })

  it('moves exactly the matters whose day it changed, once however often it runs', async () => {
    door.setNow('2020-01-27')
    expect(await recomputeDatesJob.run(door.services)).toBe(1)
    expect(await recomputeDatesJob.run(door.services)).toBe(0)
    expect((await typesOf('matter-1')).at(-1)).toBe('CalendarChanged')
    for (const other of ['matter-2', 'matter-3']) expect(await typesOf(other)).not.toContain('CalendarChanged')
  })

  it('and the worklist shows the new day', async () => {
    const rows = await door.services.db.query<{ id: string; legal_due: string }>(
      sql`select id, legal_due from handling.worklist where county = ${door.services.county} order by id`,
    )
    expect(rows.map(({ legal_due }) => legal_due)).toEqual(['2020-02-03', '2020-01-21', '2020-02-07'])
  })
})
