import { randomUUID } from 'node:crypto'
import { submissionEntry } from '@onedoor/case'
import { referred, registered } from '@onedoor/case/testing'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { repeats } from '../repeats.module.ts'

const CLERK = sessionOf('office', 'registrar')
const HOUSING = sessionOf('housing', 'unit-head')
const KILN = '青石村窑厂烧砖的黑烟整夜飘进院子，晾的被子全是灰，娃娃咳嗽不止，找过镇里两回没有人管。'

type Fact = Readonly<{ type: string; data: object; sealed?: object }>

let door: TestDoor

const letter = (narrative: string, receivedOn: string) => ({
  type: 'SubmissionReceived',
  data: { ...{ channel: 'LETTER', receivedOn, anonymous: false, persons: 0, place: '', queryKey: 'q', language: 'zh', attachments: [] } },
  sealed: { subject: '来信', narrative, claims: ['请解决'], persons: [], fileNames: [] },
  entry: submissionEntry(2026),
})
const opened = (matter: string) => ({ type: 'MatterOpened', data: { matter } })
const wait = (name: string, day: string, words: string) => door.lay(`submission-${name}`, [day, letter(words, day)])

beforeAll(async () => {
  door = await openDoor({
    ...{ owners: ['modules/repeats'], projections: repeats.projections, routes: repeats.routes, signatureOf: repeats.signatureOf },
  })
  await door.lay('submission-kiln', ['2026-03-02', letter(KILN, '2026-03-02')], ['2026-03-02', opened('matter-kiln')])
  const kiln = registered({ submission: 'submission-kiln', receivedOn: '2026-03-02' })
  await door.lay('matter-kiln', ['2026-03-02', kiln], ['2026-03-04', referred('housing')])
  door.setNow('2026-03-20')
}, 120_000)
afterAll(() => door.close())

const ask = async (name: string) => (await door.knock(CLERK, 'GET', `/api/submissions/submission-${name}/repeats`)).json
const post = (path: string, body: object) => door.knock(CLERK, 'POST', path, { commandId: randomUUID(), ...body })
const compare = (name: string, other: string, body: object) =>
  post(`/api/submissions/submission-${name}/repeats/submission-${other}`, { reasons: '事实和诉求都一样', ...body })
const undo = (name: string, other: string) =>
  post(`/api/submissions/submission-${name}/repeats/submission-${other}/undo`, { reasons: '看错了，不是一件' })
const assessed = async (matter: string) =>
  (await door.services.store.read(matter)).flatMap(({ type, data }) =>
    type === 'ContactAssessed' ? [data as { earlier: string; cause: string }] : [],
  )

describe('a letter that was found to be a matter again before it was registered as several', () => {
  const place = (name: string, own: string, who = CLERK) =>
    door.knock(who, 'POST', `/api/submissions/submission-${name}/repeats/submission-kiln/own`, { commandId: randomUUID(), own })
  const split = async (name: string, first: readonly Fact[] = []) => {
    await door.lay(`submission-${name}`, ['2026-03-20', opened(`matter-${name}-1`)], ['2026-03-20', opened(`matter-${name}-2`)])
    const own = registered({ submission: `submission-${name}`, receivedOn: '2026-03-19' })
    await door.lay(`matter-${name}-1`, ['2026-03-20', own], ...first.map((event) => ['2026-03-20', event] as const))
    await door.lay(`matter-${name}-2`, ['2026-03-20', own])
  }
  const linkedTo = async (matter: string) =>
    (await door.knock(CLERK, 'GET', `/api/matters/${matter}/repeats`)).json['items'] as { asksWhich: boolean }[]

  it('asks which of them it is, beside the letter and on each of their pages; until then none of them is told', async () => {
    await wait('two', '2026-03-19', `${KILN}另外村口的路灯也坏了。`)
    await compare('two', 'kiln', { found: 'SAME_MATTER', matter: 'matter-kiln' })
    expect((await ask('two'))['findings']).toMatchObject([{ asksWhich: false }])
    await split('two')
    expect((await ask('two'))['findings']).toMatchObject([{ found: 'SAME_MATTER', asksWhich: true }])
    expect(await linkedTo('matter-two-2')).toMatchObject([{ asksWhich: true }])
    expect([...(await assessed('matter-two-1')), ...(await assessed('matter-two-2'))]).toEqual([])
  })

  it('tells the one that is named, with the reasons and the cause of the finding, and asks no more', async () => {
    expect((await place('two', 'matter-two-2', HOUSING)).status).toBe(403)
    expect((await place('two', 'matter-kiln')).json).toMatchObject({ refused: 'own-matter-needed' })
    expect((await place('two', 'matter-two-2')).status).toBe(200)
    expect(await assessed('matter-two-1')).toEqual([])
    expect(await assessed('matter-two-2')).toEqual([{ earlier: 'matter-kiln', cause: 'IN_PROGRESS' }])
    const told = (await door.services.store.read('matter-two-2')).find(({ type }) => type === 'ContactAssessed')
    expect(told?.sealed).toEqual({ reasons: '事实和诉求都一样' })
    expect((await ask('two'))['findings']).toMatchObject([{ own: 'matter-two-2', asksWhich: false }])
    expect((await place('two', 'matter-two-1')).json).toMatchObject({ refused: 'already-compared' })
  })

  it('is undone where it was told, and nowhere else', async () => {
    await undo('two', 'kiln')
    expect((await assessed('matter-two-2')).map(({ cause }) => cause)).toEqual(['IN_PROGRESS', 'NEW_MATTER'])
    expect(await assessed('matter-two-1')).toEqual([])
  })

  it('moves from the matter it was told in when the letter had only that one, if it is the other that came again', async () => {
    await wait('later-two', '2026-03-19', `${KILN}另外村口的路灯也坏了。`)
    await compare('later-two', 'kiln', { found: 'SAME_MATTER', matter: 'matter-kiln' })
    const told = {
      type: 'ContactAssessed',
      data: { earlier: 'matter-kiln', cause: 'IN_PROGRESS' },
      sealed: { reasons: '事实和诉求都一样' },
    }
    await split('later-two', [told])
    await place('later-two', 'matter-later-two-2')
    expect((await assessed('matter-later-two-1')).map(({ cause }) => cause)).toEqual(['IN_PROGRESS', 'NEW_MATTER'])
    expect(await assessed('matter-later-two-2')).toEqual([{ earlier: 'matter-kiln', cause: 'IN_PROGRESS' }])
  })

  it('is taken back by undoing it, though nobody had named the matter it was told in', async () => {
    await wait('undo-two', '2026-03-19', `${KILN}另外村口的路灯也坏了。`)
    await compare('undo-two', 'kiln', { found: 'SAME_MATTER', matter: 'matter-kiln' })
    const told = {
      type: 'ContactAssessed',
      data: { earlier: 'matter-kiln', cause: 'IN_PROGRESS' },
      sealed: { reasons: '事实和诉求都一样' },
    }
    await split('undo-two', [told])
    await undo('undo-two', 'kiln')
    expect((await assessed('matter-undo-two-1')).map(({ cause }) => cause)).toEqual(['IN_PROGRESS', 'NEW_MATTER'])
  })
})
