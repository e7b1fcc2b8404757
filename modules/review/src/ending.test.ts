import { type CaseEvent, lifeOf } from '@onedoor/case'
import { closed, performed, promising, reviewRequested, supplemented } from '@onedoor/case/testing'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { examineNewFacts } from './examine-new-facts/examine-new-facts.decide.ts'
import { requestReview } from './request-review.decide.ts'
import { reviewedUnit } from './review.decide.ts'
import { terminate } from './terminate/terminate.decide.ts'
import { asked, CLERK, final, OFFICE, OFFICE_HEAD, type Past, PETITIONER, REVIEW_HEAD, reviewed, served3 } from './testing.ts'
import { withdrawReview } from './withdraw-review/withdraw-review.decide.ts'

describe('撤回复查请求: by the petitioner alone', () => {
  it('no member of staff can do it', () => {
    const at = story(withdrawReview).given(...asked)
    at.when({}, '2026-04-12', REVIEW_HEAD).thenRefused('petitioners-own-step')
    at.when({}, '2026-04-12', CLERK).thenRefused('petitioners-own-step')
    expect(at.when({}, '2026-04-12', PETITIONER).decision).toMatchObject([{ type: 'ReviewWithdrawn', data: { level: 1 } }])
  })

  it('leaves the right as it was until its last day', () => {
    const done = story(requestReview)
      .given(...asked, ['2026-04-12', { type: 'ReviewWithdrawn', data: { level: 1 } }, PETITIONER])
      .when(
        {
          ...{ body: 'county-gov', bodies: ['county-gov'], channel: 'ONLINE', sentOn: '2026-04-30', receivedOn: '2026-04-30' },
          ...{ request: '请求撤销', reasons: '', files: [] },
        },
        '2026-04-30',
        PETITIONER,
      )
    expect(done.decision).toMatchObject([{ type: 'ReviewRequested' }])
  })
})

const CITY_GOV = { body: 'city-gov', bodies: ['city-gov'], request: '请求复核', reasons: '' }
const STAMPED = [{ digest: 'a'.repeat(64), mime: 'image/png', bytes: 9, name: '信封邮戳.png' }]
const ask = (past: Past, sentOn: string, receivedOn: string) =>
  story(requestReview)
    .given(...past)
    .when({ ...CITY_GOV, channel: 'LETTER', sentOn, receivedOn, files: STAMPED }, receivedOn, OFFICE)

describe('请求复核: the road that the last answer leaves open', () => {
  it('is the final review also after the unit has closed the matter (第三十六条第一款)', () => {
    expect(ask([...reviewed, ['2026-04-25', closed, CLERK]], '2026-05-06', '2026-05-06').decision).toMatchObject([
      { type: 'ReviewRequested', data: { level: 2 } },
    ])
    ask([...final, ['2026-05-22', closed, CLERK]], '2026-05-25', '2026-05-25').thenRefused('nothing-to-review')
  })

  it('posted on the last day, it is taken also where the procedure was ended before it came', () => {
    const ended: Past = [
      ...reviewed,
      ['2026-05-23', { type: 'MatterTerminated', data: { why: 'NO_REVIEW_ASKED', told: 'POST' } }, OFFICE_HEAD],
    ]
    expect(ask(ended, '2026-05-22', '2026-05-25').decision).toMatchObject([{ type: 'ReviewRequested', data: { level: 2 } }])
    ask(ended, '2026-05-23', '2026-05-25').thenRefused('nothing-to-review')
  })

  it('goes above the organ that reviewed first, also when it is asked a second time', () => {
    const again = lifeOf(
      recorded<CaseEvent>([
        ...reviewed,
        ['2026-05-06', reviewRequested(2, 'city-gov', '2026-05-06')],
        ['2026-05-07', { type: 'ReviewWithdrawn', data: { level: 2 } }],
      ]),
    )
    expect(again && reviewedUnit(again, 2)).toBe('county-gov')
  })
})

describe('程序终结 (信访工作条例 第三十六条第三款, 浙江省信访条例 第二十五条)', () => {
  const text = '同一事实和理由不再受理；有新的事实和理由可以再提出。'
  const end = (past: Past, why: 'FINAL_REVIEW' | 'NO_REVIEW_ASKED' | 'SETTLED_AND_PERFORMED' | 'DIED_WITHOUT_SUCCESSOR', day: string) =>
    story(terminate)
      .given(...past)
      .when({ why, text, told: 'POST' }, day, OFFICE_HEAD)

  it('is the head’s to decide, and rests on a final review that was served', () => {
    expect(end(final, 'FINAL_REVIEW', '2026-05-25').decision).toMatchObject([{ type: 'MatterTerminated' }])
    end(reviewed, 'FINAL_REVIEW', '2026-05-25').thenRefused('termination-ground-not-met')
    story(terminate)
      .given(...final)
      .when({ why: 'FINAL_REVIEW', text, told: 'POST' }, '2026-05-25', OFFICE)
      .thenRefused('not-head-of-office')
  })

  it('never while the petitioner can still ask for review', () => {
    end(served3, 'NO_REVIEW_ASKED', '2026-05-06').thenRefused('not-ended-yet')
    expect(end(served3, 'NO_REVIEW_ASKED', '2026-05-07').decision).toMatchObject([{ type: 'MatterTerminated' }])
    end(reviewed, 'NO_REVIEW_ASKED', '2026-05-22').thenRefused('not-ended-yet')
  })

  it('never by the day of the first review while the final one can still be asked for, closed or not (第三十六条第一款)', () => {
    const shut: Past = [...reviewed, ['2026-05-10', closed, CLERK]]
    end(shut, 'NO_REVIEW_ASKED', '2026-05-22').thenRefused('not-ended-yet')
    expect(end(shut, 'NO_REVIEW_ASKED', '2026-05-23').decision).toMatchObject([{ type: 'MatterTerminated' }])
  })

  it('a final review ends it also where the unit had closed it since', () => {
    expect(end([...final, ['2026-05-22', closed, CLERK]], 'FINAL_REVIEW', '2026-05-25').decision).toMatchObject([
      { type: 'MatterTerminated' },
    ])
  })

  it('never while a promise that the review upheld is open (第三十二条第二款)', () => {
    const promised: Past = final.map(([at, event, who]) => [
      at,
      event.type === 'OpinionIssued' ? promising('housing', '2026-06-10') : event,
      who,
    ])
    end(promised, 'FINAL_REVIEW', '2026-05-25').thenRefused('not-ended-yet')
    const kept: Past = [...promised, ['2026-05-24', performed('2026-06-10', '2026-05-24'), CLERK]]
    expect(end(kept, 'FINAL_REVIEW', '2026-05-25').decision).toMatchObject([{ type: 'MatterTerminated' }])
  })

  it('never on a ground that the case file does not show', () => {
    end(served3, 'SETTLED_AND_PERFORMED', '2026-05-07').thenRefused('termination-ground-not-met')
    end(served3, 'DIED_WITHOUT_SUCCESSOR', '2026-05-07').thenRefused('termination-ground-not-met')
  })
})

describe('新的事实和理由 (信访工作条例 第三十六条第三款): looked at before anything is not taken again', () => {
  const ended: Past = [
    ...final,
    ['2026-05-25', { type: 'MatterTerminated', data: { why: 'FINAL_REVIEW', told: 'POST' }, sealed: { text: '' } }, OFFICE_HEAD],
  ]
  const again: Past = [...ended, ['2026-06-10', supplemented('2026-06-10'), PETITIONER]]
  const reasons = '新发现的竣工档案原来没有审查过，属于新的事实。'
  const examine = (past: Past, found: boolean, who = OFFICE_HEAD) =>
    story(examineNewFacts)
      .given(...past)
      .when({ found, reasons, told: 'POST' }, '2026-06-12', who)

  it('a person who comes again on a new fact after it was ended is registered anew', () => {
    expect(examine(again, true, OFFICE).decision).toEqual([
      { type: 'NewFactsExamined', data: { found: true, told: 'POST' }, sealed: { reasons } },
    ])
  })

  it('“nothing is new” is no clerk’s to say, and has its number and its reasons', () => {
    examine(again, false, OFFICE).thenRefused('not-head-of-office')
    expect(examine(again, false).decision).toMatchObject([
      { type: 'NewFactsExamined', data: { found: false }, entry: { register: 'document/office/不再受', year: 2026 } },
    ])
  })

  it('answers something that was said, once', () => {
    examine(ended, false).thenRefused('nothing-to-examine')
    examine(
      [...again, ['2026-06-11', { type: 'NewFactsExamined', data: { found: false, told: 'POST' }, sealed: { reasons } }, OFFICE_HEAD]],
      false,
    ).thenRefused('nothing-to-examine')
  })

  it('words before the answer are part of the handling, not of this', () => {
    const early: Past = [...served3.slice(0, 4), ['2026-03-20', supplemented('2026-03-20'), PETITIONER], ...served3.slice(4)]
    examine(early, false).thenRefused('nothing-to-examine')
  })
})
