import { randomUUID } from 'node:crypto'
import type { CaseEvent, Person } from '@onedoor/case'
import { accepted, referred, registered, signed } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { rebuild } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import type { Event } from '@onedoor/kernel'
import { blindKey, type Keys, queryKeyOf } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { petitioners } from './petitioners.module.ts'

const CODE = 'K7MQ-3XTP-HA9W-R2'
const CLERK = sessionOf('office', 'registrar')
const DISPATCHER = sessionOf('office', 'dispatcher')
const HOUSING = sessionOf('housing', 'handler')
const HEAD = sessionOf('housing', 'unit-head')
const reasons = '同一座桥，同一诉求'
const idOf = (n: number): string => `matter-00000000-0000-4000-8000-00000000000${n}`

let door: TestDoor

/** As the application does it: petitioners by name, agents not at all. */
const namesOf = (keys: Keys) => (event: Event) => {
  const { persons = [], person, contact } = (event.sealed ?? {}) as { persons?: Person[]; person?: Person; contact?: Person }
  return [...persons, person, contact].flatMap((one) => (one === undefined ? [] : [blindKey(keys, 'name', one.name)]))
}

beforeAll(async () => {
  door = await openDoor({
    ...{ owners: ['modules/petitioners'], projections: petitioners.projections, routes: petitioners.routes },
    blindKeysOf: namesOf,
  })
}, 120_000)
afterAll(() => door.close())

const ownKey = () => queryKeyOf(door.keys, CODE)
const matterOf = async (n: number, over: Parameters<typeof registered>[0] = {}, persons?: readonly Person[]) => {
  const event = registered({ queryKey: ownKey(), persons: ['person-1'], submission: `submission-${n}`, ...over })
  const named = persons === undefined ? event : { ...event, sealed: { ...event.sealed, persons } }
  await door.lay(idOf(n), [over.receivedOn ?? '2026-03-02', named])
  return idOf(n)
}
const eventsOf = (matter: string) => door.services.store.read(matter)
const act = async (who: ReturnType<typeof sessionOf>, matter: string, name: string, input: object) => {
  const version = (await eventsOf(matter)).length
  return door.knock(who, 'POST', `/api/matters/${matter}/${name}`, { commandId: randomUUID(), version, input })
}
const own = (path: string, matter: string, fields: object = {}, who?: ReturnType<typeof sessionOf>) =>
  door.knock(who, 'POST', path, { code: CODE, matter, ...fields })

describe('撤回 at the door', () => {
  it('needs the code, the person, a reason and a second look; then it is the petitioner’s own act', async () => {
    const matter = await matterOf(1)
    expect((await own('/own/withdraw', matter, { code: 'K7MQ-3XTP-HA9W-R3' })).status).toBe(404)
    expect((await own('/own/withdraw', matter)).text).toContain('name="reason"')
    expect(await own('/own/withdraw', matter, { send: '1', reason: ' ' })).toMatchObject({ status: 422 })
    const once = await own('/own/withdraw', matter, { send: '1', reason: '已经解决了' })
    expect(once.text).toContain('name="sure"')
    expect(await eventsOf(matter)).toHaveLength(1)
    const form = { send: '1', sure: '1', reason: '已经解决了', commandId: randomUUID() }
    expect((await own('/own/withdraw', matter, form)).status).toBe(200)
    expect((await own('/own/withdraw', matter, form)).status).toBe(200)
    expect((await eventsOf(matter)).slice(1)).toMatchObject([
      { type: 'MatterWithdrawn', by: 'petitioner', organ: '', sealed: { reason: '已经解决了' } },
    ])
  })

  it('is refused to whoever is signed in for an office, head of the unit or window, even with the code in hand', async () => {
    const matter = await matterOf(2)
    for (const who of [HEAD, HOUSING, CLERK, DISPATCHER]) {
      const answer = await own('/own/withdraw', matter, { send: '1', sure: '1', reason: '让他撤' }, who)
      expect(answer.status).toBe(409)
      expect(answer.text).toContain('只能由信访人本人')
    }
    expect(await eventsOf(matter)).toHaveLength(1)
  })
})

describe('信访人本人的几步, without a script and without an account', () => {
  it('joins, leaves by the own name and by nobody else’s, and names nobody on the page', async () => {
    const matter = await matterOf(3)
    await own('/own/join', matter, { send: '1', name: '李小红', phone: '13900000003' })
    expect((await eventsOf(matter)).at(-1)).toMatchObject({ type: 'PersonJoined', data: { person: 'person-2' } })
    const page = await own('/own/leave', matter)
    expect(page.text).toContain('name="who"')
    expect(page.text).not.toMatch(/王大明|李小红/)
    expect((await own('/own/leave', matter, { send: '1', who: '张三', words: '不去了' })).status).toBe(409)
    expect((await own('/own/leave', matter, { send: '1', who: '李 小红', words: '不去了' })).status).toBe(200)
    expect((await eventsOf(matter)).at(-1)).toMatchObject({ type: 'PersonLeft', data: { person: 'person-2', why: 'WITHDREW' } })
  })

  it('consents, takes it back, and each is one fact of the petitioner’s', async () => {
    const matter = await matterOf(4)
    expect((await own('/own/consent', matter)).text.match(/name="to" value="/g)).toHaveLength(8)
    await own('/own/consent', matter, { send: '1', to: 'MEDIATION' })
    expect((await own('/own/consent', matter)).text).toContain('/own/withdraw-consent')
    await own('/own/withdraw-consent', matter, { send: '1', to: 'MEDIATION' })
    expect((await eventsOf(matter)).slice(1)).toMatchObject([
      { type: 'ConsentGiven', data: { to: 'MEDIATION', person: 'person-1' }, by: 'petitioner' },
      { type: 'ConsentWithdrawn', data: { to: 'MEDIATION' }, by: 'petitioner' },
    ])
    expect((await own('/own/withdraw-consent', matter, { send: '1', to: 'MEDIATION' })).status).toBe(409)
  })

  it('a mandate without its paper is not taken, and everything typed is still there', async () => {
    const matter = await matterOf(5)
    const answer = await own('/own/mandate', matter, { send: '1', name: '赵铁柱', scope: 'INQUIRE', until: '2026-12-31' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('赵铁柱')
    expect(answer.text).toContain('value="INQUIRE" checked')
    expect((await own('/own/mandate', matter, { send: '1', name: '', until: 'x' })).status).toBe(422)
  })

  it('in both languages', async () => {
    const matter = idOf(5)
    for (const path of ['contact', 'join', 'leave', 'mandate', 'end-mandate', 'consent', 'withdraw']) {
      const english = await door.knock(undefined, 'POST', `/own/${path}?lang=en`, { code: CODE, matter })
      expect([path, english.status, /\p{Script=Han}/u.test(english.text.replaceAll(/王大明|赵铁柱|一扇门|中文/g, ''))]).toEqual([
        path,
        200,
        false,
      ])
    }
  })
})

describe('委托 at the window', () => {
  it('is ended by the principal at once, and by itself when the term is over', async () => {
    const matter = await matterOf(6)
    const digest = await door.services.files.put(Buffer.from('委托书'))
    const mandate = {
      ...{ principal: 'person-1', agent: { name: '赵铁柱' }, scope: ['INQUIRE'], mayBeTold: true, limits: '' },
      attachments: [{ digest, name: '委托书.txt' }],
    }
    expect((await act(CLERK, matter, 'authorise', { ...mandate, until: '2026-12-31' })).status).toBe(200)
    expect((await act(CLERK, matter, 'authorise', { ...mandate, until: '2026-03-10' })).status).toBe(200)
    expect((await own('/own/end-mandate', matter)).text.match(/赵铁柱/g)).toHaveLength(2)
    await own('/own/end-mandate', matter, { send: '1', mandate: 'mandate-1' })
    expect((await eventsOf(matter)).at(-1)).toMatchObject({ type: 'MandateEnded', data: { mandate: 'mandate-1', why: 'WITHDRAWN' } })
    const [sweep] = petitioners.jobs
    door.setNow('2026-03-10')
    expect(await sweep.run(door.services)).toBe(0)
    door.setNow('2026-03-11')
    expect(await sweep.run(door.services)).toBe(1)
    expect(await sweep.run(door.services)).toBe(0)
    expect((await eventsOf(matter)).at(-1)).toMatchObject({ type: 'MandateEnded', data: { why: 'OVER' }, by: 'system' })
  })
})

describe('address unclear, then the person calls', () => {
  it('the unit is asked to give the notice it could not give, and gives it once', async () => {
    const matter = idOf(7)
    const silent = accepted('housing')
    await door.lay(
      matter,
      ['2026-03-02', registered({ queryKey: ownKey(), notifiable: false, addressed: false, anonymous: true, persons: [] })],
      ['2026-03-03', referred('housing')],
      ['2026-03-04', signed('housing'), 'housing'],
      ['2026-03-05', { ...silent, data: { ...silent.data, told: 'NOT_REACHABLE' } }, 'housing'],
    )
    expect((await act(HOUSING, matter, 'notify-again', { told: 'POST' })).json).toMatchObject({ refused: 'no-notice-owed' })
    expect((await own('/own/contact', matter, { send: '1', name: '王大明', address: '某村 1 号' })).status).toBe(200)
    expect((await act(HOUSING, matter, 'notify-again', { told: 'POST' })).status).toBe(200)
    expect((await act(HOUSING, matter, 'notify-again', { told: 'POST' })).json).toMatchObject({ refused: 'no-notice-owed' })
  })
})

const A = 8
const B = 9

describe('并件、拆分 on the register', () => {
  it('two officers link; a link never hangs on a link', async () => {
    const [main, other] = [await matterOf(A), await matterOf(B)]
    const [row] = await door.services.db.query<{ year: number; number: number }>(
      sql`select year, number from petitioners.matter where id = ${main}`,
    )
    const no = `访${row?.year}-${String(row?.number).padStart(6, '0')}`
    expect((await act(CLERK, other, 'propose-link', { main: '访2026-999999', reasons })).json).toMatchObject({ refused: 'main-not-found' })
    expect((await act(CLERK, other, 'propose-link', { main: no, reasons })).status).toBe(200)
    expect((await act(CLERK, other, 'link', { reasons })).json).toMatchObject({ refused: 'second-officer-needed' })
    expect((await act(DISPATCHER, other, 'link', { reasons })).status).toBe(200)
    expect((await act(CLERK, main, 'propose-link', { main: idOf(1), reasons })).json).toMatchObject({ refused: 'has-linked-matters' })
    expect((await act(CLERK, idOf(4), 'propose-link', { main: other, reasons })).json).toMatchObject({ refused: 'main-is-linked' })
    expect((await act(CLERK, other, 'unlink', { reasons: '不是同一座桥' })).status).toBe(200)
    expect((await act(CLERK, idOf(4), 'propose-link', { main: other, reasons })).status).toBe(200)
  })

  it('a split writes the matter, the new one and the letter at once; undone, a second officer is asked to look', async () => {
    const matter = idOf(A)
    await door.lay(`submission-${A}`, ['2026-03-11', { type: 'SubmissionReceived', data: {} }])
    const into = `matter-${randomUUID()}`
    const input = { into, claims: ['claim-2'], subject: '警示标志', reasons: '另一单位的职责' }
    expect((await act(DISPATCHER, matter, 'split-off', input)).status).toBe(200)
    expect(await eventsOf(into)).toMatchObject([{ type: 'MatterRegistered', data: { splitFrom: matter, receivedOn: '2026-03-02' } }])
    expect((await eventsOf(`submission-${A}`)).at(-1)).toMatchObject({ type: 'MatterOpened', data: { matter: into } })
    expect((await act(CLERK, matter, 'undo-split', { into, reasons: '还是一件事' })).status).toBe(200)
    expect((await eventsOf(into)).at(-1)).toMatchObject({ type: 'LinkProposed', data: { main: matter } })
    expect((await act(DISPATCHER, into, 'link', { reasons })).status).toBe(200)
  })
})

describe('回避 (第二十八条第三款)', () => {
  it('whoever stands aside splits nothing off and undoes no split', async () => {
    const matter = `matter-${randomUUID()}`
    const recused: CaseEvent = { type: 'RecusalDecided', data: { of: DISPATCHER.user, granted: true } }
    await door.lay(matter, ['2026-03-02', registered({ submission: 'submission-recused' })], ['2026-03-03', recused])
    const input = { into: `matter-${randomUUID()}`, claims: ['claim-2'], subject: '警示标志', reasons: '另一单位的职责' }
    expect((await act(DISPATCHER, matter, 'split-off', input)).json).toMatchObject({ refused: 'stands-aside' })
    expect((await act(CLERK, matter, 'split-off', input)).status).toBe(200)
    expect((await act(DISPATCHER, matter, 'undo-split', { into: input.into, reasons: '还是一件事' })).json).toMatchObject({
      refused: 'stands-aside',
    })
  })
})

describe('以往事项 for comparing', () => {
  const earlierOf = async (matter: string, who = CLERK) => (await door.knock(who, 'GET', `/api/matters/${matter}/earlier`)).json

  it('is the same petitioner’s only; the same runner for two villagers proposes nothing', async () => {
    const one = `matter-${randomUUID()}`
    const two = `matter-${randomUUID()}`
    const agent: CaseEvent = {
      type: 'MandateGiven',
      data: { mandate: 'mandate-1', principal: 'person-1', scope: ['SUBMIT'], until: '2026-12-31', mayBeTold: true, attachments: [] },
      sealed: { agent: { name: '代跑员老周' }, limits: '', fileNames: [] },
    }
    const of = (name: string, receivedOn: string): CaseEvent => {
      const event = registered({ receivedOn })
      return { ...event, sealed: { subject: '路', claims: [], persons: [{ name }] } }
    }
    await door.lay(one, ['2026-03-01', of('周一', '2026-03-01')], ['2026-03-01', agent])
    await door.lay(two, ['2026-03-05', of('周二', '2026-03-05')], ['2026-03-05', agent])
    expect(await earlierOf(two)).toMatchObject({ items: [] })
    const again = `matter-${randomUUID()}`
    await door.lay(again, ['2026-03-09', of('周一', '2026-03-09')])
    expect(await earlierOf(again)).toMatchObject({ items: [{ id: one, cause: 'IN_PROGRESS' }] })
    expect(await earlierOf(one)).toMatchObject({ items: [] })
    expect(door.openings.at(-1)).toMatchObject({ matter: one, what: 'person-search/earlier' })
    expect((await door.knock(HOUSING, 'GET', `/api/matters/${again}/earlier`)).status).toBe(403)
  })

  it('is decided by an officer, and everything is the same when it is made again from the register', async () => {
    expect((await act(CLERK, idOf(B), 'assess-contact', { earlier: idOf(A), cause: 'IN_PROGRESS', reasons })).status).toBe(200)
    const tables = ['matter', 'person_key', 'link', 'mandate']
    const all = () =>
      Promise.all(
        tables.map((table) => door.services.db.query({ text: `select * from petitioners.${table} order by 1, 2, 3`, values: [] })),
      )
    const before = await all()
    await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections: petitioners.projections })
    expect(await all()).toEqual(before)
  })
})

describe('信访不停止的期限', () => {
  it('are said with their articles, and worked out from a day that nobody keeps', async () => {
    const page = await door.knock(undefined, 'GET', '/limits?known=2026-03-01')
    expect(page.text).toContain('信访不停止')
    expect(page.text).toContain('2026-04-30')
    expect(page.text).toContain('劳动争议调解仲裁法')
    expect((await door.knock(undefined, 'GET', '/limits')).text).not.toContain('最后一天 2')
    expect((await door.knock(undefined, 'GET', '/limits?known=2099-01-01')).status).toBe(422)
  })
})
