import { randomUUID } from 'node:crypto'
import { hoursOn, USUAL_HOURS } from '@onedoor/clock'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { organisation } from '../organisation.module.ts'

const ADMINISTRATOR = sessionOf('office', 'administrator')
const CLERK = sessionOf('housing', 'handler')
const HOURS = { opens: '08:00', closes: '18:00', from: '2026-03-03' }

let door: TestDoor

beforeAll(async () => {
  door = await openDoor({ owners: ['modules/organisation'], projections: [], routes: organisation.routes })
  const unit = {
    id: 'housing',
    kind: 'bureau',
    name: { zh: '住建局', en: 'Housing' },
    word: '住建',
    address: '',
    phone: '',
    from: '2018-01-01',
  }
  await door.services.db.query(organisation.statements.insertUnit(door.services.county, unit))
}, 120_000)
afterAll(() => door.close())

const keep = (over: object = {}, who = ADMINISTRATOR) =>
  door.knock(who, 'POST', '/api/organisation/units/housing/hours', { commandId: randomUUID(), ...HOURS, ...over })

const kept = async () => {
  const { db, county, now } = door.services
  return (await organisation.directoryOf(db, county, now).unit('housing'))?.hours
}

describe('办公时间 of a unit', () => {
  it('are the usual ones until the administrator says otherwise from a day on, and the days before keep theirs', async () => {
    expect(await kept()).toBeUndefined()
    expect((await keep()).status).toBe(200)
    expect(hoursOn(await kept(), '2026-03-02')).toEqual(USUAL_HOURS)
    expect(hoursOn(await kept(), '2026-03-03')).toEqual({ opens: '08:00', closes: '18:00' })
  })

  it('begin tomorrow at the earliest: nobody who was told an hour today finds the door shut (民法典 第二百零三条)', async () => {
    expect(await keep({ from: '2026-03-02' })).toMatchObject({ status: 409, json: { refused: 'hours-begin-tomorrow' } })
  })

  it('name the field that is wrong, and are nobody’s but the administrator’s to change', async () => {
    expect(await keep({ closes: '5 点' })).toMatchObject({ status: 422, json: { fields: [{ field: 'closes' }] } })
    expect(await keep({ closes: '07:30' })).toMatchObject({ status: 422, json: { fields: [{ field: 'closes' }] } })
    expect((await keep({}, CLERK)).status).toBe(403)
  })

  it('that have not begun can still be put right', async () => {
    expect((await keep({ closes: '17:00' })).status).toBe(200)
    expect(hoursOn(await kept(), '2026-03-03').closes).toBe('17:00')
  })
})
