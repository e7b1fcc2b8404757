import { randomUUID } from 'node:crypto'
import { accepted, consented, referred, registered, signed } from '@onedoor/case/testing'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hearing } from './hearing.module.ts'

let door: TestDoor

const act = async (role: string, name: string, input: object) =>
  door.knock(sessionOf('housing', role), 'POST', `/api/matters/matter-1/${name}`, {
    ...{ commandId: randomUUID(), input },
    version: (await door.services.store.read('matter-1')).length,
  })

beforeAll(async () => {
  door = await openDoor({ owners: [], projections: [], routes: hearing.routes })
  await door.lay(
    'matter-1',
    ['2026-03-02', registered()],
    ['2026-03-04', referred('housing')],
    ['2026-03-05', signed('housing'), 'housing'],
    ['2026-03-06', accepted('housing'), 'housing'],
    ['2026-03-09', consented('HEARING'), ''],
  )
  door.setNow('2026-03-10')
}, 120_000)
afterAll(() => door.close())

describe('听证, through the door', () => {
  it('is ordered by the head alone and recorded with a stored record, whose kind is read from its bytes', async () => {
    const order = { on: '2026-03-20', open: false, place: '上午九点，某会议室', hearers: ['李某，县人大代表'] }
    expect((await act('handler', 'order-hearing', order)).status).toBe(403)
    expect(await act('unit-head', 'order-hearing', { ...order, open: true })).toMatchObject({
      json: { refused: 'open-hearing-consent-needed' },
    })
    expect((await act('unit-head', 'order-hearing', order)).status).toBe(200)
    door.setNow('2026-03-21')
    const digest = await door.services.files.put(Buffer.from('听证笔录：各方陈述如下。'))
    const held = { days: ['2026-03-20'], report: '听证员一致认为应当修复。', record: [{ digest, name: '笔录.txt' }] }
    expect(await act('handler', 'record-hearing', { ...held, record: [] })).toMatchObject({ json: { refused: 'hearing-record-needed' } })
    expect((await act('handler', 'record-hearing', held)).status).toBe(200)
    expect((await door.services.store.read('matter-1')).at(-1)).toMatchObject({
      data: { stage: 'HANDLING', record: [{ digest, mime: 'text/plain' }] },
    })
  })
})
