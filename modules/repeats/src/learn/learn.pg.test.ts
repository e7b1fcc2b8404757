import { randomUUID } from 'node:crypto'
import { submissionEntry } from '@onedoor/case'
import { sql } from '@onedoor/database'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { repeats } from '../repeats.module.ts'
import { learnDecided } from './learn.job.ts'

const CLERK = sessionOf('office', 'registrar')
const HEAD = sessionOf('office', 'office-head')
const COMPLAINTS = 64

const PLACES = ['青石', '白沙', '河口', '龙山', '新桥', '石塘', '枫林', '东坪']
/** A complaint, and the same in other words. */
const TOLD: readonly (readonly [string, string])[] = [
  ['砖窑整夜烧，黑烟飘进院子，晾的被子全是灰', '窑上半夜冒黑烟，院里的衣被落满灰'],
  ['包工头拖欠我们的工资，电话不接，人也找不到', '干完活工钱一直没给，包工头躲着不见人'],
  ['路灯坏了几个月，晚上走路看不清，老人摔倒过', '夜里没有路灯，走道黑，摔过老人'],
  ['自来水发黄有味道，烧开了还是不能喝', '水管里出来的水又黄又臭，没法喝'],
  ['邻居盖房占了公路，拖拉机过不去', '有人把房盖到路上，车子走不通'],
  ['学校门口的车太多，孩子放学很危险', '放学时校门口全是车，娃娃过马路不安全'],
  ['低保申请交了半年没有回音', '半年前递的低保材料，到现在没人答复'],
  ['垃圾堆在河边没有人运，夏天臭得厉害', '河岸上垃圾成堆，天热臭气熏人没人清'],
]

let door: TestDoor

/** What else a letter tells; no two complaints tell the same. */
const ALSO: readonly string[] = [
  '去年冬天就找过村里',
  '老支书答应过开春解决',
  '我母亲今年八十二岁',
  '家里有两个上小学的孩子',
  '隔壁三户也一样',
  '镇里来人拍了照片就走了',
  '打过十几次热线',
  '我在外地打工回不来',
  '合同写得清清楚楚',
  '有收据和照片可以作证',
  '开会时说好五月底完',
  '下雨天最严重',
  '已经花了三千多块修',
  '水沟也给堵死了',
  '卫生院的医生说是气管炎',
  '赶集那天差点出事',
  '只有我们这条巷子没有',
  '前任组长换了以后没人管',
  '大家凑钱请过人',
  '去县里跑了四趟',
]

const wordsOf = (i: number): readonly [string, string] => {
  const [one, other] = TOLD[i % TOLD.length] ?? ['', '']
  const place = `${PLACES[Math.floor(i / TOLD.length)]}村${(i % 5) + 1}组`
  const also = (step: number) => ALSO[(i * 7 + step * 3 + Math.floor(i / 3)) % ALSO.length] ?? ''
  return [
    `${place}${one}，${also(0)}，${also(1)}，${also(2)}。请派人来看。`,
    `我住${place}。${other}。${also(1)}，${also(3)}，${also(4)}。希望早点解决。`,
  ]
}

const letter = (narrative: string) => ({
  type: 'SubmissionReceived',
  data: {
    ...{ channel: 'LETTER', receivedOn: '2026-03-02', anonymous: false, persons: 1, place: '', queryKey: 'q', language: 'zh' },
    attachments: [],
  },
  sealed: { subject: '来信', narrative, claims: ['请解决'], persons: [{ name: '王大明' }], fileNames: [] },
  entry: submissionEntry(2026),
})
const compared = (earlier: string, found: string) => ({
  type: 'LettersCompared',
  data: { earlier, found },
  sealed: { reasons: '看过两封信' },
})

/** Of each complaint an earlier letter and the same in other words; the later one was found to be the same as it, and not the same as the complaint before. */
const decide = async (i: number): Promise<void> => {
  const later = `submission-b${i}`
  const neighbour = i % TOLD.length === 0 ? [] : [['2026-03-04', compared(`submission-a${i - 1}`, 'NOT_SAME')] as const]
  await door.lay(later, ['2026-03-04', compared(`submission-a${i}`, 'SAME_MATTER')], ...neighbour)
}

beforeAll(async () => {
  door = await openDoor({
    ...{ owners: ['modules/repeats'], projections: repeats.projections, routes: repeats.routes, signatureOf: repeats.signatureOf },
  })
  for (let i = 0; i < COMPLAINTS; i += 1) {
    const [one, other] = wordsOf(i)
    await door.lay(`submission-a${i}`, ['2026-03-02', letter(one)])
    await door.lay(`submission-b${i}`, ['2026-03-03', letter(other)])
  }
  door.setNow('2026-03-05')
}, 120_000)
afterAll(() => door.close())

const beside = async (later: string, earlier: string) =>
  (await door.knock(CLERK, 'GET', `/api/submissions/submission-${later}/repeats/submission-${earlier}`)).json
const hints = async () => (await door.knock(HEAD, 'GET', '/api/repeats/counts')).json['hints'] as Record<string, unknown>

describe('learning from what officers found of two letters', () => {
  it('begins with a model that learned from nobody, and stays with it while there are few decisions', async () => {
    await decide(0)
    expect(await learnDecided(door.services)).toMatchObject({ verdict: 'TOO_FEW', learned: { same: 1, notSame: 0 } })
    expect(await beside('b0', 'a0')).toMatchObject({ model: 'blind-1' })
    expect(await hints()).toMatchObject({ versions: [], decided: { same: 1, other: 0 }, least: { learned: 40, ofEach: 10 } })
  })

  it('takes over once it is no worse on decisions it has not seen; the page says which version speaks, and how it did', async () => {
    for (let i = 1; i < COMPLAINTS; i += 1) await decide(i)
    const report = await learnDecided(door.services)
    expect(report).toMatchObject({ verdict: 'NO_WORSE' })
    expect(report.figures?.right).toBeGreaterThanOrEqual(report.inUse?.right ?? Number.NaN)
    expect(await beside('b0', 'a0')).toMatchObject({ model: report.version, proposed: true })
    expect(await hints()).toMatchObject({
      versions: [{ version: report.version, live: true, comparedWith: 'blind-1', figures: report.figures }],
    })
  }, 60_000)

  it('keeps each letter on its side from night to night, so that what judges was never learned from', async () => {
    const sides = () =>
      door.services.db.query<{ letter: string; side: string }>(
        sql`select letter, side from repeats.side where county = '331023' order by letter`,
      )
    const before = await sides()
    door.setNow('2026-03-06')
    const report = await learnDecided(door.services)
    expect(await sides()).toEqual(before)
    expect(report.learned.same + report.held.same).toBeGreaterThan(COMPLAINTS / 2)
    expect(new Set(before.map(({ side }) => side))).toEqual(new Set(['LEARN', 'HELD']))
  }, 60_000)

  it('is the same again from the same decisions', async () => {
    const weights = () =>
      door.services.db.query<{ weights: unknown }>(
        sql`select model -> 'weights' as weights from repeats.model where county = '331023' order by learned_at`,
      )
    const [first, second] = await weights()
    expect(second).toEqual(first)
  })

  it('leaves out what was undone, and letters whose words are gone', async () => {
    const before = await learnDecided(door.services)
    await door.lay('submission-b1', [
      '2026-03-06',
      { type: 'ComparisonUndone', data: { earlier: 'submission-a1' }, sealed: { reasons: '看错了' } },
    ])
    await door.lay('submission-b2', ['2026-03-06', { type: 'PersonalDataErased', data: { versions: [1], basis: 'x' } }])
    const after = await learnDecided(door.services)
    expect(after.learned.same + after.held.same).toBe(before.learned.same + before.held.same - 2)
    expect(after.learned.notSame + after.held.notSame).toBe(before.learned.notSame + before.held.notSame - 1)
  }, 60_000)
})

describe('the version that hinted', () => {
  it('stands with the decision it was seen beside, whatever that decision says, and is counted by version, never by officer', async () => {
    const { model, proposed } = await beside('b9', 'a1')
    const path = '/api/submissions/submission-b9/repeats/submission-a1'
    const body = { commandId: randomUUID(), found: 'NOT_SAME', reasons: '不是一个组', shown: { model, proposed } }
    expect((await door.knock(CLERK, 'POST', path, body)).status).toBe(200)
    expect((await door.services.store.read('submission-b9')).at(-1)?.data).toEqual({
      ...{ earlier: 'submission-a1', found: 'NOT_SAME' },
      shown: { model, proposed },
    })
    expect(await hints()).toMatchObject({ decided: { shown: 1, agreed: proposed === true ? 0 : 1 } })
  })

  it('is a name of ours: words of another kind are refused at the door', async () => {
    const path = '/api/submissions/submission-b9/repeats/submission-a2'
    const body = { commandId: randomUUID(), found: 'NOT_SAME', reasons: '不是一个组', shown: { model: '王大明', proposed: true } }
    expect((await door.knock(CLERK, 'POST', path, body)).status).toBe(422)
  })
})
