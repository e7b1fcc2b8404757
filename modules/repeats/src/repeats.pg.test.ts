import { randomUUID } from 'node:crypto'
import { submissionEntry } from '@onedoor/case'
import { accepted, drafted, issued, referred, registered, served, signed } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { rebuild, takeSetAside } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { keysFrom } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catchUp, lettersLike } from './county-letters.query.ts'
import { repeats } from './repeats.module.ts'
import { signatureOf } from './signing.projection.ts'

const CLERK = sessionOf('office', 'registrar')
const HEAD = sessionOf('office', 'office-head')
const HOUSING = sessionOf('housing', 'unit-head')
const ROADS = sessionOf('roads', 'handler')

const KILN = '青石村窑厂烧砖的黑烟整夜飘进院子，晾的被子全是灰，娃娃咳嗽不止，找过镇里两回没有人管。'
const WAGES = '包工头赵某拖欠我们十二个人的工资三万六千元，工程完工八个月了电话不接，请劳动监察介入。'

let door: TestDoor

type Over = Partial<Readonly<{ anonymous: boolean; persons: readonly object[]; receivedOn: string; claims: readonly string[] }>>

const letter = (narrative: string, over: Over = {}) => {
  const { anonymous = false, persons = [{ name: '王大明', phone: '13900000001' }], receivedOn = '2026-03-02', claims = ['请解决'] } = over
  return {
    type: 'SubmissionReceived',
    data: {
      ...{ channel: 'LETTER', receivedOn, anonymous, persons: persons.length, place: '', queryKey: 'q', language: 'zh', attachments: [] },
    },
    sealed: { subject: '来信', narrative, claims, persons, fileNames: [] },
    entry: submissionEntry(2026),
  }
}
const opened = (matter: string, more: object = {}) => ({ type: 'MatterOpened', data: { matter, ...more } })

/** A letter that was registered as one matter on the day it came. */
const lay = async (name: string, day: string, words: string, over: Over = {}) => {
  const id = `submission-${name}`
  await door.lay(id, [day, letter(words, { receivedOn: day, ...over })], [day, opened(`matter-${name}`)])
  await door.lay(`matter-${name}`, [day, registered({ submission: id, receivedOn: day })])
}
const wait = (name: string, day: string, words: string, over: Over = {}) =>
  door.lay(`submission-${name}`, [day, letter(words, { receivedOn: day, ...over })])

beforeAll(async () => {
  door = await openDoor({
    ...{ owners: ['modules/repeats'], projections: repeats.projections, routes: repeats.routes, signatureOf: repeats.signatureOf },
    blindKeysOf: () => (event) => ((event.sealed as { persons?: { name: string }[] } | undefined)?.persons ?? []).map(({ name }) => name),
  })
  await lay('kiln', '2026-03-02', KILN)
  await door.lay('matter-kiln', ['2026-03-04', referred('housing')], ['2026-03-05', signed('housing'), 'housing'])
  await lay('wages', '2026-03-03', WAGES, { persons: [{ name: '李四' }] })
  door.setNow('2026-03-20')
  await repeats.learn(door.services)
}, 120_000)
afterAll(() => door.close())

type Candidate = Readonly<{
  submission: string
  phrases: readonly string[]
  signals: readonly { kind: string; mine: string }[]
  matters: object[]
}>

const ask = async (name: string, who = CLERK) => {
  const { status, json } = await door.knock(who, 'GET', `/api/submissions/submission-${name}/repeats`)
  return {
    status,
    ready: json['ready'],
    candidates: (json['candidates'] ?? []) as readonly Candidate[],
    findings: json['findings'] as object[],
  }
}
const found = async (name: string, who = CLERK) => (await ask(name, who)).candidates.map(({ submission }) => submission)

const post = (path: string, body: object, who = CLERK) => door.knock(who, 'POST', path, { commandId: randomUUID(), ...body })
const compare = (name: string, other: string, body: object, who = CLERK) =>
  post(`/api/submissions/submission-${name}/repeats/submission-${other}`, { reasons: '事实和诉求都一样', ...body }, who)
const undo = (name: string, other: string, who = CLERK) =>
  post(`/api/submissions/submission-${name}/repeats/submission-${other}/undo`, { reasons: '看错了，不是一件' }, who)
const assessed = async (matter: string) =>
  (await door.services.store.read(matter)).flatMap(({ type, data }) => (type === 'ContactAssessed' ? [data] : []))

describe('what a clerk is shown beside a letter', () => {
  it('is the earlier letter that says it in other words, with what both say and what speaks for one person, each by itself', async () => {
    await wait('again', '2026-03-16', `领导好！上次的事还没有人管。${KILN.slice(0, 30)}请派人来看。`, {
      persons: [{ name: '王大明', phone: '139 0000 0001' }],
    })
    const { ready, candidates } = await ask('again')
    expect(ready).toBe(true)
    expect(candidates[0]).toMatchObject({ submission: 'submission-kiln', matters: [{ id: 'matter-kiln' }] })
    expect(candidates[0]?.phrases.join('')).toContain('窑厂烧砖的黑烟')
    expect(candidates[0]?.signals.map(({ kind }) => kind)).toEqual(['same-name', 'same-telephone'])
    expect(JSON.stringify(candidates)).not.toMatch(/王大明|13900000001/)
  })

  it('is on record before it is shown, and so is each letter that is opened beside it (个人信息保护法 第五十一条)', async () => {
    await found('again')
    expect(door.openings.at(-1)).toMatchObject({ matter: 'submission-again', what: 'repeats', session: CLERK })
    const { json } = await door.knock(CLERK, 'GET', '/api/submissions/submission-again/repeats/submission-kiln')
    expect(door.openings.at(-1)).toMatchObject({ matter: 'submission-kiln', what: 'repeats/letter' })
    const { mine, other, passages } = json as { mine: { text: string }; other: { text: string }; passages: { a: Span; b: Span }[] }
    type Span = { start: number; end: number }
    expect(other.text.slice(passages[0]?.b.start, passages[0]?.b.end)).toBe(mine.text.slice(passages[0]?.a.start, passages[0]?.a.end))
    expect(json['causes']).toEqual([{ matter: 'matter-kiln', cause: 'IN_PROGRESS' }])
  })

  it('never is a later letter: of two the later one finds the earlier', async () => {
    expect(await found('kiln')).toEqual([])
  })

  it('is nothing at all for a letter of one character, of no Chinese, or of a hundred thousand characters of one kind', async () => {
    await wait('one', '2026-03-16', '好', { persons: [], claims: ['好'] })
    await wait('latin', '2026-03-16', 'lorem ipsum dolor sit amet', { persons: [], claims: ['x'] })
    await wait('long', '2026-03-16', '冤'.repeat(100_000), { persons: [], claims: ['冤'] })
    for (const name of ['one', 'latin', 'long']) expect(await found(name), name).toEqual([])
  })

  it('holds a letter of the same writer on another matter only by what speaks for the person', async () => {
    await wait('other-matter', '2026-03-16', '村口路灯坏了三个月，夜里走路看不见。', { persons: [{ name: '李四' }] })
    const { candidates } = await ask('other-matter')
    expect(candidates.map(({ submission }) => submission)).toContain('submission-wages')
    expect(candidates.find(({ submission }) => submission === 'submission-wages')).toMatchObject({ proposed: false })
  })
})

describe('while a letter is being typed at the window', () => {
  it('earlier ones are shown before anything is registered, and nothing of it is kept', async () => {
    const typed = {
      submission: 'submission-typed',
      text: `来访人说：${KILN.slice(0, 40)}`,
      persons: [{ name: '王大明', phone: '139-0000-0001' }],
    }
    const { json, status } = await door.knock(CLERK, 'POST', '/api/repeats/before', typed)
    expect(status).toBe(200)
    expect((json['candidates'] as Candidate[])[0]).toMatchObject({ submission: 'submission-kiln' })
    expect((json['candidates'] as Candidate[])[0]?.signals.map(({ kind }) => kind)).toContain('same-telephone')
    expect(door.openings.at(-1)).toMatchObject({ matter: 'submission-typed', what: 'repeats' })
    expect(await door.services.store.read('submission-typed')).toEqual([])
  })

  it('a unit that takes a visitor in sees only letters of its own matters', async () => {
    const typed = { submission: 'submission-typed-2', text: KILN, persons: [] }
    const seen = async (who: typeof CLERK) => (await door.knock(who, 'POST', '/api/repeats/before', typed)).json['candidates']
    expect(await seen(ROADS)).toEqual([])
    expect(await seen(HOUSING)).toMatchObject([{ submission: 'submission-kiln' }])
  })
})

describe('the index of a county', () => {
  it('shows the later of two identical letters at two windows the earlier one, whichever that is', async () => {
    const words = '镇卫生院夜里没有值班医生，我母亲发病等到天亮才有人来，请核查夜间值班。'
    const names = ['twin-a', 'twin-b']
    await Promise.all(names.map((name) => wait(name, '2026-03-17', words, { persons: [] })))
    const order = await door.services.db.query<{ submission: string }>(
      sql`select submission from repeats.letter where county = '331023' and submission like 'submission-twin-%' order by position`,
    )
    const [first, second] = order.map(({ submission }) => submission.replace('submission-', ''))
    expect(await found(second ?? '')).toEqual([`submission-${first}`])
    expect(await found(first ?? '')).toEqual([])
  })

  it('knows no letter whose transaction was rolled back', async () => {
    const words = '学校操场的塑胶跑道气味刺鼻，孩子流鼻血，请检测。'
    const stamp = { at: new Date('2026-03-17T10:00:00+08:00'), by: 'x', organ: 'office', roles: [], commandId: randomUUID() }
    const never = { also: () => Promise.reject(new Error('lost')) }
    const event = letter(words, { receivedOn: '2026-03-17' })
    await expect(door.services.store.append([{ stream: 'submission-lost', past: [], events: [event] }], stamp, never)).rejects.toThrow(
      'lost',
    )
    await wait('kept', '2026-03-18', words)
    expect(await found('kept')).not.toContain('submission-lost')
  })

  it('is filled again after a restart, and knows the same letters', async () => {
    const keys = keysFrom(Buffer.alloc(32, 7), '331023')
    const restarted = { ...door.services, keys }
    await catchUp(restarted)
    const alike = (services: typeof restarted) =>
      lettersLike(services, KILN).then((all) => all.slice(0, 2).map(({ submission }) => submission))
    expect(await alike(restarted)).toEqual(await alike(door.services))
    expect((await alike(restarted))[0]).toBe('submission-kiln')
  })

  it('is kept under the key of the county: another county’s key finds nothing', async () => {
    const other = { ...door.services, keys: keysFrom(Buffer.alloc(32, 9), '331023') }
    expect(await lettersLike(other, KILN)).toEqual([])
  })

  it('takes rows from the statement that writes the event, and a rebuild makes them again', async () => {
    const rows = () =>
      door.services.db.query<{ submission: string; position: number }>(
        sql`select submission, position from repeats.letter where county = '331023' order by position`,
      )
    const before = await rows()
    const { services, keys } = door
    await rebuild(services.db, { county: '331023', keys, projections: repeats.projections, signatureOf: signatureOf(keys) })
    expect(await rows()).toEqual(before)
    expect((await found('again'))[0]).toBe('submission-kiln')
  })

  it('shows nothing of a letter whose words were erased, and keeps no mark of it', async () => {
    await lay('gone', '2026-03-05', '垃圾填埋场的渗滤液流进水渠，稻苗全部枯死。')
    await wait('after', '2026-03-18', '垃圾填埋场的渗滤液流进水渠，稻苗全部枯死。', { persons: [] })
    expect(await found('after')).toContain('submission-gone')
    await door.lay('submission-gone', ['2026-03-19', { type: 'PersonalDataErased', data: { versions: [1], basis: 'x' } }])
    expect(await found('after')).toEqual([])
  })

  it('shows nothing of a letter that went to the protected channel (Art. 30), and of one of which a part went only what was cleared', async () => {
    await wait('report', '2026-03-06', '村支书王某收了砖厂老板的钱，低保名单全是他家亲戚。')
    await door.lay('submission-report', ['2026-03-06', { type: 'LetterSetAside', data: { setAside: [1] } }])
    await wait('part', '2026-03-06', '桥面塌陷无人维修。村支书王某收了砖厂老板的钱，低保名单全是他家亲戚。')
    await door.lay('submission-part', [
      '2026-03-06',
      {
        ...opened('matter-part', { setAside: [1], attachments: [] }),
        sealed: { subject: '桥', narrative: '桥面塌陷无人维修，走的人多很危险。', claims: ['修桥'], persons: [], fileNames: [] },
      },
    ])
    await door.services.db.transaction((tx) => takeSetAside(tx, '331023', 'submission-part'))
    await wait('about-report', '2026-03-18', '村支书王某收了砖厂老板的钱，低保名单全是他家亲戚。', { persons: [] })
    expect(await found('about-report')).toEqual([])
    await wait('about-bridge', '2026-03-18', '桥面塌陷无人维修，走的人多很危险，盼修。', { persons: [] })
    expect(await found('about-bridge')).toEqual(['submission-part'])
  })
})

describe('who sees what', () => {
  it('a unit is shown only letters of matters that it may read, and is not told how many there are beside them', async () => {
    await lay('kiln-roads', '2026-03-18', KILN, { persons: [] })
    await door.lay('matter-kiln-roads', ['2026-03-18', referred('roads')])
    expect(await found('kiln-roads', CLERK)).toContain('submission-kiln')
    expect(await found('kiln-roads', ROADS)).toEqual([])
    await lay('kiln-housing', '2026-03-19', KILN, { persons: [] })
    await door.lay('matter-kiln-housing', ['2026-03-19', referred('housing')])
    expect(await found('kiln-housing', CLERK)).toEqual(
      expect.arrayContaining(['submission-again', 'submission-kiln', 'submission-kiln-roads']),
    )
    expect(await found('kiln-housing', HOUSING)).toEqual(['submission-kiln'])
  })

  it('a letter that a unit may not read is not there for it', async () => {
    expect((await ask('wages', ROADS)).status).toBe(404)
    expect((await door.knock(ROADS, 'GET', '/api/submissions/submission-kiln-roads/repeats/submission-wages')).status).toBe(404)
  })

  it('only the petition office decides (Art. 19(3))', async () => {
    expect((await compare('kiln-roads', 'kiln', { found: 'NOT_SAME' }, ROADS)).status).toBe(403)
  })
})

describe('what an officer finds', () => {
  it('of a letter in the inbox stays with the letter, and the clock of the earlier matter says why, not the officer', async () => {
    expect((await compare('again', 'kiln', { found: 'SAME_MATTER', matter: 'matter-kiln' })).status).toBe(200)
    const [, finding] = await door.services.store.read('submission-again')
    expect(finding?.data).toEqual({ earlier: 'submission-kiln', found: 'SAME_MATTER', matter: 'matter-kiln', cause: 'IN_PROGRESS' })
    expect((await ask('again')).findings).toMatchObject([{ found: 'SAME_MATTER', other: { submission: 'submission-kiln' } }])
  })

  it('of a registered letter is told in its matter, taken back when it is undone, and neither stops any clock', async () => {
    await lay('third', '2026-03-19', KILN)
    await compare('third', 'kiln', { found: 'SAME_MATTER', matter: 'matter-kiln' })
    expect(await assessed('matter-third')).toEqual([{ earlier: 'matter-kiln', cause: 'IN_PROGRESS' }])
    await undo('third', 'kiln')
    expect(await assessed('matter-third')).toEqual([
      { earlier: 'matter-kiln', cause: 'IN_PROGRESS' },
      { earlier: 'matter-kiln', cause: 'NEW_MATTER' },
    ])
    expect((await ask('third')).findings).toEqual([])
    expect((await undo('third', 'kiln')).json).toMatchObject({ refused: 'not-compared' })
  })

  it('after a reply is the same demand after a reply', async () => {
    await door.lay(
      'matter-wages',
      ['2026-03-04', referred('housing')],
      ['2026-03-05', signed('housing'), 'housing'],
      ['2026-03-05', accepted('housing'), 'housing'],
      ['2026-03-06', drafted, 'housing'],
      ['2026-03-06', issued('housing'), 'housing'],
      ['2026-03-09', served('2026-03-09'), 'housing'],
    )
    await lay('wages-again', '2026-03-19', WAGES, { persons: [{ name: '李四' }] })
    await compare('wages-again', 'wages', { found: 'SAME_MATTER', matter: 'matter-wages' })
    expect(await assessed('matter-wages-again')).toEqual([{ earlier: 'matter-wages', cause: 'SAME_AFTER_REPLY' }])
  })

  it('one letter by many hands is linked as such and nothing more: no repeat, no person of the one in the other', async () => {
    await lay('copy', '2026-03-19', WAGES, { persons: [{ name: '赵六' }] })
    expect((await compare('copy', 'wages', { found: 'SAME_LETTER' })).status).toBe(200)
    expect(await assessed('matter-copy')).toEqual([])
    const { json } = await door.knock(CLERK, 'GET', '/api/matters/matter-wages/repeats')
    expect(json['items']).toMatchObject([
      { found: 'SAME_LETTER', before: false, other: { submission: 'submission-copy' } },
      { found: 'SAME_MATTER' },
    ])
    expect(JSON.stringify(json)).not.toMatch(/赵六|李四/)
  })

  it('sent twice is on record once', async () => {
    const commandId = randomUUID()
    const path = '/api/submissions/submission-copy/repeats/submission-kiln'
    const once = { commandId, found: 'NOT_SAME', reasons: '一个是窑厂，一个是工资' }
    expect((await door.knock(CLERK, 'POST', path, once)).status).toBe(200)
    expect((await door.knock(CLERK, 'POST', path, once)).status).toBe(200)
    expect((await door.services.store.read('submission-copy')).filter(({ type }) => type === 'LettersCompared')).toHaveLength(2)
  })

  it('is counted by month, cause and the unit that had the earlier matter; a joint letter and an undone finding are no repeat', async () => {
    const { json, text } = await door.knock(HEAD, 'GET', '/api/repeats/counts')
    expect(json['rows']).toEqual([{ month: '2026-03', unit: 'housing', cause: 'SAME_AFTER_REPLY', matters: 1 }])
    expect(text).not.toMatch(/李四|person/)
  })
})

describe('while the letters are still being read after a start', () => {
  it('a clerk is told to wait, never that there is nothing', async () => {
    const waiting = await openDoor({
      ...{ owners: ['modules/repeats'], projections: repeats.projections, routes: repeats.routes, signatureOf: repeats.signatureOf },
    })
    await waiting.lay('submission-1', ['2026-03-02', letter(KILN)])
    const path = '/api/submissions/submission-1/repeats'
    await waiting.services.db.transaction(async (tx) => {
      await tx.query(sql`lock table repeats.letter in access exclusive mode`)
      const { json } = await waiting.knock(CLERK, 'GET', path)
      expect(json).toMatchObject({ ready: false })
      expect(json).not.toHaveProperty('candidates')
    })
    expect((await waiting.knock(CLERK, 'GET', path)).json).toMatchObject({ ready: true, candidates: [] })
    await waiting.close()
  })
})
