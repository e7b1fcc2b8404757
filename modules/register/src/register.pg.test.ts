import { randomUUID } from 'node:crypto'
import { submissionEntry } from '@onedoor/case'
import { accepted, drafted, issued, referred, registered, served, signed } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { rebuild } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { register } from './register.module.ts'

const OFFICE = sessionOf('office', 'dispatcher')
const HOUSING = sessionOf('housing', 'handler')
const ROADS = sessionOf('roads', 'handler')
const LETTER = `submission-${randomUUID()}`
const PHOTO = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

let door: TestDoor
let digest = ''

const letter = (stream: string) => ({
  type: 'SubmissionReceived',
  data: {
    ...{
      channel: 'VISIT',
      receivedOn: '2026-03-02',
      anonymous: false,
      persons: 1,
      place: '331023001',
      queryKey: 'query-key-1',
      language: 'zh',
    },
    attachments: stream === LETTER ? [{ digest, mime: 'image/png', bytes: PHOTO.length }] : [],
  },
  sealed: { subject: '桥', narrative: '桥面塌了', claims: ['修桥'], persons: [{ name: '王大明' }], fileNames: ['桥.png'] },
  entry: submissionEntry(2026),
})
const opened = (matter: string) => ({ type: 'MatterOpened', data: { matter } })

const ids = ({ json }: { json: Record<string, unknown> }) => (json['items'] as { id: string }[]).map(({ id }) => id)

beforeAll(async () => {
  door = await openDoor({
    owners: ['modules/register'],
    projections: register.projections,
    routes: register.routes,
    blindKeysOf: register.blindKeysOf,
    wordKeysOf: register.wordKeysOf,
  })
  digest = await door.services.files.put(PHOTO)
  await door.lay(LETTER, ['2026-03-02', letter(LETTER)], ['2026-03-02', opened('matter-1')])
  await door.lay(
    'submission-2',
    ['2026-03-03', letter('submission-2')],
    ['2026-03-03', opened('matter-2')],
    ['2026-03-03', opened('matter-3')],
  )
  await door.lay(
    'matter-1',
    ['2026-03-02', registered({ submission: LETTER })],
    ['2026-03-04', referred('housing')],
    ['2026-03-05', signed('housing'), 'housing'],
  )
  await door.lay(
    'matter-2',
    ['2026-03-03', registered({ submission: 'submission-2', receivedOn: '2026-03-03' })],
    ['2026-03-05', referred('roads')],
  )
  await door.lay('matter-3', ['2026-03-03', registered({ submission: 'submission-2', receivedOn: '2026-03-03', place: '331023102' })])
  door.setNow('2026-03-10')
}, 120_000)
afterAll(() => door.close())

describe('查台账', () => {
  it('lists the latest first and shows no person', async () => {
    const answer = await door.knock(OFFICE, 'GET', '/api/matters')
    expect(ids(answer)).toEqual(['matter-3', 'matter-2', 'matter-1'])
    expect(answer.text).not.toContain('王大明')
    expect(answer.json).toMatchObject({
      more: false,
      items: [{ subject: '村口桥面塌陷无人维修', phase: 'REGISTERED' }, { phase: 'REFERRED' }, { phase: 'RECEIVED' }],
    })
  })

  it.each([
    ['no=访2026-000002', ['matter-2']],
    ['no=2026-1', ['matter-1']],
    ['no=收2026-000002', ['matter-3', 'matter-2']],
    ['holder=housing', ['matter-1']],
    ['phase=REFERRED', ['matter-2']],
    ['channel=VISIT&phase=REFERRED', ['matter-2']],
    ['channel=CALL', []],
    ['place=331023102', ['matter-3']],
    ['place=331023', ['matter-3', 'matter-2', 'matter-1']],
    ['to=2026-03-02', ['matter-1']],
    ['from=2026-03-03&phase=REGISTERED', ['matter-3']],
    ['dueBefore=2026-03-18', ['matter-3']],
    ['after=2026-03-03,0', ['matter-1']],
  ])('%s finds what it says', async (query, found) => {
    expect(ids(await door.knock(OFFICE, 'GET', `/api/matters?${encodeURI(query)}`))).toEqual(found)
  })

  it('shows a unit only what it holds or held', async () => {
    expect(ids(await door.knock(HOUSING, 'GET', '/api/matters'))).toEqual(['matter-1'])
    expect(ids(await door.knock(ROADS, 'GET', '/api/matters?no=1'))).toEqual([])
    expect(ids(await door.knock(ROADS, 'GET', '/api/matters?place=331023001'))).toEqual(['matter-2'])
    expect(ids(await door.knock(ROADS, 'GET', '/api/matters?phase=REFERRED&after=2026-03-04,0'))).toEqual(['matter-2'])
  })

  it('says what is wrong with a number instead of finding nothing', async () => {
    expect(await door.knock(OFFICE, 'GET', `/api/matters?no=${encodeURI('王大明')}`)).toMatchObject({
      status: 422,
      json: { fields: [{ field: 'no' }] },
    })
  })
})

describe('按人查找', () => {
  const asked = { by: 'name', text: '王大明', reason: '核对是否重复来信', about: 'matter-1' }

  it.each(['wangdaming', 'wdm', 'Wáng Dàmíng', 'wang2 da4 ming2'])('finds a petitioner by how the name sounds: %s', async (text) => {
    const before = door.openings.length
    expect(ids(await door.knock(OFFICE, 'POST', '/api/matters/by-person', { ...asked, text }))).toHaveLength(3)
    expect(door.openings.slice(before)).toMatchObject([{ what: 'person-search/pinyin', reason: '核对是否重复来信' }])
    expect(JSON.stringify(door.openings.slice(before))).not.toContain(text)
  })

  it('a sound finds nobody without a reason, by half of it, as a telephone, or as a word of the register (个人信息保护法 第六条)', async () => {
    expect((await door.knock(OFFICE, 'POST', '/api/matters/by-person', { ...asked, text: 'wdm', reason: '' })).status).toBe(422)
    expect((await door.knock(HOUSING, 'POST', '/api/matters/by-person', { ...asked, text: 'wdm' })).status).toBe(403)
    expect(ids(await door.knock(OFFICE, 'POST', '/api/matters/by-person', { ...asked, text: 'wangda' }))).toEqual([])
    expect(ids(await door.knock(OFFICE, 'POST', '/api/matters/by-person', { ...asked, by: 'phone', text: 'wdm' }))).toEqual([])
    expect(ids(await door.knock(OFFICE, 'GET', '/api/matters?words=wangdaming'))).toEqual([])
  })

  it('is on record with its reason before it is answered, and the name is not in the record', async () => {
    const before = door.openings.length
    const answer = await door.knock(OFFICE, 'POST', '/api/matters/by-person', asked)
    expect(ids(answer)).toHaveLength(3)
    expect(door.openings.slice(before)).toMatchObject([{ matter: 'matter-1', what: 'person-search/name', reason: '核对是否重复来信' }])
    expect(JSON.stringify(door.openings.slice(before))).not.toContain('王大明')
  })

  it('is not for units, not without a reason, and never half a name', async () => {
    expect((await door.knock(HOUSING, 'POST', '/api/matters/by-person', asked)).status).toBe(403)
    expect((await door.knock(OFFICE, 'POST', '/api/matters/by-person', { ...asked, reason: '看看' })).status).toBe(422)
    expect(ids(await door.knock(OFFICE, 'POST', '/api/matters/by-person', { ...asked, text: '王大' }))).toEqual([])
  })
})

describe('办件页', () => {
  it('tells the whole story with persons masked', async () => {
    const answer = await door.knock(HOUSING, 'GET', '/api/matters/matter-1')
    expect(answer.status).toBe(200)
    expect(answer.text).not.toMatch(/王大明|13900000001/)
    expect(answer.json).toMatchObject({
      ...{ no: '访2026-000001', version: 3, cumulativeDays: 8 },
      charges: [
        { unit: 'office', days: 2 },
        { unit: 'housing', days: 6 },
      ],
      letter: { no: '收2026-000001', received: { sealed: { narrative: '桥面塌了' } } },
      attachments: [{ name: '桥.png' }],
      units: { housing: { zh: 'housing 单位' } },
    })
  })

  it('does not show a unit the rest of a letter that was split among several units', async () => {
    expect((await door.knock(ROADS, 'GET', '/api/matters/matter-2')).json).not.toHaveProperty('letter')
    expect((await door.knock(OFFICE, 'GET', '/api/matters/matter-2')).json).toHaveProperty('letter')
  })

  it('is not there for a unit that never had the matter', async () => {
    expect((await door.knock(ROADS, 'GET', '/api/matters/matter-1')).status).toBe(404)
    expect((await door.knock(undefined, 'GET', '/api/matters/matter-1')).status).toBe(401)
  })

  it('counts a last day out, day by day, with its article', async () => {
    const answer = await door.knock(HOUSING, 'GET', '/api/matters/matter-1/clocks/C03_2026-03-04')
    expect(answer.json).toMatchObject({ clock: { id: 'C03' }, due: { legalDue: '2026-03-19' } })
    expect(answer.text).toContain('第二十三条')
    expect((await door.knock(HOUSING, 'GET', '/api/matters/matter-1/clocks/C06_2026-03-04')).status).toBe(404)
  })

  it('opens persons for a reason that is written down first', async () => {
    const before = door.openings.length
    const answer = await door.knock(HOUSING, 'POST', '/api/matters/matter-1/persons', { reason: '电话告知受理情况' })
    expect(answer.json).toMatchObject({ persons: [{ name: '王大明', phone: '13900000001' }] })
    expect(door.openings.slice(before)).toMatchObject([{ matter: 'matter-1', what: 'persons', session: { organ: 'housing' } }])
    expect((await door.knock(ROADS, 'POST', '/api/matters/matter-1/persons', { reason: '电话告知受理情况' })).status).toBe(404)
  })

  it('gives out only files of this matter, each look on record', async () => {
    const before = door.openings.length
    const answer = await door.knock(HOUSING, 'GET', `/api/matters/matter-1/files/${digest}`)
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } })
    expect(answer.headers['content-disposition']).toMatch(/^inline; .*%E6%A1%A5.png$/)
    expect(door.openings.slice(before)).toMatchObject([{ what: `file/${digest.slice(0, 12)}` }])
    expect((await door.knock(ROADS, 'GET', `/api/matters/matter-2/files/${digest}`)).status).toBe(404)
  })
})

describe('projections', () => {
  it('are the same when they are made again from the register, and erased words do not come back', async () => {
    const all = () => door.services.db.query(sql`select * from register.matter order by id`)
    await door.lay('matter-3', ['2026-03-10', { type: 'PersonalDataErased', data: { versions: [1], basis: '个人信息保护法 第四十七条' } }])
    const [before, keysBefore] = [await all(), await door.services.db.query(sql`select * from register.person_key order by matter, key`)]
    expect(before).toMatchObject([{}, {}, { id: 'matter-3', subject: '' }])
    expect(new Set(keysBefore.map((row) => (row as { matter: string }).matter))).toEqual(new Set(['matter-1', 'matter-2']))
    await rebuild(door.services.db, {
      ...{ county: door.services.county, keys: door.keys },
      ...{ projections: register.projections, wordKeysOf: register.wordKeysOf(door.keys) },
    })
    expect(await all()).toEqual(before)
    expect(await door.services.db.query(sql`select * from register.person_key order by matter, key`)).toEqual(keysBefore)
  })

  it('follow a matter to its end', async () => {
    await door.lay(
      'matter-1',
      ['2026-03-11', accepted('housing'), 'housing'],
      ['2026-03-12', drafted, 'housing'],
      ['2026-03-13', issued('housing'), 'housing'],
      ['2026-03-14', served('2026-03-14'), 'housing'],
    )
    const answer = await door.knock(OFFICE, 'GET', '/api/matters?unit=housing')
    expect(answer.json).toMatchObject({ items: [{ id: 'matter-1', phase: 'SERVED', servedOn: '2026-03-14', due: null }] })
  })

  it('a rating is shown to nobody on the staff before the time to rate is over, not even that there is one', async () => {
    const rating = { type: 'EvaluationGiven', data: { about: 'UNIT', rating: 'DISSATISFIED' }, sealed: { comment: '拖了三个月' } }
    await door.lay('matter-1', ['2026-03-15', rating, ''])
    for (const session of [HOUSING, OFFICE]) {
      const open = await door.knock(session, 'GET', '/api/matters/matter-1')
      expect(open.text).not.toMatch(/EvaluationGiven|DISSATISFIED|拖了三个月/)
      expect(open.json).toMatchObject({ life: { evaluated: [] }, version: 8 })
    }
    await door.lay('matter-1', ['2026-04-14', { type: 'EvaluationWindowClosed', data: { unrated: ['OFFICE'] } }])
    expect((await door.knock(HOUSING, 'GET', '/api/matters/matter-1')).text).toMatch(/DISSATISFIED.*拖了三个月|拖了三个月.*DISSATISFIED/)
  })
})

describe('a joint petition', () => {
  it('opens whoever joined later too, finds them by name, and shows nobody who left', async () => {
    const joined = { type: 'PersonJoined', data: { person: 'person-2', receivedOn: '2026-03-09' }, sealed: { person: { name: '李小红' } } }
    const left = { type: 'PersonLeft', data: { person: 'person-2', why: 'WITHDREW' }, sealed: { words: '' } }
    const open = async () =>
      (await door.knock(HOUSING, 'POST', '/api/matters/matter-joint/persons', { reason: '电话告知受理情况' })).json['persons']
    await door.lay('matter-joint', ['2026-03-02', registered()], ['2026-03-04', referred('housing')], ['2026-03-09', joined])
    expect(await open()).toMatchObject([{ name: '王大明' }, { name: '李小红' }])
    const search = { by: 'name', text: '李小红', reason: '核对是否重复登记', about: 'matter-joint' }
    const found = await door.knock(sessionOf('office', 'registrar'), 'POST', '/api/matters/by-person', search)
    expect(found.json['items']).toMatchObject([{ id: 'matter-joint' }])
    await door.lay('matter-joint', ['2026-03-10', left])
    expect(await open()).toMatchObject([{ name: '王大明' }])
  })
})
