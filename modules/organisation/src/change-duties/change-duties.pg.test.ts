import { randomUUID } from 'node:crypto'
import { openDoor, sessionOf, type TestDoor, unitOf } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { organisation } from '../organisation.module.ts'
import type { DutiesOfUnit } from './duties.state.ts'

const ADMINISTRATOR = sessionOf('office', 'administrator')
const CLERK = sessionOf('housing', 'handler')
const DUTY = { said: '物业管理的监督', words: '物业 电梯、维修基金，物业', topics: [], basis: '物业管理条例 第五条' }

let door: TestDoor

beforeAll(async () => {
  const units = [
    unitOf('housing', { name: { zh: '县住房和城乡建设局', en: 'Housing' } }),
    unitOf('culture'),
    unitOf('office', { kind: 'office' }),
  ]
  door = await openDoor({ owners: ['modules/organisation'], projections: [], routes: organisation.routes, units })
}, 120_000)
afterAll(() => door.close())

const write = (duties: readonly object[], who = ADMINISTRATOR, commandId: string = randomUUID()) =>
  door.knock(who, 'POST', '/api/organisation/units/housing/duties', { commandId, duties })

const kept = async () => {
  const { db, county, now } = door.services
  return organisation.directoryOf(db, county, now).duties()
}

describe('职责清单', () => {
  it('is kept as the administrator writes it, words parted and each once, the whole list of a unit at a time', async () => {
    expect((await write([DUTY])).status).toBe(200)
    const written = { unit: 'housing', said: DUTY.said, words: ['物业', '电梯', '维修基金'], topics: [], basis: DUTY.basis }
    expect(await kept()).toEqual([written])
    expect(
      (
        await write([
          { ...DUTY, basis: '' },
          { said: '房产交易', words: '', topics: ['housing'] },
        ])
      ).status,
    ).toBe(200)
    expect((await kept()).map(({ said, topics, basis }) => ({ said, topics, basis }))).toEqual([
      { said: DUTY.said, topics: [], basis: undefined },
      { said: '房产交易', topics: ['housing'], basis: undefined },
    ])
  })

  it('sent twice after a dropped answer changes nothing the second time', async () => {
    const commandId = randomUUID()
    await write([DUTY], ADMINISTRATOR, commandId)
    expect((await write([], ADMINISTRATOR, commandId)).status).toBe(200)
    expect(await kept()).toHaveLength(1)
  })

  it('goes back to what the name of the unit tells when the last duty is taken out, where it tells anything', async () => {
    await write([])
    expect(await kept()).toEqual([])
    const { json } = await door.knock(ADMINISTRATOR, 'GET', '/api/organisation/duties')
    const [housing, culture, ...more] = json['units'] as readonly DutiesOfUnit[]
    expect(housing).toMatchObject({ unit: 'housing', duties: [], byName: [{ basis: '物业管理条例 第五条' }] })
    expect(culture).toEqual({ unit: 'culture', duties: [], byName: [] })
    expect(more).toEqual([])
  })

  it('names the field that is wrong, and is nobody’s but the administrator’s to change', async () => {
    const fieldOf = async (duty: object) => (await write([{ ...DUTY, ...duty }])).json['fields']
    expect(await fieldOf({ said: ' ' })).toMatchObject([{ field: 'duties.0.said' }])
    expect(await fieldOf({ words: '水 电' })).toMatchObject([{ field: 'duties.0.words.0' }, { field: 'duties.0.words.1' }])
    expect(await fieldOf({ words: '' })).toMatchObject([{ field: 'duties.0.words' }])
    expect((await write([DUTY], CLERK)).status).toBe(403)
  })
})
