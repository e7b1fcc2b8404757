import { randomUUID } from 'node:crypto'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { organisation } from '../organisation.module.ts'

const HEAD = sessionOf('office', 'office-head')
const CLERK = sessionOf('housing', 'handler')

let door: TestDoor

beforeAll(async () => {
  door = await openDoor({ owners: ['modules/organisation'], projections: [], routes: organisation.routes })
}, 120_000)
afterAll(() => door.close())

const WHY = '县里要求比法律更快'
const C06 = { clock: 'C06', length: 45, from: '2026-03-02' }

describe('内部期限', () => {
  it('is set by the head of the office, once however often the command arrives, and everybody who asks has it', async () => {
    const commandId = randomUUID()
    expect((await door.knock(HEAD, 'POST', '/api/limits', { commandId, ...C06, reason: WHY })).status).toBe(200)
    expect((await door.knock(HEAD, 'POST', '/api/limits', { commandId, ...C06, reason: WHY })).status).toBe(200)
    const limits = organisation.limitsOf(door.services.store, door.services.now)
    expect(await limits.all()).toEqual([C06])
    expect(
      (await door.knock(HEAD, 'POST', '/api/limits/end', { commandId: randomUUID(), clock: 'C06', until: '2026-03-02', reason: WHY }))
        .status,
    ).toBe(200)
    expect(await limits.all()).toEqual([C06])
    limits.readAgain()
    expect(await limits.all()).toEqual([{ ...C06, until: '2026-03-02' }])
  })

  it('is neither set nor ended without a reason, and the reason stands beside it', async () => {
    const bare = await door.knock(HEAD, 'POST', '/api/limits', { commandId: randomUUID(), ...C06 })
    expect(bare).toMatchObject({ status: 422, json: { fields: [{ field: 'reason' }] } })
    const { json } = await door.knock(HEAD, 'GET', '/api/limits')
    expect((json['clocks'] as { rule: { id: string }; reason?: string }[]).find(({ rule }) => rule.id === 'C06')?.reason).toBe(WHY)
  })

  it('longer than the law is refused with the article, and is nobody’s but the head’s or the administrator’s to set', async () => {
    const laxer = await door.knock(HEAD, 'POST', '/api/limits', { commandId: randomUUID(), ...C06, length: 90, reason: WHY })
    expect(laxer).toMatchObject({ status: 409, json: { refused: 'laxer-than-law', basis: '信访工作条例 第三十四条' } })
    expect((await door.knock(CLERK, 'POST', '/api/limits', { commandId: randomUUID(), ...C06, reason: WHY })).status).toBe(403)
  })

  it('lists every period an office owes, by law, with no right of a petitioner among them', async () => {
    const { json } = await door.knock(HEAD, 'GET', '/api/limits')
    const ids = (json['clocks'] as { rule: { id: string } }[]).map(({ rule }) => rule.id)
    expect(ids).toContain('C06')
    expect(ids.filter((id) => id.startsWith('P') || id.startsWith('M') || id === 'C04')).toEqual([])
  })
})
