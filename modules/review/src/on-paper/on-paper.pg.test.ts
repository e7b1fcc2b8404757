import { randomUUID } from 'node:crypto'
import { answeredRoad, ORGANS, registered } from '@onedoor/case/testing'
import { openDoor, sessionOf, type TestDoor, unitOf } from '@onedoor/http/testing'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { review } from '../review.module.ts'

const COUNTY = sessionOf('county-gov', 'reviewer')
const MATTERS = [`matter-${randomUUID()}`, `matter-${randomUUID()}`, `matter-${randomUUID()}`] as const
const REQUEST = { channel: 'LETTER', sentOn: '2026-05-06', receivedOn: '2026-05-09', request: '撤销处理意见', reasons: '', files: [] }

let door: TestDoor
let code = ''

beforeAll(async () => {
  const units = [
    unitOf('office'),
    unitOf('housing'),
    unitOf('county-gov', { kind: 'county', hours: [{ from: '2026-05-01', opens: '09:00', closes: '17:00' }] }),
  ]
  door = await openDoor({ owners: ['modules/review'], projections: review.projections, routes: review.routes, units })
  code = queryCodeOf(door.keys, 'submission-1')
  const letter = registered({ queryKey: queryKeyOf(door.keys, code) })
  for (const step of answeredRoad(ORGANS, { letter })) for (const matter of MATTERS) await door.lay(matter, step)
  door.setNow('2026-05-09')
}, 120_000)
afterAll(() => door.close())

describe('a request on paper handed to the reviewing organ itself (第三十五条)', () => {
  const take = (over: object, who = COUNTY) =>
    door.knock(who, 'POST', '/api/reviews/on-paper', { commandId: randomUUID(), no: '访2026-000001', ...REQUEST, ...over })
  const read = () => door.knock(COUNTY, 'GET', `/api/matters/${MATTERS[0]}/review`)

  it('names the number, and nothing else of the matter is learnt by trying numbers', async () => {
    expect((await read()).status).toBe(404)
    const none = await take({ no: '2026-99' })
    expect(none.json).toMatchObject({ refused: 'no-review-to-take-here' })
    expect((await take({}, sessionOf('housing', 'reviewer'))).json).toEqual(none.json)
    expect((await take({ no: '十二' })).json).toMatchObject({ fields: [{ field: 'no' }] })
  })

  it('is in time by its postmark, once however often it is sent, and then the organ has the matter', async () => {
    expect((await take({})).json).toMatchObject({ refused: 'postmark-not-shown' })
    const envelope = await door.send(COUNTY, '/api/reviews/files', {}, { 'envelope.pdf': '%PDF-1.7\n%%EOF' })
    const files = [{ digest: envelope.json['digest'], name: '信封' }]
    const sent = { files, commandId: randomUUID() }
    expect((await take(sent)).status).toBe(200)
    expect((await take(sent)).status).toBe(200)
    const events = await door.services.store.read(MATTERS[0])
    expect(events.filter(({ type }) => type === 'ReviewRequested')).toMatchObject([
      { organ: 'county-gov', data: { body: 'county-gov', sentOn: '2026-05-06', attachments: [{ mime: 'application/pdf' }] } },
    ])
    expect((await read()).json).toMatchObject({ chain: [{}, {}, { kind: 'asked', inTime: true }] })
  })

  it('handed in after that organ closed on the last day is put on record with both times, and told as late (民法典 第二百零三条第二款)', async () => {
    const handed = { no: '访2026-000003', channel: 'VISIT', receivedOn: '2026-05-06' }
    expect((await take({ ...handed, handedAt: '5 点' })).json).toMatchObject({ fields: [{ field: 'handedAt' }] })
    expect((await take({ ...handed, handedAt: '17:10' })).status).toBe(200)
    const { json } = await door.knock(COUNTY, 'GET', `/api/matters/${MATTERS[2]}/review`)
    expect(json).toMatchObject({ chain: [{}, {}, { kind: 'asked', inTime: false, counter: { at: '17:10', closes: '17:00' } }] })
  })
})

describe('the petitioner’s own form', () => {
  it('says until when it is in time online, at the window and by post, with the hours of each organ that day', async () => {
    door.setNow('2026-05-06')
    const { text } = await door.send(undefined, '/ask-review', { code, matter: MATTERS[1] }, {})
    for (const part of ['网上提交到 24 时', '交到信访窗口到 17:30', '邮戳', '09:00–17:00']) expect(text).toContain(part)
    door.setNow('2026-05-09')
  })

  it('takes papers with the request, and says what was wrong with one without losing a word', async () => {
    const fields = { code, matter: MATTERS[1], body: 'county-gov', request: '撤销处理意见', reasons: '现场没有标志' }
    const empty = await door.send(undefined, '/request-review', fields, { 'empty.pdf': '' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('现场没有标志')
    expect((await door.send(undefined, '/request-review', fields, { 'photo.pdf': '%PDF-1.7\n%%EOF' })).status).toBe(200)
    expect((await door.services.store.read(MATTERS[1])).at(-1)).toMatchObject({
      ...{ type: 'ReviewRequested', by: 'petitioner' },
      data: { attachments: [{ mime: 'application/pdf' }] },
      sealed: { fileNames: ['photo.pdf'] },
    })
  })
})
