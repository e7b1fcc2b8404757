import { randomUUID } from 'node:crypto'
import { accepted, declined, drafted, issued, referred, registered, served, signed, supplemented } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { rebuild } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handling } from './handling.module.ts'

const OFFICE = sessionOf('office', 'dispatcher')
const CLERK = sessionOf('housing', 'handler')
const HEAD = sessionOf('housing', 'unit-head')
const ROADS = sessionOf('roads', 'handler')

let door: TestDoor

/** `accept of matter-1 at version 3`, by this person. */
const act = (
  session: typeof CLERK,
  [matter, name, version]: readonly [string, string, number],
  input: object,
  commandId: string = randomUUID(),
) => door.knock(session, 'POST', `/api/matters/${matter}/${name}`, { commandId, version, input })

const ids = ({ json }: { json: Record<string, unknown> }) => (json['items'] as { id: string }[]).map(({ id }) => id)

beforeAll(async () => {
  door = await openDoor({ owners: ['modules/handling'], projections: handling.projections, routes: handling.routes })
  const inHand = ['2026-03-05', signed('housing'), 'housing'] as const
  for (const [i, day] of ['2026-03-02', '2026-02-10', '2026-03-03'].entries())
    await door.lay(`matter-${i + 1}`, [day, registered({ receivedOn: day })], ['2026-03-04', referred('housing')], inHand)
  await door.lay('matter-4', ['2026-03-05', registered({ receivedOn: '2026-02-01' })])
  await door.lay('matter-2', ['2026-03-05', accepted('housing'), 'housing'])
  door.setNow('2026-03-17')
}, 120_000)
afterAll(() => door.close())

describe('办件清单', () => {
  it('puts what runs out first on top, with the days that are left', async () => {
    const answer = await door.knock(CLERK, 'GET', '/api/worklist')
    expect(ids(answer)).toEqual(['matter-1', 'matter-3', 'matter-2'])
    expect(answer.json).toMatchObject({
      counts: { overdue: 0, soon: 2, all: 3 },
      items: [{ subject: '村口桥面塌陷无人维修', due: { clock: 'C03', legal: '2026-03-19', daysLeft: 2 } }, {}, { due: { clock: 'C06' } }],
    })
  })

  it('shows the office what lies with it, and any unit’s list on request; a unit sees only its own', async () => {
    expect((await door.knock(OFFICE, 'GET', '/api/worklist')).json).toMatchObject({
      counts: { overdue: 1, all: 1 },
      items: [{ id: 'matter-4' }],
    })
    expect(ids(await door.knock(OFFICE, 'GET', '/api/worklist?unit=housing'))).toHaveLength(3)
    expect(ids(await door.knock(OFFICE, 'GET', '/api/worklist?unit=all'))).toHaveLength(4)
    expect(ids(await door.knock(ROADS, 'GET', '/api/worklist?unit=housing'))).toEqual([])
  })

  it('narrows by tab and phase, and goes on where the page before ended', async () => {
    expect(ids(await door.knock(CLERK, 'GET', '/api/worklist?tab=soon'))).toEqual(['matter-1', 'matter-3'])
    expect(ids(await door.knock(OFFICE, 'GET', '/api/worklist?unit=all&tab=overdue'))).toEqual(['matter-4'])
    expect(ids(await door.knock(CLERK, 'GET', '/api/worklist?phase=HANDLING'))).toEqual(['matter-2'])
    const [at] = await door.services.db.query<{ position: number }>(sql`select position from handling.worklist where id = 'matter-1'`)
    expect(ids(await door.knock(CLERK, 'GET', `/api/worklist?after=2026-03-19,${at?.position}`))).toEqual(['matter-3', 'matter-2'])
  })
})

describe('不予受理 in the lists', () => {
  const rows = () =>
    door.services.db.query<{ id: string; open: boolean; clock: string | null }>(
      sql`select id, open, clock from handling.worklist where id in ('matter-6', 'matter-7') order by id`,
    )
  it('what was lawfully declined and filed is nobody’s overdue work, and an objection brings it back to the office', async () => {
    const start = [
      ['2026-03-02', registered()],
      ['2026-03-04', referred('housing')],
      ['2026-03-05', signed('housing'), 'housing'],
    ] as const
    await door.lay('matter-6', ...start, ['2026-03-10', declined('housing', 'OTHER_PROCEDURE'), 'housing'])
    await door.lay('matter-7', ...start, ['2026-03-10', declined('housing', 'NOT_COMPETENT'), 'housing'])
    const [filed, back] = await rows()
    expect([filed, back]).toEqual([
      { id: 'matter-6', open: false, clock: null },
      { id: 'matter-7', open: true, clock: 'C01' },
    ])
    await door.lay('matter-6', ['2026-03-16', supplemented('2026-03-16')])
    expect((await rows())[0]).toEqual({ id: 'matter-6', open: true, clock: 'C01' })
    await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections: handling.projections })
    expect((await rows())[0]).toEqual({ id: 'matter-6', open: true, clock: 'C01' })
  })
})

describe('办理, over the wire', () => {
  it('accepts once, even when the answer was lost and the same command comes again', async () => {
    const commandId = randomUUID()
    const first = await act(CLERK, ['matter-1', 'accept', 3], { told: 'POST' }, commandId)
    expect(first).toMatchObject({ status: 200, json: { version: 4, number: 2 } })
    expect((await act(CLERK, ['matter-1', 'accept', 3], { told: 'POST' }, commandId)).json).toEqual(first.json)
    const events = await door.services.store.read('matter-1')
    expect(events.at(-1)).toMatchObject({ type: 'MatterAccepted', data: { contact: '83000000', handler: 'handler-housing' } })
  })

  it('does not act on a case file that moved on meanwhile', async () => {
    expect(await act(CLERK, ['matter-1', 'accept', 3], { told: 'POST' })).toMatchObject({
      status: 409,
      json: { refused: 'changed-meanwhile' },
    })
  })

  it('refuses with the article, and names the field that needs mending', async () => {
    const extension = { days: 10, reason: '需要委托专业机构检测', told: 'NOT_REACHABLE' }
    expect(await act(HEAD, ['matter-1', 'extend', 4], extension)).toMatchObject({
      status: 409,
      json: { refused: 'must-be-told', basis: '信访工作条例 第三十四条' },
    })
    expect(await act(HEAD, ['matter-1', 'extend', 4], { ...extension, reason: '忙' })).toMatchObject({
      status: 422,
      json: { fields: [{ field: 'input.reason' }] },
    })
  })

  it('keeps heads’ acts from clerks, and matters from other units', async () => {
    expect((await act(CLERK, ['matter-1', 'extend', 4], {})).status).toBe(403)
    expect((await act(ROADS, ['matter-1', 'note', 4], { text: '到场', visibleToPetitioner: false, attachments: [] })).status).toBe(404)
  })

  it('does not put a file on record that was never uploaded', async () => {
    const note = { text: '现场照片', visibleToPetitioner: true, attachments: [{ digest: 'a'.repeat(64), name: '桥.jpg' }] }
    expect(await act(CLERK, ['matter-1', 'note', 4], note)).toMatchObject({ status: 409, json: { refused: 'file-not-found' } })
    const digest = await door.services.files.put(Buffer.from('桥面裂缝两处', 'utf8'))
    expect((await act(CLERK, ['matter-1', 'note', 4], { ...note, attachments: [{ digest, name: '记录.txt' }] })).status).toBe(200)
    const events = await door.services.store.read('matter-1')
    expect(events.at(-1)).toMatchObject({
      data: { attachments: [{ digest, mime: 'text/plain', bytes: 18 }] },
      sealed: { fileNames: ['记录.txt'] },
    })
  })

  it('carries an opinion from draft to service, and the matter leaves the list', async () => {
    const finding = (claim: string) => ({ claim, outcome: 'SUPPORTED', text: '予以修复' })
    const opinion = { facts: '属实', basis: '《公路法》第三十五条', findings: [finding('claim-1'), finding('claim-2')] }
    expect((await act(CLERK, ['matter-1', 'draft', 5], opinion)).status).toBe(200)
    expect((await act(HEAD, ['matter-1', 'return-draft', 6], { remarks: '写明期限' })).status).toBe(200)
    expect((await act(CLERK, ['matter-1', 'draft', 7], { ...opinion, facts: '属实，四月底前修复' })).status).toBe(200)
    expect((await act(HEAD, ['matter-1', 'sign-off', 8], {})).json).toMatchObject({ version: 9, number: 1 })
    const events = await door.services.store.read('matter-1')
    expect(events.at(-1)).toMatchObject({ sealed: { facts: '属实，四月底前修复' } })
    const service = { method: 'DIRECT', servedOn: '2026-03-17', receiver: '王大明', remarks: '', consentToElectronic: false, proof: [] }
    expect((await act(CLERK, ['matter-1', 'serve', 9], service)).status).toBe(200)
    expect(ids(await door.knock(CLERK, 'GET', '/api/worklist'))).toEqual(['matter-3', 'matter-2'])
  })
})

it('the list is the same when it is made again from the register', async () => {
  const all = () => door.services.db.query(sql`select * from handling.worklist order by id`)
  await door.lay(
    'matter-3',
    ['2026-03-17', accepted('housing'), 'housing'],
    ['2026-03-18', drafted, 'housing'],
    ['2026-03-19', issued('housing'), 'housing'],
    ['2026-03-20', served('2026-03-20'), 'housing'],
  )
  const before = await all()
  await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections: handling.projections })
  expect(await all()).toEqual(before)
})
