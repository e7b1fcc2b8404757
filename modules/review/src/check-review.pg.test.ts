import { randomUUID } from 'node:crypto'
import {
  answeredRoad,
  drafted,
  issued,
  ORGANS,
  registered,
  reviewAccepted,
  reviewDecided,
  reviewDrafted,
  reviewRequested,
  reviewServed,
} from '@onedoor/case/testing'
import { openDoor, sessionOf, type TestDoor, unitOf } from '@onedoor/http/testing'
import { answeredOf, gazetteerOf, learnReplies, type ReplyCheck } from '@onedoor/text'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { review } from './review.module.ts'
import { post } from './testing.ts'

const REVIEWER = sessionOf('county-gov', 'reviewer')
const HEAD = sessionOf('county-gov', 'review-head')
const CITY = sessionOf('city-gov', 'reviewer')

type Story = Readonly<{ claim: string; facts: string; answer: string; reasons: string; found: string; opinion: string }>

/** An invented county: lamps and water, each in a lane of its own, answered and asked about again. */
const storyOf = (at: number): Story => {
  const lane = `${[...'东西南北中前后左右上'][at % 10] ?? ''}${[...'甲乙丙丁戊己庚辛'][Math.floor(at / 10)] ?? ''}巷`
  return at % 2 === 0
    ? {
        claim: `${lane}的路灯坏了半个月，晚上老人出门看不见，希望换上新的灯泡`,
        facts: `${lane}路灯问题属实，灯泡老化，供电线路完好`,
        answer: `供电所已在${lane}换上新的灯泡，晚上恢复照明，路灯逐盏检查过`,
        reasons: `${lane}换上的灯泡三天又坏了，说明不是灯泡是线路的问题。`,
        found: `${lane}路灯换上的灯泡三天后又坏，测得线路漏电，灯泡老化不是原因`,
        opinion: `原意见对${lane}路灯线路没有查清，责令供电所更换漏电线路`,
      }
    : {
        claim: `${lane}的自来水又黄又浑，不能做饭，请求查一查水管`,
        facts: `${lane}自来水发黄属实，水管锈蚀，水质检测见报告`,
        answer: `自来水公司已更换${lane}水管，水质检测合格，可以做饭`,
        reasons: `${lane}水管换了以后，自来水仍然发黄，检测报告没有公开。`,
        found: `${lane}水管更换后自来水仍然发黄，蓄水池没有清洗，检测报告没有公开`,
        opinion: `原意见对${lane}自来水发黄的原因没有查清，责令清洗蓄水池并公开检测报告`,
      }
}

const HISTORY = Array.from({ length: 70 }, (_, at) => storyOf(at)).map(({ claim, facts, answer }) => ({
  letter: claim,
  reply: `${facts}\n${answer}`,
}))

const claims = [{ claim: 'claim-1', outcome: 'SUPPORTED' as const }]

const letterOf = ({ claim }: Story) => ({
  ...registered({ claims: ['claim-1'] }),
  sealed: { subject: '反映问题', claims: [{ id: 'claim-1', text: claim }], persons: [{ name: '王大明' }] },
})

const opinionWords = ({ facts, answer }: Story) => ({
  facts,
  basis: '《城镇供水条例》第三条',
  findings: [{ claim: 'claim-1', text: answer }],
})

const answeredPast = (story: Story) =>
  answeredRoad(ORGANS, {
    letter: letterOf(story),
    draft: { ...drafted, data: { claims }, sealed: opinionWords(story) },
    opinion: { ...issued('housing'), data: { ...issued('housing').data, claims }, sealed: opinionWords(story) },
  })

const askedPast = (story: Story) =>
  [
    ...answeredPast(story),
    [
      '2026-04-10',
      { ...reviewRequested(1, 'county-gov'), sealed: { request: '请求撤销处理意见', reasons: story.reasons, fileNames: [] } },
      '',
    ],
    ['2026-04-13', reviewAccepted(1, REVIEWER.user), 'county-gov'],
  ] as const

const reviewWords = ({ found, opinion }: Story) => ({ facts: found, basis: '《信访工作条例》第三十五条', opinion })
const REDO = { outcome: 'REDO', grounds: ['FACTS_UNCLEAR'], redoBy: '2026-06-01' } as const

let door: TestDoor

const check = (session: typeof REVIEWER, matter: string, body: object) =>
  door.knock(session, 'POST', `/api/matters/${matter}/check-review`, body)

const found = ({ json }: { json: Record<string, unknown> }) => (json as unknown as ReplyCheck).findings
const stops = (answer: { json: Record<string, unknown> }) => found(answer).flatMap(({ kind, weight }) => (weight === 'stop' ? [kind] : []))

const sign = (matter: string, version: number, input: object) =>
  door.knock(HEAD, 'POST', `/api/matters/${matter}/decide-review`, { commandId: randomUUID(), version, input })

const [LAMP, WATER, ELSEWHERE, TWICE] = [storyOf(72), storyOf(73), storyOf(75), storyOf(77)]

beforeAll(async () => {
  door = await openDoor({
    owners: ['modules/review'],
    projections: review.projections,
    routes: review.routes,
    units: ['office', 'housing', 'county-gov', 'city-gov'].map((id) => unitOf(id)),
    posts: [post(REVIEWER.user, 'county-gov', 'reviewer'), post(HEAD.user, 'county-gov', 'review-head')],
    replyModelOf: () => {
      const places = gazetteerOf([])
      return () => Promise.resolve(learnReplies(answeredOf(HISTORY, places)))
    },
  })
  await door.lay('lamp', ...askedPast(LAMP))
  await door.lay('water', ...askedPast(WATER))
  await door.lay('elsewhere', ...answeredPast(ELSEWHERE), [
    '2026-04-10',
    { ...reviewRequested(1, 'city-gov'), sealed: { request: '', reasons: ELSEWHERE.reasons, fileNames: [] } },
    '',
  ])
  door.setNow('2026-04-20')
}, 120_000)
afterAll(() => door.close())

describe('核对 of an opinion on review, over the wire (信访工作条例 第三十五条、第三十六条)', () => {
  it('the right one is not stopped; one that leaves a reason of the request unanswered shows it', async () => {
    expect(stops(await check(REVIEWER, 'lamp', { ...REDO, ...reviewWords(LAMP) }))).toEqual([])
    const silent = await check(REVIEWER, 'lamp', {
      outcome: 'UPHOLD',
      facts: '处理意见所述属实',
      basis: '',
      opinion: '予以维持原处理意见所作答复',
    })
    expect(found(silent)).toContainEqual(
      expect.objectContaining({ kind: 'CLAIM_OPEN', weight: 'remark', beside: [{ of: 'REQUEST', words: LAMP.reasons }] }),
    )
  })

  it('one that belongs to the review beside it is stopped, and shows which', async () => {
    const swapped = await check(REVIEWER, 'lamp', { ...REDO, ...reviewWords(WATER) })
    expect(stops(swapped)).toContain('ANOTHER_MATTER')
    expect(JSON.stringify(swapped.json)).toContain('"id":"water"')
  })

  it('an organ reads nothing of what another organ has under review, and checks nothing that it has not in hands', async () => {
    expect(JSON.stringify((await check(REVIEWER, 'lamp', { ...REDO, ...reviewWords(ELSEWHERE) })).json)).not.toContain('elsewhere')
    expect((await check(CITY, 'lamp', reviewWords(LAMP))).status).toBe(404)
    expect((await door.knock(REVIEWER, 'GET', '/api/matters/lamp/check-review')).status).toBe(404)
  })

  it('to revoke in the words of what is revoked is stopped with its sentences, to uphold in them is not', async () => {
    const same = { facts: LAMP.facts, basis: '《城镇供水条例》第三条', opinion: LAMP.answer }
    const revoking = await check(REVIEWER, 'lamp', { ...REDO, ...same })
    expect(stops(revoking)).toEqual(['SAME_AS_REVIEWED'])
    expect(found(revoking)[0]?.beside[0]).toMatchObject({ of: 'REVIEWED', words: LAMP.facts })
    expect(stops(await check(REVIEWER, 'lamp', { outcome: 'UPHOLD', ...same }))).toEqual([])
  })

  it('the head signs the stopped draft only with a reason, and the reason stays in the file', async () => {
    const wrong = { ...reviewWords(LAMP), opinion: `${LAMP.opinion}。您如不服本复查意见，可以在15日内申请复核。` }
    await door.lay('lamp', ['2026-04-18', { ...reviewDrafted(1, REDO), sealed: wrong }, 'county-gov'])
    expect(stops(await door.knock(HEAD, 'GET', '/api/matters/lamp/check-review'))).toEqual(['REMEDY_WRONG'])
    expect(await sign('lamp', 10, {})).toMatchObject({ status: 409, json: { refused: 'reply-stopped', basis: '信访工作条例 第三十五条' } })
    expect((await sign('lamp', 10, { despite: '信访人同意' })).status).toBe(200)
    expect((await door.services.store.read('lamp')).at(-1)).toMatchObject({
      data: { despite: ['REMEDY_WRONG'] },
      sealed: { despite: '信访人同意' },
    })
  })

  it('after the final review no further one is offered (Art. 36): the text that offers one is stopped', async () => {
    const second = { ...reviewRequested(2, 'county-gov', '2026-05-06'), sealed: { request: '', reasons: TWICE.reasons, fileNames: [] } }
    await door.lay(
      'twice',
      ...answeredPast(TWICE),
      ['2026-04-10', reviewRequested(1, 'city-gov'), ''],
      ['2026-04-21', reviewDecided(1), 'city-gov'],
      ['2026-04-22', reviewServed(1, '2026-04-22'), 'city-gov'],
      ['2026-05-06', second, ''],
    )
    door.setNow('2026-05-20')
    const offering = { ...reviewWords(TWICE), opinion: `${TWICE.opinion}。如不服本意见，可以在30日内申请复核。` }
    expect(stops(await check(REVIEWER, 'twice', { ...REDO, ...offering }))).toEqual(['REMEDY_WRONG'])
    expect(stops(await check(REVIEWER, 'twice', { ...REDO, ...reviewWords(TWICE) }))).toEqual([])
  })
})
