import { randomUUID } from 'node:crypto'
import { accepted, consented, referred, registered, signed } from '@onedoor/case/testing'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { queryKeyOf } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediation } from './mediation.module.ts'

const CODE = 'K7MQ-3XTP-HA9W-R2'
let door: TestDoor

const begin = async () =>
  door.knock(sessionOf('housing', 'handler'), 'POST', '/api/matters/matter-1/begin-mediation', {
    commandId: randomUUID(),
    version: (await door.services.store.read('matter-1')).length,
    input: { kind: 'PEOPLE', mediator: '某街道调委会', parties: ['某施工队'], text: '对方当面表示同意。', proof: [] },
  })

beforeAll(async () => {
  door = await openDoor({ owners: [], projections: [], routes: mediation.routes })
  await door.lay(
    'matter-1',
    ['2026-03-02', registered({ queryKey: queryKeyOf(door.keys, CODE) })],
    ['2026-03-04', referred('housing')],
    ['2026-03-05', signed('housing'), 'housing'],
    ['2026-03-06', accepted('housing'), 'housing'],
  )
  door.setNow('2026-03-10')
}, 120_000)
afterAll(() => door.close())

describe('调解, through the door', () => {
  it('begins after consent, and the petitioner leaves it from a plain form without a word', async () => {
    expect(await begin()).toMatchObject({ status: 409, json: { refused: 'mediation-consent-needed', basis: '信访工作条例 第三十三条' } })
    await door.lay('matter-1', ['2026-03-09', consented('MEDIATION'), ''])
    expect((await begin()).status).toBe(200)
    const left = await door.knock(undefined, 'POST', '/leave-mediation', { code: CODE, matter: 'matter-1', text: '' })
    expect(left.status).toBe(200)
    expect(left.text).toContain('您已退出调解')
    expect((await door.services.store.read('matter-1')).at(-1)).toMatchObject({
      type: 'MediationEnded',
      by: 'petitioner',
      data: { outcome: 'REFUSED' },
    })
  })
})
