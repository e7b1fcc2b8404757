import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { type HeldPost, type SubmissionReceived, submissionEntry } from '@onedoor/case'
import { answeredRoad, ORGANS, registered } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { rebuild } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor, unitOf } from '@onedoor/http/testing'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moduleRoutes, projections } from './modules.ts'

const SUBMISSION = `submission-${randomUUID()}`
const MATTER = `matter-${randomUUID()}`
const UNITS = [
  unitOf('office'),
  unitOf('housing', { superior: 'city-housing' }),
  unitOf('county-gov', { kind: 'county' }),
  unitOf('city-housing', { kind: 'city-bureau' }),
  unitOf('city-gov', { kind: 'city' }),
  unitOf('province-gov', { kind: 'province' }),
]
const post = (person: string, unit: string, role: string): HeldPost => ({ person, unit, role, from: '2019-01-01' })
const POSTS = ['county-gov', 'city-gov'].flatMap((unit) => [
  post(`reviewer-${unit}`, unit, 'reviewer'),
  post(`review-head-${unit}`, unit, 'review-head'),
])

const CLERK = sessionOf('housing', 'handler')
const HEAD = sessionOf('housing', 'unit-head')
const ROUTING = sessionOf('office', 'dispatcher')
const OFFICE_HEAD = sessionOf('office', 'office-head')
const [COUNTY, COUNTY_HEAD] = [sessionOf('county-gov', 'reviewer'), sessionOf('county-gov', 'review-head')]
const [CITY, CITY_HEAD] = [sessionOf('city-gov', 'reviewer'), sessionOf('city-gov', 'review-head')]

let door: TestDoor
let code = ''

const events = () => door.services.store.read(MATTER)

/** This person does this, looking at the file as it is. */
const act = async (session: typeof CLERK, name: string, input: object) =>
  door.knock(session, 'POST', `/api/matters/${MATTER}/${name}`, { commandId: randomUUID(), version: (await events()).length, input })
const done = async (session: typeof CLERK, name: string, input: object) => {
  const answer = await act(session, name, input)
  expect({ name, status: answer.status, json: answer.json }).toMatchObject({ name, status: 200 })
}
const mine = (path: string, body: object = {}) => door.knock(undefined, 'POST', path, { code, matter: MATTER, ...body })
const row = async () =>
  (await door.services.db.query<Record<string, unknown>>(sql`select * from review.matter where county = '331023' and id = ${MATTER}`))[0]

const SERVICE = { method: 'DIRECT', receiver: '王大明', remarks: '', consentToElectronic: false, proof: [] }
const SAME = {
  facts: '经查，桥面确有塌陷。',
  basis: '《公路法》第三十五条',
  findings: [
    { claim: 'claim-1', outcome: 'SUPPORTED', text: '一个月内修复。' },
    { claim: 'claim-2', outcome: 'EXPLAINED', text: '已设置警示标志。' },
  ],
}
const REVIEWED = { facts: '现场没有警示标志。', basis: '《信访工作条例》第三十五条', opinion: '原意见认定事实不清，应当重新作出。' }

const letter = (queryKey: string): SubmissionReceived => ({
  type: 'SubmissionReceived',
  data: {
    ...{ channel: 'ONLINE', receivedOn: '2026-03-02', anonymous: false, persons: 1, place: '331023001', queryKey, language: 'zh' },
    attachments: [{ digest: 'b'.repeat(64), mime: 'image/jpeg', bytes: 10 }],
  },
  sealed: { subject: '桥', narrative: '桥塌了', claims: ['修桥'], persons: [{ name: '王大明' }], fileNames: ['桥面.jpg'] },
  entry: submissionEntry(2026),
})

beforeAll(async () => {
  const owners = readdirSync(new URL('../../../modules', import.meta.url)).flatMap((name) =>
    readdirSync(new URL(`../../../modules/${name}`, import.meta.url)).includes('migrations') ? [`modules/${name}`] : [],
  )
  door = await openDoor({ owners, projections, routes: moduleRoutes, units: UNITS, posts: POSTS })
  code = queryCodeOf(door.keys, SUBMISSION)
  const queryKey = queryKeyOf(door.keys, code)
  await door.lay(SUBMISSION, ['2026-03-02', letter(queryKey)], ['2026-03-02', { type: 'MatterOpened', data: { matter: MATTER } }])
  await door.lay(MATTER, ...answeredRoad(ORGANS, { letter: registered({ submission: SUBMISSION, queryKey }) }))
  door.setNow('2026-04-10')
}, 120_000)
afterAll(() => door.close())

describe('the whole road of review, over the wire (信访工作条例 第三十五条、第三十六条)', () => {
  it('the form knows the opinion, its number, its day, the last day and the organs to choose from', async () => {
    const form = await mine('/ask-review')
    expect(form.status).toBe(200)
    for (const known of ['housing答〔2026〕1号', '2026-04-03', '2026-05-06', '尽快修好桥面', 'county-gov 单位', 'city-housing 单位'])
      expect(form.text).toContain(known)
  })

  it('a code of another matter opens nothing, and no member of staff asks in the petitioner’s place', async () => {
    expect((await mine('/ask-review', { code: 'K7MQ-3XTP-HA9W-R2' })).status).toBe(404)
    const staff = await door.knock(CLERK, 'POST', '/request-review', { code, matter: MATTER, body: 'county-gov', request: '不服' })
    expect(staff.status).toBe(409)
    expect((await events()).length).toBe(7)
  })

  it('what was typed is kept when something is missing', async () => {
    const answer = await mine('/request-review', { body: 'county-gov', request: '', reasons: '现场没有标志' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('现场没有标志')
  })

  it('is asked for once, however often it is sent, and lies on the list of the organ that was chosen', async () => {
    const ask = { body: 'county-gov', request: '撤销处理意见', reasons: '现场没有警示标志', commandId: randomUUID() }
    expect((await mine('/request-review', ask)).status).toBe(200)
    expect((await mine('/request-review', ask)).status).toBe(200)
    expect((await events()).filter(({ type }) => type === 'ReviewRequested')).toHaveLength(1)
    const list = await door.knock(COUNTY, 'GET', '/api/reviews')
    expect(list.json).toMatchObject({ items: [{ id: MATTER, level: 1, inTime: true, unit: 'housing', due: { legal: '2026-05-11' } }] })
    expect((await door.knock(CITY, 'GET', '/api/reviews')).json).toMatchObject({ items: [] })
    const work = await door.knock(COUNTY, 'GET', '/api/worklist')
    expect(work.json).toMatchObject({ items: [{ id: MATTER, due: { clock: 'C10' } }] })
  })

  it('shows the reviewing organ the chain and who of it is independent, and other units only the chain', async () => {
    const seen = await door.knock(COUNTY, 'GET', `/api/matters/${MATTER}/review`)
    expect(seen.json).toMatchObject({
      chain: [{ kind: 'decided' }, { kind: 'served', on: '2026-04-03' }, { kind: 'asked', lastDay: '2026-05-06', inTime: true }],
      evidence: [{ name: '桥面.jpg', day: '2026-03-02', event: 'SubmissionReceived' }],
      candidates: [{ person: 'reviewer-county-gov' }, { person: 'review-head-county-gov' }],
    })
    expect((await door.knock(CLERK, 'GET', `/api/matters/${MATTER}/review`)).json).not.toHaveProperty('candidates')
  })

  it('is accepted, drafted, signed and served by people who had no part in it, and orders a redo', async () => {
    expect((await act(CITY, 'accept-review', { reviewer: 'reviewer-city-gov', told: 'POST' })).status).toBe(404)
    await done(COUNTY, 'accept-review', { reviewer: 'reviewer-county-gov', told: 'POST' })
    door.setNow('2026-04-20')
    await done(COUNTY, 'draft-review', { outcome: 'REDO', grounds: ['FACTS_UNCLEAR'], redoBy: '2026-05-20', ...REVIEWED })
    expect((await act(COUNTY, 'decide-review', {})).status).toBe(403)
    await done(COUNTY_HEAD, 'decide-review', {})
    await done(COUNTY, 'serve-review', { ...SERVICE, servedOn: '2026-04-20' })
    expect(await row()).toMatchObject({ open: false, phase: 'HANDLING' })
  })

  it('the redo that repeats the opinion is caught; a new one is served, and can be taken to review again', async () => {
    door.setNow('2026-05-06')
    expect((await act(CLERK, 'draft', SAME)).json).toMatchObject({ refused: 'redo-repeats-opinion' })
    await done(CLERK, 'draft', { ...SAME, facts: '5 月 3 日到现场复核，警示标志被洪水冲走，检测机构认定桥梁应当立即封闭。' })
    await done(HEAD, 'sign-off', {})
    await done(CLERK, 'serve', { ...SERVICE, servedOn: '2026-05-06' })
    expect((await mine('/ask-review')).text).toContain('2026-06-05')
    expect((await mine('/request-review', { body: 'county-gov', request: '仍然不服' })).status).toBe(200)
    await done(COUNTY, 'accept-review', { reviewer: 'reviewer-county-gov', told: 'POST' })
    await done(COUNTY, 'draft-review', { outcome: 'UPHOLD', grounds: [], ...REVIEWED })
    await done(COUNTY_HEAD, 'decide-review', {})
    await done(COUNTY, 'serve-review', { ...SERVICE, servedOn: '2026-05-06' })
  })

  it('the final review goes above the first, and hearing days do not count in its thirty (Art. 36(2))', async () => {
    door.setNow('2026-05-11')
    expect((await mine('/ask-review')).text).toContain('county-gov复查〔2026〕')
    expect((await mine('/request-review', { body: 'city-gov', request: '请求复核' })).status).toBe(200)
    expect(await row()).toMatchObject({ level: 2, body: 'city-gov', unit: 'county-gov', legal_due: '2026-06-10' })
    const days = ['2026-05-18', '2026-05-19']
    const hearing = { stage: 'REVIEW2', days, startedAt: '09:00', endedAt: '17:00' } as const
    await door.lay(
      MATTER,
      ['2026-05-12', { type: 'ConsentGiven', data: { to: 'HEARING', person: 'person-1' }, sealed: { words: '同意听证' } }, 'city-gov'],
      [
        '2026-05-12',
        { type: 'HearingOrdered', data: { stage: 'REVIEW2', on: '2026-05-18', startsAt: '09:00', isPublic: false } },
        'city-gov',
      ],
      ['2026-05-19', { type: 'HearingHeld', data: hearing }, 'city-gov'],
    )
    expect(await row()).toMatchObject({ legal_due: '2026-06-12' })
    door.setNow('2026-05-25')
    await done(CITY, 'accept-review', { reviewer: 'reviewer-city-gov', told: 'POST' })
    await done(CITY, 'draft-review', { outcome: 'UPHOLD', grounds: [], ...REVIEWED })
    await done(CITY_HEAD, 'decide-review', {})
    await done(CITY, 'serve-review', { ...SERVICE, servedOn: '2026-05-25' })
  })

  it('ends, and a person who comes again on a new fact is registered anew; help stays open (Art. 36(3), 37(3))', async () => {
    const text = '同一事实和理由不再受理；有新的事实和理由可以再提出。'
    await done(OFFICE_HEAD, 'terminate', { why: 'FINAL_REVIEW', text, told: 'POST' })
    const page = await mine('/track')
    expect(page.text).toContain('申请救助')
    door.setNow('2026-09-01')
    expect((await mine('/supplement', { [`text-${MATTER}`]: '新发现竣工档案，桥是镇里的。' })).status).toBe(200)
    expect((await door.knock(ROUTING, 'GET', '/api/new-facts')).json).toMatchObject({ items: [{ id: MATTER, since: '2026-09-01' }] })
    const found = { found: true, reasons: '竣工档案原来没有审查过，属于新的事实。', told: 'POST' }
    await done(ROUTING, 'examine-new-facts', found)
    const work = await door.knock(ROUTING, 'GET', '/api/worklist')
    expect(work.json).toMatchObject({ items: [{ id: MATTER, phase: 'REGISTERED', due: { clock: 'C01' } }] })
    expect((await door.knock(ROUTING, 'GET', '/api/new-facts')).json).toMatchObject({ items: [] })
  })

  it('is the same list when it is made again from the events', async () => {
    const before = await row()
    await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections })
    expect(await row()).toEqual(before)
  })
})
