import { randomUUID } from 'node:crypto'
import type { CaseEvent, CaseEventOf } from '@onedoor/case'
import { accepted, drafted, issued, referred, registered, served, signed } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import type { ReplyCheck } from '@onedoor/text'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handling } from './handling.module.ts'

const CLERK = sessionOf('housing', 'handler')
const HEAD = sessionOf('housing', 'unit-head')
const ROADS = sessionOf('roads', 'handler')

type Story = Readonly<{ subject: string; claim: string; facts: string; answer: string }>

/** An invented county: lamps and water, each in a street of its own. */
const storyOf = (at: number): Story => {
  const lane = `${[...'东西南北中前后左右上'][at % 10] ?? ''}${[...'甲乙丙丁戊己庚辛'][Math.floor(at / 10)] ?? ''}巷`
  return at % 2 === 0
    ? {
        subject: `${lane}路灯不亮`,
        claim: `${lane}的路灯坏了半个月，晚上老人出门看不见，希望换上新的灯泡`,
        facts: `${lane}路灯问题属实，灯泡老化，供电线路完好`,
        answer: `供电所已在${lane}换上新的灯泡，晚上恢复照明，路灯逐盏检查过`,
      }
    : {
        subject: `${lane}自来水发黄`,
        claim: `${lane}的自来水又黄又浑，不能做饭，请求查一查水管`,
        facts: `${lane}自来水发黄属实，水管锈蚀，水质检测见报告`,
        answer: `自来水公司已更换${lane}水管，水质检测合格，可以做饭`,
      }
}

const claims = [{ claim: 'claim-1', outcome: 'SUPPORTED' as const }]
const wordsOf = ({ facts, answer }: Story) => ({ facts, basis: '《城镇供水条例》第三条', findings: [{ claim: 'claim-1', text: answer }] })

const letterOf = ({ subject, claim }: Story, name: string): CaseEvent => ({
  ...registered({ claims: ['claim-1'] }),
  sealed: { subject, claims: [{ id: 'claim-1', text: claim }], persons: [{ name }] },
})

const inHand = (story: Story, unit: string, name: string) =>
  [
    ['2026-03-02', letterOf(story, name)],
    ['2026-03-04', referred(unit)],
    ['2026-03-05', signed(unit), unit],
    ['2026-03-06', accepted(unit), unit],
  ] as const

const draftOf = (story: Story): CaseEvent => ({ ...drafted, data: { claims }, sealed: wordsOf(story) })

let door: TestDoor

const check = async (session: typeof CLERK, matter: string, story: Story) =>
  door.knock(session, 'POST', `/api/matters/${matter}/check-reply`, {
    ...wordsOf(story),
    findings: [{ claim: 'claim-1', outcome: 'SUPPORTED', text: story.answer }],
  })

const stops = ({ json }: { json: Record<string, unknown> }) =>
  (json as unknown as ReplyCheck).findings.filter(({ weight }) => weight === 'stop').map(({ kind }) => kind)

const signOff = (version: number, input: object) =>
  door.knock(HEAD, 'POST', '/api/matters/lamp/sign-off', { commandId: randomUUID(), version, input })

beforeAll(async () => {
  door = await openDoor({
    owners: ['modules/handling'],
    projections: handling.projections,
    routes: handling.routes,
    replyModelOf: handling.replyModelOf,
  })
  for (let at = 0; at < 70; at += 1) {
    const story = storyOf(at)
    const answer = { ...issued('housing'), data: { ...issued('housing').data, claims }, sealed: wordsOf(story) }
    const ending = [
      ['2026-03-20', draftOf(story), 'housing'],
      ['2026-03-21', answer, 'housing'],
      ['2026-03-22', served('2026-03-22'), 'housing'],
    ] as const
    await door.lay(`past-${at}`, ...inHand(story, 'housing', '赵甲'), ...ending)
  }
  await door.lay('lamp', ...inHand(storyOf(72), 'housing', '钱乙'))
  await door.lay('water', ...inHand(storyOf(73), 'housing', '孙丙'))
  await door.lay('elsewhere', ...inHand(storyOf(75), 'roads', '李丁'))
  door.setNow('2026-03-25')
}, 120_000)
afterAll(() => door.close())

const suggestion = registered({ claims: ['claim-1'], purpose: 'SUGGESTION' })

const suggested = (id: string) =>
  door.lay(
    id,
    ['2026-03-02', { ...letterOf(storyOf(74), '周戊'), data: suggestion.data }],
    ['2026-03-04', referred('housing')],
    ['2026-03-05', signed('housing'), 'housing'],
    ['2026-03-06', { type: 'SuggestionTaken', data: { unit: 'housing', handler: 'h', contact: '83000000', told: 'POST' } }, 'housing'],
  )

const command = (session: typeof CLERK, path: string, version: number, input: object) =>
  door.knock(session, 'POST', path, { commandId: randomUUID(), version, input })

describe('答复核对, over the wire', () => {
  it('before anything was learned says so, and still stops a reply that says nothing', async () => {
    const checked = await check(CLERK, 'lamp', { ...storyOf(72), facts: '来信收悉', answer: '感谢您的来信' })
    expect(checked.json).toMatchObject({ against: { letters: 1, learnedFrom: 0 } })
    const nothing = await door.knock(CLERK, 'POST', '/api/matters/lamp/check-reply', {})
    expect(stops(nothing)).toEqual(['SAYS_NOTHING'])
  })

  it('learns from the county’s answered matters, and keeps what it learned sealed', async () => {
    const [job] = handling.jobs.filter(({ name }) => name === 'handling.learn-replies')
    expect(await job?.run(door.services)).toBe(70)
    const [row] = await door.services.db.query<{ model: string; learned_from: number }>(
      sql`select model, learned_from from handling.reply_model`,
    )
    expect(row?.learned_from).toBe(70)
    expect(row?.model).not.toMatch(/灯泡|texts/)
  })

  it('stops a reply that belongs to the matter beside it, and shows whose it is', async () => {
    const swapped = await check(CLERK, 'lamp', storyOf(73))
    expect(stops(swapped)).toContain('ANOTHER_MATTER')
    expect(JSON.stringify(swapped.json)).toContain('"id":"water"')
    expect(stops(await check(CLERK, 'lamp', storyOf(72)))).toEqual([])
  })

  it('shows a unit nothing of another unit’s matters, and checks for nobody who has not got it in hands', async () => {
    const { json } = await check(CLERK, 'lamp', storyOf(75))
    expect(JSON.stringify(json)).not.toContain('elsewhere')
    expect((await check(ROADS, 'lamp', storyOf(72))).status).toBe(404)
    expect((await door.knock(CLERK, 'GET', '/api/matters/lamp/check-reply')).status).toBe(404)
  })

  it('a head signs the stopped draft only with a reason, and the reason stays in the file', async () => {
    await door.lay('lamp', ['2026-03-24', draftOf(storyOf(73)), 'housing'])
    expect(stops(await door.knock(HEAD, 'GET', '/api/matters/lamp/check-reply'))).toContain('ANOTHER_MATTER')
    expect(await signOff(5, {})).toMatchObject({ status: 409, json: { refused: 'reply-stopped', basis: '信访工作条例 第三十二条' } })
    expect((await signOff(5, { despite: '两件合并答复' })).status).toBe(200)
    const last = (await door.services.store.read('lamp')).at(-1)
    expect(last?.sealed).toMatchObject({ despite: '两件合并答复' })
    expect((last as CaseEventOf<'OpinionIssued'> | undefined)?.data.despite).toContain('ANOTHER_MATTER')
  })

  it('an answer to a suggestion passes it too: one that offers a review which the law does not give is sent only with a reason (Art. 29)', async () => {
    await suggested('idea')
    const { facts, answer } = storyOf(74)
    const right = `${facts}。${answer}`
    const input = { adoption: 'PARTLY', text: `${right}。您如不服本答复意见，可以在30日内申请复查。`, told: 'POST' }
    const typed = await door.knock(HEAD, 'POST', '/api/matters/idea/check-reply', { of: 'SUGGESTION', text: input.text })
    expect(stops(typed)).toContain('REMEDY_WRONG')
    const answering = '/api/matters/idea/answer-suggestion'
    expect(await command(HEAD, answering, 4, input)).toMatchObject({
      status: 409,
      json: { refused: 'reply-stopped', basis: '信访工作条例 第二十九条' },
    })
    expect((await command(HEAD, answering, 4, { ...input, text: right })).status).toBe(200)
    expect(JSON.stringify((await door.services.store.read('idea')).at(-1))).not.toContain('despite')
  })

  it('a notice that speaks to somebody else is not sent without a reason, and says nothing of other matters', async () => {
    await door.lay('notice', ...inHand(storyOf(76), 'housing', '吴己').slice(0, 3))
    const input = {
      ground: 'OTHER_PROCEDURE',
      reasons: '郑庚同志：此事应当向人民法院提起诉讼。',
      competentBody: '县人民法院',
      told: 'POST',
    }
    const typed = await door.knock(HEAD, 'POST', '/api/matters/notice/check-reply', { of: 'NOTICE', reasons: input.reasons })
    expect(stops(typed)).toEqual(['ANOTHER_ADDRESSEE'])
    expect(typed.json).not.toHaveProperty('against')
    const declining = '/api/matters/notice/decline'
    expect(await command(HEAD, declining, 3, input)).toMatchObject({ status: 409, json: { refused: 'reply-stopped' } })
    expect((await command(HEAD, declining, 3, { ...input, despite: '郑庚是信访人的代理人' })).status).toBe(200)
    expect((await door.services.store.read('notice')).at(-1)?.sealed).toMatchObject({ despite: '郑庚是信访人的代理人' })
  })

  it('news on the way is held against its own file and what was answered elsewhere: a name and a number are remarks, an answer copied from another street stops', async () => {
    await door.lay('news', ...inHand(storyOf(78), 'housing', '冯辛'))
    const asked = (text: string) => door.knock(CLERK, 'POST', '/api/matters/news/check-reply', { of: 'NEWS', text })
    const short = await asked('已收到，正在办理。')
    expect(stops(short)).toEqual([])
    const headed = await asked('查看结果：灯杆完好，等候配件。')
    expect(stops(headed)).toEqual([])
    const named = await asked('3月20日会同永兴电力有限公司查看，预付2300元，联系人郑庚同志。')
    expect(stops(named)).toEqual([])
    expect(JSON.stringify(named.json)).toContain('永兴电力有限公司')
    const { facts, answer } = storyOf(65)
    const copied = await asked(`${facts}。${answer}`)
    expect(stops(copied)).toEqual(['COPIED'])
    expect(JSON.stringify(copied.json)).toContain('past-65')
    expect(copied.json).toMatchObject({ against: { letters: 0, learnedFrom: 70 } })
    expect(stops(await asked('钱乙女士：您好，灯泡已在路上。'))).toEqual(['ANOTHER_ADDRESSEE'])
  })

  it('more time, and a note for the petitioner, are not sent past it without a reason; a note for the file alone is written as it is', async () => {
    const wrong = '钱乙女士：您好，配件要从省里调来，请等候。'
    const note = { text: wrong, visibleToPetitioner: true, attachments: [] }
    const noting = '/api/matters/news/note'
    expect(await command(CLERK, noting, 4, note)).toMatchObject({
      status: 409,
      json: { refused: 'reply-stopped', basis: '信访工作条例 第二十八条' },
    })
    expect((await command(CLERK, noting, 4, { ...note, visibleToPetitioner: false })).status).toBe(200)
    expect((await command(CLERK, noting, 5, { ...note, despite: '钱乙是信访人的女儿' })).status).toBe(200)
    const [file, shown] = (await door.services.store.read('news')).slice(-2)
    expect(JSON.stringify(file)).not.toContain('despite')
    expect(shown).toMatchObject({ data: { despite: ['ANOTHER_ADDRESSEE'] }, sealed: { despite: '钱乙是信访人的女儿' } })
    const extension = { days: 10, reason: wrong, told: 'POST' }
    const extending = '/api/matters/news/extend'
    expect(await command(HEAD, extending, 6, extension)).toMatchObject({
      status: 409,
      json: { refused: 'reply-stopped', basis: '信访工作条例 第三十四条' },
    })
    expect((await command(HEAD, extending, 6, { ...extension, reason: '灯杆配件要从省里调来，还没有到货。' })).status).toBe(200)
    expect(JSON.stringify((await door.services.store.read('news')).at(-1))).not.toContain('despite')
  })

  it('the office that withdraws a notice of another way sees what stopped it, and nothing of the unit’s other matters', async () => {
    const away = {
      type: 'TrackChosen',
      data: { unit: 'housing', track: 'PARTY_APPEAL', told: 'POST', limitations: [] },
      sealed: { reasons: '按照党内申诉程序处理', competentBody: '县纪委' },
    } as const
    await door.lay('away', ...inHand(storyOf(74), 'housing', '陈壬').slice(0, 3), ['2026-03-06', away, 'housing'])
    const office = sessionOf('office', 'office-head')
    const reasons = '周戊同志：您好，此前告知的途径有误，现予撤回。'
    const typed = await door.knock(office, 'POST', '/api/matters/away/check-withdrawal', { reasons })
    expect(stops(typed)).toEqual(['ANOTHER_ADDRESSEE'])
    expect(typed.json).not.toHaveProperty('against')
    expect((await door.knock(CLERK, 'POST', '/api/matters/away/check-withdrawal', { reasons })).status).toBe(403)
    const ended = { endedOn: '2026-03-20', result: '县纪委已作出申诉复查决定，维持原决定。' }
    expect(await command(CLERK, '/api/matters/away/end-other-procedure', 4, { ...ended, result: reasons })).toMatchObject({ status: 409 })
    const withdrawing = '/api/matters/away/withdraw-track'
    expect(await command(office, withdrawing, 4, { reasons })).toMatchObject({ status: 409, json: { refused: 'reply-stopped' } })
    expect((await command(office, withdrawing, 4, { reasons, despite: '周戊是信访人的丈夫' })).status).toBe(200)
  })
})
