import { randomUUID } from 'node:crypto'
import { registered } from '@onedoor/case/testing'
import { openDoor, type TestDoor } from '@onedoor/http/testing'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intake } from '../intake.module.ts'

const SUBMISSION = `submission-${randomUUID()}`
const MATTER = `matter-${randomUUID()}`
let door: TestDoor
let code = ''

beforeAll(async () => {
  door = await openDoor({ owners: ['modules/intake'], projections: intake.projections, routes: intake.routes })
  code = queryCodeOf(door.keys, SUBMISSION)
  await door.lay(MATTER, ['2026-03-01', registered({ submission: SUBMISSION, queryKey: queryKeyOf(door.keys, code) })])
})
afterAll(() => door.close())

const add = (text: string, commandId: string) =>
  door.knock(undefined, 'POST', '/supplement', { code, matter: MATTER, commandId, [`text-${MATTER}`]: text })
const added = async () => (await door.services.store.read(MATTER)).filter(({ type }) => type === 'SupplementReceived').length

describe('adding to a matter from its page', () => {
  it('twice over a bad line is added once; other words from the same page are added too', async () => {
    const commandId = randomUUID()
    await add('又下雨了', commandId)
    expect((await add('又下雨了', commandId)).status).toBe(200)
    expect(await added()).toBe(1)
    expect((await add('水进了屋', commandId)).status).toBe(200)
    expect(await added()).toBe(2)
  })

  it('more than may be added at once is not cut short: it says so and gives every word back', async () => {
    const before = await added()
    const answer = await add('长'.repeat(20_001), randomUUID())
    expect(answer.status).toBe(409)
    expect(answer.text.match(/长/g)?.length).toBe(20_001)
    expect(await added()).toBe(before)
  })
})
