import { randomUUID } from 'node:crypto'
import { accepted, referred, registered, signed } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { rebuild } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { supervision } from './supervision.module.ts'

const OFFICER = sessionOf('office', 'supervisor')

let door: TestDoor

type List = Readonly<{
  counts: Readonly<{ due: number; pressed: number }>
  items: readonly Readonly<Record<string, unknown>>[]
  next?: string
}>

const list = async (query = ''): Promise<List> => (await door.knock(OFFICER, 'GET', `/api/supervision${query}`)).json as unknown as List
const act = async (who: ReturnType<typeof sessionOf>, matter: string, name: string, input: object) =>
  door.knock(who, 'POST', `/api/matters/${matter}/${name}`, {
    ...{ commandId: randomUUID(), input },
    version: (await door.services.store.read(matter)).length,
  })
const ids = ({ items }: List) => items.map(({ id }) => id)

beforeAll(async () => {
  door = await openDoor({ owners: ['modules/supervision'], projections: supervision.projections, routes: supervision.routes })
  for (let i = 1; i <= 25; i += 1) {
    const day = `2026-03-${String(i).padStart(2, '0')}`
    await door.lay(`matter-${i}`, [day, registered({ receivedOn: day })], [day, referred('housing')], [day, signed('housing'), 'housing'])
  }
  await door.lay('matter-1', ['2026-03-25', accepted('housing'), 'housing'])
}, 120_000)
afterAll(() => door.close())

describe('督办: the list of the supervising officer', () => {
  it('names a matter from the day after its last day, without anything having touched its row', async () => {
    door.setNow('2026-03-17')
    expect(ids(await list())).toEqual([])
    door.setNow('2026-03-18')
    expect(ids(await list())).toEqual(['matter-2'])
    door.setNow('2026-03-19')
    expect(ids(await list())).toEqual(['matter-2', 'matter-3'])
  })

  it('shows which unit missed which day, the longest first, page by page', async () => {
    door.setNow('2026-04-20')
    const page = await list()
    expect(page.counts).toEqual({ due: 24, pressed: 0 })
    expect(page.items[0]).toMatchObject({ id: 'matter-2', unit: 'housing', breach: 'NOT_ACCEPTED_IN_TIME', lastDay: '2026-03-17' })
    const rest = await list(`?after=${encodeURIComponent(page.next ?? '')}`)
    expect(new Set([...ids(page), ...ids(rest)]).size).toBe(24)
    expect(rest.next).toBeUndefined()
  })

  it('takes a matter off once it is pressed, and back when the pressing ended and the breach did not', async () => {
    const letter = { unit: 'housing', breach: 'NOT_ACCEPTED_IN_TIME', dueOn: '2026-04-27', text: '请立即书面告知信访人是否受理。' }
    expect((await act(OFFICER, 'matter-2', 'open-supervision', letter)).json).toMatchObject({ number: 1 })
    expect((await list()).counts).toEqual({ due: 23, pressed: 1 })
    expect((await list('?tab=pressed')).items).toMatchObject([{ id: 'matter-2', unit: 'housing', reportBy: '2026-04-27', answered: false }])
    const words = { text: '已经安排专人，本周内告知。' }
    expect((await act(sessionOf('housing', 'handler'), 'matter-2', 'answer-supervision', words)).status).toBe(200)
    expect((await act(OFFICER, 'matter-2', 'end-supervision', words)).status).toBe(200)
    expect((await list()).counts).toEqual({ due: 24, pressed: 0 })
  })

  it('is for the supervising officer alone', async () => {
    expect((await door.knock(sessionOf('housing', 'unit-head'), 'GET', '/api/supervision')).status).toBe(403)
    expect((await door.knock(undefined, 'GET', '/api/supervision')).status).toBe(401)
    const byClerk = await act(sessionOf('housing', 'handler'), 'matter-3', 'open-supervision', {
      ...{ unit: 'housing', breach: 'EVADED', dueOn: '2026-04-27', text: '请立即书面告知信访人是否受理。' },
    })
    expect(byClerk.status).toBe(403)
  })

  it('is the same when it is made again from the register', async () => {
    const all = () => door.services.db.query(sql`select * from supervision.breach order by id`)
    const before = await all()
    await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections: supervision.projections })
    expect(await all()).toEqual(before)
  })
})
