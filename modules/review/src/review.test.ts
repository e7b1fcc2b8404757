import { type HeldPost } from '@onedoor/case'
import { registered, reviewDecided, reviewDrafted, reviewRequested } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptReview } from './accept-review/accept-review.decide.ts'
import { decideReview } from './decide-review/decide-review.decide.ts'
import { declineReview } from './decline-review/decline-review.decide.ts'
import { draftReview } from './draft-review/draft-review.decide.ts'
import { moveUp } from './move-up/move-up.decide.ts'
import { type RequestReviewCommand, requestReview } from './request-review.decide.ts'
import { returnReview } from './return-review/return-review.decide.ts'
import { serveReview } from './serve-review/serve-review.decide.ts'
import { asked, CITY, OFFICE, type Past, PETITIONER, POSTS, post, REVIEW_HEAD, REVIEWER, reviewed, served3, taken } from './testing.ts'

const request = (over: Partial<RequestReviewCommand> = {}): RequestReviewCommand => ({
  ...{ body: 'county-gov', bodies: ['county-gov', 'city-housing'], channel: 'LETTER' },
  ...{ sentOn: '2026-04-30', receivedOn: '2026-04-30', request: '请求撤销', reasons: '', files: [], ...over },
})
const ENVELOPE = [{ digest: 'a'.repeat(64), mime: 'image/jpeg', bytes: 10, name: '信封.jpg' }]

describe('请求复查 (信访工作条例 第三十五条): the petitioner’s own step is never turned away at the door', () => {
  it('goes to the organ above that the petitioner chose, and to no other', () => {
    const done = story(requestReview)
      .given(...served3)
      .when(request({ body: 'city-housing' }), '2026-04-30', PETITIONER)
    expect(done.decision).toMatchObject([{ type: 'ReviewRequested', data: { level: 1, body: 'city-housing' } }])
    story(requestReview)
      .given(...served3)
      .when(request({ body: 'housing' }), '2026-04-30', PETITIONER)
      .thenRefused('not-a-review-body')
  })

  it('is put on record also after the last day', () => {
    const done = story(requestReview)
      .given(...served3)
      .when(request({ sentOn: '2026-08-01', receivedOn: '2026-08-01' }), '2026-08-01', PETITIONER)
    expect(done.decision).toMatchObject([{ type: 'ReviewRequested' }])
  })

  it('is a second review after the first was served (Art. 36)', () => {
    const done = story(requestReview)
      .given(...reviewed)
      .when(request({ body: 'city-gov', bodies: ['city-gov'] }), '2026-05-06', PETITIONER)
    expect(done.decision).toMatchObject([{ data: { level: 2, body: 'city-gov' } }])
  })

  it('counts a posted request from its postmark, which is shown (民事诉讼法 第八十五条第四款, by analogy)', () => {
    const posted = request({ sentOn: '2026-05-03', receivedOn: '2026-05-09' })
    story(requestReview)
      .given(...served3)
      .when(posted, '2026-05-09', OFFICE)
      .thenRefused('postmark-not-shown')
    const done = story(requestReview)
      .given(...served3)
      .when({ ...posted, files: ENVELOPE }, '2026-05-09', OFFICE)
    expect(done.decision).toMatchObject([{ data: { sentOn: '2026-05-03', receivedOn: '2026-05-09' } }])
  })

  it('has no day of the future, and is not posted after it arrived', () => {
    const at = story(requestReview).given(...served3)
    at.when(request({ receivedOn: '2026-05-01' }), '2026-04-30', OFFICE).thenRefused('received-in-future')
    at.when(request({ sentOn: '2026-05-01', receivedOn: '2026-04-30' }), '2026-05-02', OFFICE).thenRefused('sent-after-received')
  })

  it('handed in on the last day is in time until the counter closes, and online until midnight (民法典 第二百零三条第二款)', () => {
    const LAST = '2026-05-06'
    const sent = (over: Partial<RequestReviewCommand>) => {
      const { decision } = story(requestReview)
        .given(...served3)
        .when(request({ sentOn: LAST, receivedOn: LAST, ...over }), `${LAST}T23:50`, OFFICE)
      if ('refused' in decision || decision[0] === undefined) throw new Error('refused')
      return decision[0]
    }
    const late = (over: Partial<RequestReviewCommand>) =>
      story(declineReview)
        .given(...served3, [LAST, sent(over), OFFICE])
        .when({ ground: 'OUT_OF_TIME', reasons: '超过三十日', told: 'POST' }, '2026-05-08', REVIEW_HEAD)
    const counter = (at: string, closes: string) => ({ channel: 'VISIT' as const, counter: { at, closes } })
    late(counter('17:30', '17:30')).thenRefused('asked-in-time')
    expect(late(counter('17:31', '17:30')).decision).toMatchObject([{ type: 'ReviewDeclined' }])
    late(counter('17:31', '18:00')).thenRefused('asked-in-time')
    late({ channel: 'ONLINE' }).thenRefused('asked-in-time')
    late({ channel: 'VISIT' }).thenRefused('asked-in-time')
  })

  it('is handed in at no time that has not come yet', () => {
    story(requestReview)
      .given(...served3)
      .when(request({ channel: 'VISIT', counter: { at: '15:01', closes: '17:30' } }), '2026-04-30T15:00', OFFICE)
      .thenRefused('received-in-future')
  })

  it('waits for an opinion that was served', () => {
    story(requestReview)
      .given(...served3.slice(0, -1))
      .when(request(), '2026-04-30', PETITIONER)
      .thenRefused('nothing-to-review')
  })
})

describe('受理复查 (信访工作条例 第二十八条第三款): whoever looks again had no part in it', () => {
  const accept = (posts: readonly HeldPost[], reviewer = 'reviewer-1') =>
    story(acceptReview)
      .given(...asked)
      .when({ reviewer, told: 'POST', posts }, '2026-04-13', REVIEWER)

  it('names an officer of the organ', () => {
    expect(accept(POSTS).decision).toMatchObject([{ type: 'ReviewAccepted', data: { level: 1, reviewer: 'reviewer-1' } }])
    accept(POSTS, 'somebody').thenRefused('not-a-reviewer')
  })

  it('says why an officer is not independent', () => {
    accept([...POSTS, post('clerk-1', 'county-gov', 'reviewer')], 'clerk-1').thenRefused('not-independent-acted')
    accept([...POSTS, post('reviewer-1', 'housing', 'handler')]).thenRefused('not-independent-unit')
    accept([...POSTS, post('head-1', 'county-gov', 'review-head')]).thenRefused('not-independent-superior')
  })

  it('is not for another organ', () => {
    story(acceptReview)
      .given(...asked)
      .when({ reviewer: 'reviewer-1', told: 'POST', posts: POSTS }, '2026-04-13', CITY)
      .thenRefused('not-your-review')
  })

  it('is told in writing to whoever left an address', () => {
    const past: Past = [['2026-03-02', registered({ addressed: true }), OFFICE], ...asked.slice(1)]
    story(acceptReview)
      .given(...past)
      .when({ reviewer: 'reviewer-1', told: 'PHONE', posts: POSTS }, '2026-04-13', REVIEWER)
      .thenRefused('must-be-written')
  })

  it('moves up only when nobody is free', () => {
    const up = { to: 'city-gov', reasons: '本机关负责人曾任该局局长，无人可以独立审查。', above: ['city-gov'] }
    const at = story(moveUp).given(...asked)
    at.when({ ...up, posts: POSTS }, '2026-04-13', REVIEWER).thenRefused('somebody-is-free')
    const tainted = [...POSTS, post('review-head-1', 'housing', 'unit-head')]
    at.when({ ...up, to: 'elsewhere', posts: tainted }, '2026-04-13', REVIEWER).thenRefused('not-a-review-body')
    expect(at.when({ ...up, posts: tainted }, '2026-04-13', REVIEWER).decision).toMatchObject([
      { type: 'ReviewMovedUp', data: { level: 1, from: 'county-gov', to: 'city-gov' } },
    ])
  })
})

describe('不予受理复查: a ground that the case file does not show closes no road', () => {
  const reasons = '您的请求超过了三十日的期限，也没有说明不能按时提出的原因。'
  const decline = (past: Past, ground: 'OUT_OF_TIME' | 'NO_OPINION' | 'ALREADY_REVIEWED', who = REVIEW_HEAD) =>
    story(declineReview)
      .given(...past)
      .when({ ground, reasons, told: 'POST' }, '2026-05-20', who)

  it('is the head’s to decide', () => decline(asked, 'OUT_OF_TIME', REVIEWER).thenRefused('not-review-head'))

  it('never as late what was posted on the last day', () => {
    const last: Past = [...served3, ['2026-05-09', reviewRequested(1, 'county-gov', '2026-05-06'), OFFICE]]
    decline(last, 'OUT_OF_TIME').thenRefused('asked-in-time')
    const late: Past = [...served3, ['2026-05-09', reviewRequested(1, 'county-gov', '2026-05-07'), OFFICE]]
    expect(decline(late, 'OUT_OF_TIME').decision).toMatchObject([{ type: 'ReviewDeclined', data: { ground: 'OUT_OF_TIME' } }])
  })

  it('never for want of an opinion that was served, or of a final review that was not', () => {
    decline(asked, 'NO_OPINION').thenRefused('opinion-was-served')
    decline(asked, 'ALREADY_REVIEWED').thenRefused('no-final-review-yet')
  })

  it('holds for no day on or before the last one, whenever it arrived', () => {
    const days = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(days, days, (sent, under) => {
        const day = (n: number) => new Date(Date.UTC(2026, 3, 3 + n)).toISOString().slice(0, 10)
        const event = reviewRequested(1, 'county-gov', day(sent))
        const past: Past = [...served3, [day(sent + under), { ...event, data: { ...event.data, receivedOn: day(sent + under) } }, OFFICE]]
        const { decision } = story(declineReview)
          .given(...past)
          .when({ ground: 'OUT_OF_TIME', reasons, told: 'POST' }, '2026-12-01', REVIEW_HEAD)
        // Served on 3 April: thirty days end on Sunday, 3 May, in the holiday of 1 to 5 May; the last day is 6 May.
        expect('refused' in decision).toBe(day(sent) <= '2026-05-06')
      }),
    )
  })
})

describe('复查意见', () => {
  const words = { facts: '现场没有警示标志。', basis: '《信访工作条例》第三十五条', opinion: '认定事实不清。' }
  const write = (over: object, who = REVIEWER) =>
    story(draftReview)
      .given(...taken)
      .when({ outcome: 'UPHOLD', grounds: [], ...words, ...over }, '2026-04-20', who)

  it('is drafted by the officer who was named, and by nobody else', () => {
    expect(write({}).decision).toMatchObject([{ type: 'ReviewDrafted', data: { level: 1, outcome: 'UPHOLD' } }])
    write({}, { ...REVIEWER, by: 'reviewer-2' }).thenRefused('not-the-reviewer')
  })

  it('rests on a ground when it changes the decision (山东省信访条例 第四十五条)', () => {
    write({ outcome: 'REVOKE' }).thenRefused('ground-needed')
    write({ outcome: 'UPHOLD', grounds: ['PROCEDURE'] }).thenRefused('no-ground-to-uphold')
  })

  it('sets a day for the redo, and one that lies ahead', () => {
    const again = { outcome: 'REDO', grounds: ['FACTS_UNCLEAR'] }
    write(again).thenRefused('redo-day-needed')
    write({ ...again, redoBy: '2026-04-20' }).thenRefused('redo-day-needed')
    expect(write({ ...again, redoBy: '2026-05-20' }).decision).toMatchObject([{ data: { redoBy: '2026-05-20' } }])
    write({ redoBy: '2026-05-20' }).thenRefused('redo-day-without-redo')
  })

  const ready: Past = [...taken, ['2026-04-20', reviewDrafted(1), REVIEWER]]

  it('is signed by a head who is independent too, exactly as it was drafted', () => {
    const at = story(decideReview).given(...ready)
    at.when({ posts: POSTS }, '2026-04-21', REVIEWER).thenRefused('not-review-head')
    at.when({ posts: [...POSTS, post('review-head-1', 'housing', 'unit-head')] }, '2026-04-21', REVIEW_HEAD).thenRefused(
      'not-independent-unit',
    )
    expect(at.when({ posts: POSTS }, '2026-04-21', REVIEW_HEAD).decision).toMatchObject([
      {
        type: 'ReviewDecided',
        data: { outcome: 'UPHOLD', signedBy: 'review-head-1' },
        entry: { register: 'document/county-gov/复查', year: 2026 },
      },
    ])
  })

  it('is not signed once the day it gives for the redo has passed', () => {
    const slow: Past = [
      ...taken,
      ['2026-04-20', reviewDrafted(1, { outcome: 'REDO', grounds: ['PROCEDURE'], redoBy: '2026-04-25' }), REVIEWER],
    ]
    story(decideReview)
      .given(...slow)
      .when({ posts: POSTS }, '2026-04-25', REVIEW_HEAD)
      .thenRefused('redo-day-needed')
  })

  it('goes back to the officer with remarks, and is then no draft to sign', () => {
    const sentBack = story(returnReview)
      .given(...ready)
      .when({ remarks: '请补充现场照片' }, '2026-04-21', REVIEW_HEAD)
    expect(sentBack.decision).toMatchObject([{ type: 'ReviewReturned' }])
    story(decideReview)
      .given(...ready, ['2026-04-21', { type: 'ReviewReturned', data: { level: 1 }, sealed: { remarks: '' } }, REVIEW_HEAD])
      .when({ posts: POSTS }, '2026-04-22', REVIEW_HEAD)
      .thenRefused('no-review-draft')
  })

  it('is served by the same ways and with the same proof as an opinion (民事诉讼法 第八十八条以下, by analogy)', () => {
    const service = {
      method: 'LEFT',
      servedOn: '2026-04-22',
      receiver: '',
      remarks: '拒收',
      consentToElectronic: false,
      proof: [],
    } as const
    const at = story(serveReview).given(...ready, ['2026-04-21', reviewDecided(1), REVIEW_HEAD])
    at.when(service, '2026-04-22', REVIEWER).thenRefused('witnesses-needed')
    at.when({ ...service, method: 'DIRECT', receiver: '王大明', servedOn: '2026-04-20' }, '2026-04-22', REVIEWER).thenRefused(
      'served-before-issued',
    )
    expect(at.when({ ...service, receiver: '李大成、陈小妹' }, '2026-04-22', REVIEWER).decision).toMatchObject([
      { type: 'ReviewServed', data: { level: 1, method: 'LEFT' } },
    ])
  })
})
