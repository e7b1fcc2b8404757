import { randomUUID } from 'node:crypto'
import { accepted, referred, registered, signed } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { rebuild } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handling } from './handling.module.ts'

const CLERK = sessionOf('housing', 'handler')
const CHECKER = sessionOf('housing', 'legal-checker')
const HEAD = sessionOf('housing', 'unit-head')
const OFFICE_HEAD = sessionOf('office', 'office-head')
const ROADS = sessionOf('roads', 'handler')
const ROADS_HEAD = sessionOf('roads', 'unit-head')
const LONG = '桥面由贵局养护，请说明修复安排。'

let door: TestDoor
let code = ''

type Answered = Awaited<ReturnType<TestDoor['knock']>>
const act = (session: typeof CLERK, [matter, name, version]: readonly [string, string, number], input: object): Promise<Answered> =>
  door.knock(session, 'POST', `/api/matters/${matter}/${name}`, { commandId: randomUUID(), version, input })
const listed = async (session: typeof CLERK) =>
  ((await door.knock(session, 'GET', '/api/worklist')).json['items'] as { id: string; due: object | null }[]).map(({ id, due }) => [
    id,
    due,
  ])
const version = async (matter: string) => (await door.services.store.read(matter)).length
const ask = (path: string, matter: string, text: string) =>
  door.knock(undefined, 'POST', path, { code, matter, commandId: randomUUID(), text })

beforeAll(async () => {
  const posts = ['handler-housing', 'second-housing'].map((person) => ({ person, unit: 'housing', role: 'handler', from: '2020-01-01' }))
  door = await openDoor({ owners: ['modules/handling'], projections: handling.projections, routes: handling.routes, posts })
  code = queryCodeOf(door.keys, 'submission-1')
  for (const matter of ['matter-1', 'matter-2', 'matter-3'])
    await door.lay(
      matter,
      ['2026-03-02', registered({ queryKey: queryKeyOf(door.keys, code) })],
      ['2026-03-04', referred('housing')],
      ['2026-03-05', signed('housing'), 'housing'],
    )
  await door.lay('matter-1', ['2026-03-06', accepted('housing'), 'housing'])
  door.setNow('2026-03-06')
}, 120_000)
afterAll(() => door.close())

describe('协办 (第二十四条第一款)', () => {
  it('the assisting unit finds the matter in its list by its own day, gives its part, co-signs, and is done', async () => {
    expect((await act(ROADS, ['matter-1', 'give-assistance', 4], { answer: LONG, attachments: [] })).status).toBe(404)
    const asking = { unit: 'roads', dueOn: '2026-03-20', question: LONG }
    expect((await act(CLERK, ['matter-1', 'ask-assistance', 4], { ...asking, unit: 'gone' })).json).toMatchObject({
      refused: 'unit-not-in-effect',
    })
    expect((await act(CLERK, ['matter-1', 'ask-assistance', 4], asking)).status).toBe(200)
    expect(await listed(ROADS)).toEqual([['matter-1', expect.objectContaining({ clock: 'ASSISTANCE', legal: '2026-03-20' })]])
    expect((await act(ROADS, ['matter-1', 'give-assistance', 5], { answer: LONG, attachments: [] })).status).toBe(200)
    expect(await listed(ROADS)).toEqual([])
    const finding = (claim: string) => ({ claim, outcome: 'EXPLAINED', text: LONG })
    const opinion = { facts: LONG, basis: '《公路法》第三十五条', findings: [finding('claim-1'), finding('claim-2')] }
    expect((await act(CLERK, ['matter-1', 'draft', 6], opinion)).status).toBe(200)
    expect((await listed(ROADS)).map(([id]) => id)).toEqual(['matter-1'])
    expect((await act(HEAD, ['matter-1', 'sign-off', 7], {})).json).toMatchObject({ refused: 'not-checked' })
    expect((await act(CHECKER, ['matter-1', 'check-draft', 7], { remarks: '' })).status).toBe(200)
    expect((await act(HEAD, ['matter-1', 'sign-off', 8], {})).json).toMatchObject({ refused: 'not-cosigned' })
    expect((await act(ROADS_HEAD, ['matter-1', 'cosign', 8], { remarks: '' })).status).toBe(200)
    expect(await listed(ROADS)).toEqual([])
  })

  it('a missing signature that was put before the petition office stands in its list until it settled it', async () => {
    expect((await act(HEAD, ['matter-1', 'return-draft', 9], { remarks: '请补充依据' })).status).toBe(200)
    const finding = (claim: string) => ({ claim, outcome: 'EXPLAINED', text: LONG })
    const opinion = { facts: LONG, basis: '《公路法》第三十五条', findings: [finding('claim-1'), finding('claim-2')] }
    expect((await act(CLERK, ['matter-1', 'draft', 10], opinion)).status).toBe(200)
    expect((await act(CHECKER, ['matter-1', 'check-draft', 11], { remarks: '' })).status).toBe(200)
    const reasons = '养护责任的划分双方没有谈拢'
    expect((await act(HEAD, ['matter-1', 'escalate-cosign', 12], { unit: 'roads', reasons })).json).toMatchObject({
      refused: 'cosign-day-not-passed',
    })
    door.setNow('2026-03-11')
    expect((await act(HEAD, ['matter-1', 'escalate-cosign', 12], { unit: 'roads', reasons })).status).toBe(200)
    expect(await listed(OFFICE_HEAD)).toEqual([['matter-1', expect.objectContaining({ clock: 'COSIGN', legal: '2026-03-16' })]])
    expect((await act(OFFICE_HEAD, ['matter-1', 'settle-cosign', 13], { unit: 'roads', without: true, reasons })).status).toBe(200)
    expect(await listed(OFFICE_HEAD)).toEqual([])
    expect((await act(HEAD, ['matter-1', 'sign-off', 14], {})).status).toBe(200)
    door.setNow('2026-03-06')
  })

  it('and its list is the same when it is made again from the register', async () => {
    const all = () => door.services.db.query(sql`select * from handling.assisting order by matter, unit`)
    const before = await all()
    expect(before).toHaveLength(2)
    await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections: handling.projections })
    expect(await all()).toEqual(before)
  })
})

describe('what the petitioner asks for on their own page', () => {
  it('turns a simple matter to the ordinary procedure by their wish alone, once however often it is sent', async () => {
    const simple = { told: 'PHONE', contact: '', procedure: 'SIMPLE', ground: 'CLEAR_FACTS' }
    expect((await act(CLERK, ['matter-2', 'accept', 3], simple)).status).toBe(200)
    expect((await ask('/ask-opinion', 'matter-2', '短')).status).toBe(409)
    const said = { code, matter: 'matter-2', commandId: randomUUID(), text: '请给我书面答复，我要留底' }
    expect((await door.knock(undefined, 'POST', '/ask-opinion', said)).status).toBe(200)
    expect((await door.knock(undefined, 'POST', '/ask-opinion', said)).status).toBe(200)
    const events = await door.services.store.read('matter-2')
    expect(events).toHaveLength(5)
    expect(events.at(-1)).toMatchObject({ type: 'ProcedureTurned', by: 'petitioner', data: { why: 'ASKED_BY_PETITIONER' } })
  })

  it('is opened by the query code of the matter and by nothing else', async () => {
    const other = { code: 'AAAA-BBBB-CCCC', matter: 'matter-2', commandId: randomUUID(), text: '请给我书面答复，我要留底' }
    expect((await door.knock(undefined, 'POST', '/ask-opinion', other)).status).toBe(404)
  })

  it('a way that is found wrong comes back into the list of the unit until it was answered', async () => {
    const way = {
      ...{ track: 'ADMINISTRATIVE', competentBody: '县人民政府', reasons: LONG, told: 'POST' },
      ...{ limitations: ['P03', 'P04'], knownOn: '2026-02-20' },
    }
    expect((await act(CLERK, ['matter-3', 'choose-track', 3], way)).status).toBe(403)
    expect((await act(HEAD, ['matter-3', 'choose-track', 3], way)).json).toMatchObject({ number: 1 })
    expect((await listed(CLERK)).map(([id]) => id)).not.toContain('matter-3')
    expect((await ask('/object-to-way', 'matter-3', '我不是不服处罚，我要修桥的答复')).status).toBe(200)
    expect((await listed(CLERK)).map(([id]) => id)).toContain('matter-3')
    const note = { text: LONG, visibleToPetitioner: true, attachments: [] }
    expect((await act(CLERK, ['matter-3', 'note', 5], note)).status).toBe(200)
    expect((await listed(CLERK)).map(([id]) => id)).not.toContain('matter-3')
  })
})

describe('回避 (第二十八条第三款)', () => {
  it('whoever stands aside is refused every act in this matter, and nobody else is', async () => {
    expect((await ask('/ask-recusal', 'matter-2', '经办人是施工单位老板的弟弟')).status).toBe(200)
    const decision = { of: 'handler-housing', granted: true, reasons: '经办人与施工单位有近亲属关系' }
    const decided = async (input: object) => act(HEAD, ['matter-2', 'decide-recusal', await version('matter-2')], input)
    expect((await decided(decision)).json).toMatchObject({ refused: 'replacement-needed' })
    expect((await decided({ ...decision, replacement: 'second-housing' })).status).toBe(200)
    const note = { text: '到场查看', visibleToPetitioner: false, attachments: [] }
    const at = await version('matter-2')
    const acts = handling.routes.filter(({ method, path }) => method === 'POST' && path.startsWith('/api/matters/:matter/'))
    const answers = await Promise.all(
      acts.map(({ path }) =>
        door.knock(
          { ...CLERK, roles: ['handler', 'unit-head', 'office-head', 'legal-checker'] },
          'POST',
          path.replace(':matter', 'matter-2'),
          {
            ...{ commandId: randomUUID(), version: at, input: {} },
          },
        ),
      ),
    )
    expect(answers.map(({ status }) => status)).not.toContain(200)
    expect((await act(CLERK, ['matter-2', 'note', at], note)).json).toMatchObject({ refused: 'stands-aside' })
    expect(await version('matter-2')).toBe(at)
    expect((await act(HEAD, ['matter-2', 'note', at], note)).status).toBe(200)
  })
})
