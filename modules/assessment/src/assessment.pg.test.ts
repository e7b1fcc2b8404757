import { randomUUID } from 'node:crypto'
import { answeredRoad, ORGANS, registered } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { rebuild } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { queryKeyOf } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessment } from './assessment.module.ts'

const CODE = 'K7MQ-3XTP-HA9W-R2'

let door: TestDoor
const [sweep] = assessment.jobs

const rate = (over: object = {}, who?: ReturnType<typeof sessionOf>) =>
  door.knock(who, 'POST', '/api/portal/ratings', {
    code: CODE,
    matter: 'matter-1',
    about: 'UNIT',
    rating: 'DISSATISFIED',
    comment: '还没修',
    ...over,
  })

const ratings = () => door.services.db.query(sql`select matter, about, rating, unit from assessment.rating order by matter, about`)

beforeAll(async () => {
  door = await openDoor({ owners: ['modules/assessment'], projections: assessment.projections, routes: assessment.routes })
  const queryKey = queryKeyOf(door.keys, CODE)
  for (const matter of ['matter-1', 'matter-2']) await door.lay(matter, ...answeredRoad(ORGANS, { letter: registered({ queryKey }) }))
  door.setNow('2026-04-10')
}, 120_000)
afterAll(() => door.close())

describe('评价', () => {
  it('opens with the query code only, however it is typed', async () => {
    expect((await rate({ code: 'K7MQ-3XTP-HA9W-R3' })).status).toBe(404)
    expect((await rate({ code: 'k7mq 3xtp ha9w r2', commandId: randomUUID() })).status).toBe(200)
    expect(await ratings()).toEqual([{ matter: 'matter-1', about: 'UNIT', rating: 'DISSATISFIED', unit: 'housing' }])
  })

  it('is kept as the petitioner’s own act', async () => {
    const events = await door.services.store.read('matter-1')
    expect(events.at(-1)).toMatchObject({ type: 'EvaluationGiven', by: 'petitioner', organ: '', sealed: { comment: '还没修' } })
  })

  it('is given once, and never by staff who happen to hold the code', async () => {
    expect(await rate({ rating: 'SATISFIED' })).toMatchObject({ status: 409, json: { refused: 'already-evaluated' } })
    expect((await rate({ about: 'OFFICE' }, sessionOf('housing', 'handler'))).json).toMatchObject({ refused: 'petitioner-alone' })
  })

  it('works from a plain form and leads back without putting the code into an address', async () => {
    const form = { code: CODE, matter: 'matter-1', about: 'OFFICE', rating: 'BASICALLY', comment: '' }
    const done = await door.knock(undefined, 'POST', '/rate', form)
    expect(done.status).toBe(200)
    expect(done.text).toContain('您的评价已记录')
    expect(done.text).toContain('method="post" action="/track"')
    expect(await door.knock(undefined, 'POST', '/rate', form)).toMatchObject({ status: 409 })
  })
})

describe('评价期', () => {
  it('is closed by the sweep after thirty days, once, and silence stays silence', async () => {
    door.setNow('2026-05-03')
    expect(await sweep.run(door.services)).toBe(0)
    door.setNow('2026-05-04')
    expect(await sweep.run(door.services)).toBe(2)
    expect(await sweep.run(door.services)).toBe(0)
    const [one, two] = [await door.services.store.read('matter-1'), await door.services.store.read('matter-2')]
    expect([one.at(-1), two.at(-1)]).toMatchObject([{ data: { unrated: [] }, by: 'system' }, { data: { unrated: ['OFFICE', 'UNIT'] } }])
    expect(await ratings()).toHaveLength(2)
    expect(await rate({ matter: 'matter-2' })).toMatchObject({ status: 409, json: { refused: 'evaluation-closed' } })
  })

  it('and ratings are the same when they are made again from the register', async () => {
    const all = async () => [await ratings(), await door.services.db.query(sql`select * from assessment.period order by id`)]
    const before = await all()
    await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections: assessment.projections })
    expect(await all()).toEqual(before)
  })
})
