import { randomUUID } from 'node:crypto'
import { type CaseEvent, documentEntry } from '@onedoor/case'
import { accepted, referred, registered, signed } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { rebuild } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import type { Event } from '@onedoor/kernel'
import { blindKey, type Keys } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hotMatters } from './hot-matters.module.ts'

const OFFICER = sessionOf('office', 'supervisor')
const HEAD = sessionOf('housing', 'unit-head')
const CLERK = sessionOf('housing', 'handler')

let door: TestDoor

const letter = (subject: string, claim: string, person: string, receivedOn: string): Event => {
  const base = registered({ receivedOn, submission: `submission-${subject}`, claims: ['claim-1'], anonymous: person === '' })
  const persons = person === '' ? [] : [{ name: person }]
  return { ...base, sealed: { subject, claims: [{ id: 'claim-1', text: claim }], persons } }
}

/** Whoever petitions is known by the name alone here. */
const blindKeysOf = (keys: Keys) => (event: Event) =>
  event.type === 'MatterRegistered' ? ((event.sealed as CaseEventWords).persons ?? []).map(({ name }) => blindKey(keys, 'name', name)) : []
type CaseEventWords = Readonly<{ persons?: readonly Readonly<{ name: string }>[] }>

const MIXER = [
  ['柳河新村北门外搅拌站噪音扰民', '柳河新村北门外的搅拌站夜里还在生产，噪音很大，请求停工整治', '甲', '2026-03-03'],
  ['投诉柳河新村北门外的搅拌站噪音粉尘', '搅拌站夜里生产，柳河新村窗台一层灰，噪音很大，请求停工整治', '乙', '2026-03-05'],
  ['柳河新村北门外搅拌站何时停工', '柳河新村北门外的搅拌站还在生产，噪音很大，请求停工整治', '丙', '2026-03-09'],
  ['再次投诉柳河新村北门外搅拌站噪音扰民', '柳河新村北门外的搅拌站夜里还在生产，噪音很大，请求停工整治', '甲', '2026-03-12'],
  ['柳河新村北门外搅拌站噪音', '柳河新村北门外的搅拌站噪音很大，请求停工整治', '丁', '2026-02-10'],
] as const
const LIGHTS = [
  ['东门大街路灯整条不亮', '东门大街的路灯坏了一个月，晚上看不见路，请求修好路灯', '戊', '2026-03-04'],
  ['东门大街路灯坏了没人修', '东门大街的路灯坏了一个月，晚上看不见路，请求修好路灯', '己', '2026-03-06'],
  ['东门大街路灯不亮何时修好', '东门大街的路灯坏了一个月，晚上老人看不见路，请求修好路灯', '己', '2026-03-08'],
] as const
const OTHERS = ['低保审批太慢', '山林承包合同到期', '厂里没有缴养老保险', '学区划分不合理', '宅基地审批拖了一年', '医保报销少算一笔']

type Item = Readonly<{
  id: string
  words: readonly string[]
  now: Readonly<Record<string, number>>
  earlier: Readonly<Record<string, number>>
  firstSeen: string
  letters: readonly Readonly<{ id: string; subject: string }>[]
}>
type List = Readonly<{ waiting: number; items: readonly Item[]; before: object; period: object }>

const list = async (who = OFFICER, query = ''): Promise<List> =>
  (await door.knock(who, 'GET', `/api/hot-matters${query}`)).json as unknown as List
const group = () =>
  door.services.db.query<{ matter: string; named: string }>(sql`select matter, named from hot_matters.grouped order by matter`)

beforeAll(async () => {
  const { projections, routes } = hotMatters
  door = await openDoor({ owners: ['modules/hot-matters'], projections, routes, blindKeysOf })
  let i = 0
  for (const [subject, claim, person, day] of [
    ...MIXER,
    ...LIGHTS,
    ...OTHERS.map((one, at) => [one, `${one}，请求办理。`, `人${at}`, '2026-03-10'] as const),
  ]) {
    i += 1
    // The third letter about the mixer went to another office.
    const unit = i === 3 ? 'roads' : 'housing'
    await door.lay(`matter-${i}`, [day, letter(subject, claim, person, day)], [day, referred(unit)])
  }
  door.setNow('2026-03-20')
}, 120_000)
afterAll(() => door.close())

describe('热点问题', () => {
  it('says what several letters are about, by matters and by sides: whoever wrote twice is one side', async () => {
    const { items, waiting, period, before } = await list()
    expect(waiting).toBe(0)
    expect({ period, before }).toEqual({
      ...{ period: { from: '2026-03-01', to: '2026-03-20' } },
      ...{ before: { from: '2026-02-01', to: '2026-02-20' } },
    })
    expect(items).toHaveLength(2)
    expect(items[0]).toMatchObject({
      now: { matters: 4, sides: 3, anonymous: 0 },
      earlier: { matters: 1, sides: 1, anonymous: 0 },
      firstSeen: '2026-02-10',
    })
    expect(items[0]?.words.join('')).toContain('搅拌站')
    expect(items[0]?.letters).toHaveLength(3)
    expect(items[1]).toMatchObject({ now: { matters: 3, sides: 2 }, earlier: { matters: 0 } })
  })

  it('each figure opens the cases behind it, as many as it says', async () => {
    const [first] = (await list()).items
    const { json } = await door.knock(OFFICER, 'GET', `/api/hot-matters/${first?.id}`)
    const items = json['items'] as readonly Readonly<{ id: string; counted: string }>[]
    expect(items.filter(({ counted }) => counted === 'now').map(({ id }) => id)).toEqual(['matter-4', 'matter-3', 'matter-2', 'matter-1'])
    expect(items.filter(({ counted }) => counted === 'earlier').map(({ id }) => id)).toEqual(['matter-5'])
    expect(JSON.stringify(json)).not.toContain('甲')
  })

  it('counts for a unit only what it holds: what is hidden is in no count, no date and no name', async () => {
    const [first] = (await list(HEAD)).items
    expect(first).toMatchObject({ now: { matters: 3, sides: 2 }, earlier: { matters: 1 } })
    const { json } = await door.knock(HEAD, 'GET', `/api/hot-matters/${first?.id}`)
    expect(JSON.stringify(json)).not.toContain('matter-3')
    expect((await door.knock(HEAD, 'GET', '/api/hot-matters/matter-3')).status).toBe(404)
    expect((await list(sessionOf('roads', 'unit-head'))).items).toEqual([])
  })

  it('is for those who may see figures', async () => {
    expect((await door.knock(CLERK, 'GET', '/api/hot-matters')).status).toBe(403)
    expect((await door.knock(undefined, 'GET', '/api/hot-matters')).status).toBe(401)
    expect((await door.knock(sessionOf('x', 'auditor'), 'GET', '/api/hot-matters')).status).toBe(403)
  })

  it('a new letter joins its group, and the groups are the same when all are made again from the letters', async () => {
    await door.lay(
      'matter-90',
      ['2026-03-19', letter('柳河新村北门外搅拌站噪音', MIXER[2][1], '庚', '2026-03-19')],
      ['2026-03-19', referred('housing')],
    )
    expect((await list()).items[0]).toMatchObject({ now: { matters: 5, sides: 4 } })
    const before = await group()
    const [job] = hotMatters.jobs.filter(({ name }) => name === 'hot-matters.learn')
    await job?.run(door.services)
    expect(await group()).toEqual(before)
  })

  it('a matter that is handled with another counts as one with it', async () => {
    const link: CaseEvent = { type: 'MatterLinked', data: { main: 'matter-1', proposedBy: 'somebody' }, sealed: { reasons: '同一件事' } }
    await door.lay(
      'matter-4',
      ['2026-03-19', { type: 'LinkProposed', data: { main: 'matter-1' }, sealed: { reasons: '同一件事' } }],
      ['2026-03-19', link],
    )
    expect((await list()).items[0]).toMatchObject({ now: { matters: 4, sides: 4 } })
  })

  it('an empty stretch of time is empty, and a period that is no period is refused', async () => {
    expect((await list(OFFICER, '?period=week&day=2025-01-01')).items).toEqual([])
    expect((await door.knock(OFFICER, 'GET', '/api/hot-matters?period=year')).status).toBe(422)
    expect((await list(OFFICER, '?period=quarter&day=2026-03-20')).items[0]).toMatchObject({ now: { matters: 5 } })
  })

  it('is the same when it is made again from the register', async () => {
    const all = async () => [
      await door.services.db.query(sql`select * from hot_matters.matter order by id`),
      await door.services.db.query(sql`select * from hot_matters.holding order by matter, unit`),
      await door.services.db.query(sql`select * from hot_matters.side order by matter, key`),
    ]
    const before = await all()
    await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections: hotMatters.projections })
    expect(await all()).toEqual(before)
  })
})

describe('回头看', () => {
  const order = (over: object = {}) => ({
    ...{
      commandId: randomUUID(),
      unit: 'housing',
      matters: ['matter-1', 'matter-2'],
      dueOn: '2026-04-03',
      text: '请逐件看措施是否真正落实。',
    },
    ...over,
  })
  const found = (matter: string) => ({ commandId: randomUUID(), matter, finding: 'DONE', text: '现场看过，搅拌站已经停工拆除。' })

  it('goes to the unit as a list of work, is answered by somebody who did not do it, and the office sees what was found', async () => {
    await door.lay('matter-1', ['2026-03-19', signed('housing'), 'housing'], ['2026-03-19', accepted('housing'), 'housing'])
    const command = order()
    expect((await door.knock(OFFICER, 'POST', '/api/look-backs', command)).status).toBe(200)
    expect((await door.knock(OFFICER, 'POST', '/api/look-backs', command)).status).toBe(200)
    const { json } = await door.knock(CLERK, 'GET', '/api/look-backs')
    expect(json).toMatchObject({ open: 1, items: [{ unit: 'housing', matters: 2, answered: 0, dueOn: '2026-04-03' }] })
    const id = `look-back-${command.commandId}`
    const own = { ...CLERK, user: 'somebody-housing' }
    expect((await door.knock(own, 'POST', `/api/look-backs/${id}/answer`, found('matter-1'))).json).toMatchObject({
      refused: 'look-back-own-work',
    })
    expect((await door.knock(own, 'GET', `/api/look-backs/${id}`)).json).toMatchObject({ items: [{ ownWork: true }, { ownWork: false }] })
    for (const matter of ['matter-1', 'matter-2'])
      expect((await door.knock(CLERK, 'POST', `/api/look-backs/${id}/answer`, found(matter))).status).toBe(200)
    expect((await door.knock(OFFICER, 'GET', '/api/look-backs')).json).toMatchObject({ open: 1, items: [{ answered: 2, notDone: 0 }] })
    expect((await door.knock(OFFICER, 'GET', `/api/look-backs/${id}`)).json).toMatchObject({
      items: [{ finding: 'DONE' }, { finding: 'DONE' }],
    })
  })

  const listed = async (who: typeof OFFICER, only = '') => {
    const { json } = await door.knock(who, 'GET', `/api/look-backs${only === '' ? '' : `?only=${only}`}`)
    return json as unknown as Readonly<{ open: number; overdue: number; closed: number; items: readonly Readonly<{ id: string }>[] }>
  }
  const step = (who: typeof OFFICER, id: string, act: string, body: object) =>
    door.knock(who, 'POST', `/api/look-backs/${id}/${act}`, { commandId: randomUUID(), ...body })

  it('past its day it is seen to be late by whoever asked; it goes back, is returned with a day, put right, sent back and noted', async () => {
    const [{ id } = { id: '' }] = (await listed(OFFICER)).items
    door.setNow('2026-04-06')
    expect(await listed(OFFICER, 'overdue')).toMatchObject({ open: 1, overdue: 1, closed: 0, items: [{ id }] })
    const text = '两件都到现场看过，已经停工。'
    expect((await step(CLERK, id, 'close', { text })).status).toBe(403)
    expect((await step(HEAD, id, 'close', { text })).status).toBe(200)
    expect(await listed(OFFICER, 'closed')).toMatchObject({ open: 0, overdue: 0, closed: 1, items: [{ id, closedOn: '2026-04-06' }] })
    expect((await step(OFFICER, id, 'return', { dueOn: '2026-04-10', reason: '请写明夜里有没有看。' })).status).toBe(200)
    expect(await listed(OFFICER)).toMatchObject({
      open: 1,
      closed: 0,
      items: [{ dueOn: '2026-04-10', returnedOn: '2026-04-06', closedOn: null }],
    })
    const rest = { ...found('matter-2'), finding: 'NOT_DONE' as const }
    expect((await step(CLERK, id, 'correct', { ...rest, reason: '夜里还在生产。' })).status).toBe(422)
    const sent = { ...rest, until: '2026-04-20', reason: '夜里还在生产。' }
    for (const _ of [1, 2]) expect((await door.knock(CLERK, 'POST', `/api/look-backs/${id}/correct`, sent)).status).toBe(200)
    expect((await step(HEAD, id, 'close', { text })).status).toBe(200)
    expect((await step(OFFICER, id, 'note', {})).status).toBe(200)
    expect((await step(CLERK, id, 'correct', { ...sent, commandId: randomUUID() })).json).toMatchObject({ refused: 'look-back-noted' })
    const { json } = await door.knock(OFFICER, 'GET', `/api/look-backs/${id}`)
    expect(json).toMatchObject({
      stage: 'NOTED',
      steps: [{ what: 'CLOSED', late: true }, { what: 'RETURNED' }, { what: 'CLOSED', late: false }, { what: 'NOTED' }],
    })
    const items = json['items'] as readonly Readonly<{ id: string }>[]
    expect(items.find((item) => item.id === 'matter-2')).toMatchObject({
      ...{ finding: 'NOT_DONE', until: '2026-04-20', corrected: [{ finding: 'DONE', reason: '夜里还在生产。' }] },
    })
    expect(await listed(OFFICER)).toMatchObject({ open: 0, overdue: 0, closed: 0, items: [{ notDone: 1, notedOn: '2026-04-06' }] })
    door.setNow('2026-03-20')
  })

  it('is seen by no other unit, and holds no matter that the unit never had', async () => {
    const { json } = await door.knock(OFFICER, 'GET', '/api/look-backs')
    const [{ id } = { id: '' }] = json['items'] as readonly Readonly<{ id: string }>[]
    const other = sessionOf('roads', 'unit-head')
    expect((await door.knock(other, 'GET', `/api/look-backs/${id}`)).status).toBe(404)
    expect((await door.knock(other, 'GET', '/api/look-backs')).json).toMatchObject({ items: [] })
    expect((await door.knock(OFFICER, 'POST', '/api/look-backs', order({ matters: ['matter-3'] }))).json).toMatchObject({
      refused: 'look-back-not-theirs',
    })
    expect((await door.knock(CLERK, 'POST', '/api/look-backs', order())).status).toBe(403)
    expect((await door.knock(OFFICER, 'POST', '/api/look-backs', order({ matters: [] }))).status).toBe(422)
  })

  it('is the same when it is made again from the register', async () => {
    const all = async () => [
      await door.services.db.query(sql`select * from hot_matters.look_back_item order by look_back, matter`),
      await door.services.db.query(sql`select * from hot_matters.look_back order by id`),
    ]
    const before = await all()
    await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections: hotMatters.projections })
    expect(await all()).toEqual(before)
  })
})

describe('完善政策建议', () => {
  const file = (matter: string, answerBy: string): Event => ({
    ...{ type: 'OfficePaperFiled', data: { form: 'D31-policy', answerBy, matter } },
    sealed: { answers: { to: '县人民政府', topic: '搅拌站噪音' } },
    entry: documentEntry('office', '建', 2026),
  })
  const paper = `office-paper-${randomUUID()}`
  const listed = async (only = '') => (await door.knock(OFFICER, 'GET', `/api/policy-proposals${only === '' ? '' : `?only=${only}`}`)).json

  it('stands with its hot matter, and is late where no answer came by the day of the letter', async () => {
    await door.lay(paper, ['2026-03-20', file('matter-2', '2026-04-01')])
    door.setNow('2026-04-02')
    expect(await listed('overdue')).toMatchObject({
      ...{ open: 1, overdue: 1, answered: 0, year: { made: 1, adopted: 0 } },
      items: [
        {
          id: paper,
          matter: 'matter-2',
          to: '县人民政府',
          topic: '搅拌站噪音',
          answerBy: '2026-04-01',
          adoption: null,
          docNo: 'office建〔2026〕1号',
        },
      ],
    })
    // From any case of the group one comes to what was proposed about it.
    const { json } = await door.knock(OFFICER, 'GET', '/api/hot-matters/matter-1')
    expect(json).toMatchObject({ proposals: [{ id: paper, adoption: null }] })
    expect((await door.knock(OFFICER, 'GET', '/api/hot-matters/matter-6')).json).toMatchObject({ proposals: [] })
    expect((await door.knock(HEAD, 'GET', '/api/hot-matters/matter-1')).json).toMatchObject({ proposals: [] })
    expect((await door.knock(HEAD, 'GET', '/api/policy-proposals')).status).toBe(403)
  })

  it('is answered in writing, late as it is; put right with the reason; and counted for the yearly report', async () => {
    const answer = { commandId: randomUUID(), adoption: 'NOT', receivedOn: '2026-04-02', text: '本年度没有经费，明年再研究。' }
    const post = (act: string, body: object) => door.knock(OFFICER, 'POST', `/api/policy-proposals/${paper}/${act}`, body)
    expect((await post('answer', { ...answer, text: '' })).status).toBe(422)
    for (const _ of [1, 2]) expect((await post('answer', answer)).status).toBe(200)
    expect(await listed()).toMatchObject({ open: 0, overdue: 0, answered: 1, year: { made: 1, refused: 1 } })
    expect((await post('answer', { ...answer, commandId: randomUUID() })).json).toMatchObject({ refused: 'proposal-answered' })
    const right = { ...answer, commandId: randomUUID(), adoption: 'PARTLY', reason: '第二项其实采纳了。' }
    expect((await post('correct', right)).status).toBe(200)
    expect(await listed('answered')).toMatchObject({
      items: [{ adoption: 'PARTLY', text: answer.text, corrected: [{ on: '2026-04-02', reason: '第二项其实采纳了。' }] }],
    })
    expect((await door.knock(CLERK, 'POST', `/api/policy-proposals/${paper}/answer`, answer)).status).toBe(403)
  })

  it('is the same when it is made again from the register', async () => {
    const all = () => door.services.db.query(sql`select * from hot_matters.proposal order by id`)
    const before = await all()
    expect(before).toHaveLength(1)
    await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections: hotMatters.projections })
    expect(await all()).toEqual(before)
  })
})
