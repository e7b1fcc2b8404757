import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { answerLookBack } from './answer-look-back/answer-look-back.decide.ts'
import { closeLookBack } from './close-look-back/close-look-back.decide.ts'
import { correctFinding } from './correct-finding/correct-finding.decide.ts'
import { handledBy, reopenedSince } from './handled-by.state.ts'
import type { LookBackAnswered, LookBackClosed, LookBackOrdered } from './look-back.events.ts'
import { lookBackStory } from './look-back-story.state.ts'
import { noteLookBack } from './note-look-back/note-look-back.decide.ts'
import { orderLookBack } from './order-look-back/order-look-back.decide.ts'
import { returnLookBack } from './return-look-back/return-look-back.decide.ts'

const OFFICER = { organ: 'office', by: 'officer-1', roles: ['supervisor'] }
const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
const OTHER_CLERK = { organ: 'housing', by: 'clerk-2', roles: ['handler'] }

const TEXT = '请逐件看措施是否落实。'
const list = { unit: 'housing', matters: ['matter-1', 'matter-2'], held: ['matter-1', 'matter-2'], dueOn: '2026-04-15', text: TEXT }
const ordered: LookBackOrdered = {
  type: 'LookBackOrdered',
  data: { unit: 'housing', matters: ['matter-1', 'matter-2'], dueOn: '2026-04-15' },
  sealed: { text: TEXT },
}
const finding = {
  matter: 'matter-1',
  finding: 'PARTLY' as const,
  until: '2026-04-30',
  text: '围挡已经拆除，路面还没有恢复，四月底前铺好。',
  handledBy: ['clerk-1'],
}

const answered = (matter: string): LookBackAnswered => ({
  ...{ type: 'LookBackAnswered', data: { matter, finding: 'NOT_DONE', until: '2026-05-01' }, sealed: { text: finding.text } },
})
const closed: LookBackClosed = { type: 'LookBackClosed', data: {}, sealed: { text: '两件都没有完全落实，五月底前做完。' } }
const LOOKED_AT = [
  ['2026-04-01', ordered, OFFICER],
  ['2026-04-10', answered('matter-1'), OTHER_CLERK],
  ['2026-04-11', answered('matter-2'), OTHER_CLERK],
] as const
const SENT_BACK = [...LOOKED_AT, ['2026-04-16', closed, HEAD]] as const

describe('回头看 (信访工作条例 第三十八条第二款)', () => {
  it('hands a unit a list of its own matters with a day, each once', () => {
    story(orderLookBack)
      .given()
      .when({ ...list, matters: ['matter-1', 'matter-2', 'matter-1'] }, '2026-04-01', OFFICER)
      .then(ordered)
  })

  it('protects a unit from matters it never had, and from a day that is no day ahead', () => {
    story(orderLookBack)
      .given()
      .when({ ...list, held: ['matter-1'] }, '2026-04-01', OFFICER)
      .thenRefused('look-back-not-theirs')
    story(orderLookBack)
      .given()
      .when({ ...list, dueOn: '2026-04-01' }, '2026-04-01', OFFICER)
      .thenRefused('look-back-day-wrong')
  })

  it('is handed out by those who supervise, not by a unit to another', () => {
    story(orderLookBack).given().when(list, '2026-04-01', CLERK).thenRefused('look-back-not-yours')
  })

  it('is answered matter by matter, by somebody who did not do the work that is looked at', () => {
    const handed = story(answerLookBack).given(['2026-04-01', ordered, OFFICER])
    handed.when(finding, '2026-04-10', OTHER_CLERK).then({
      ...{ type: 'LookBackAnswered', data: { matter: 'matter-1', finding: 'PARTLY', until: '2026-04-30' }, sealed: { text: finding.text } },
    })
    handed.when(finding, '2026-04-10', CLERK).thenRefused('look-back-own-work')
    handed.when({ ...finding, matter: 'matter-9' }, '2026-04-10', OTHER_CLERK).thenRefused('look-back-not-there')
    handed.when(finding, '2026-04-10', { ...OTHER_CLERK, organ: 'roads' }).thenRefused('look-back-not-yours')
  })

  it('keeps the first finding: a second one does not paint it over', () => {
    story(answerLookBack)
      .given(
        ['2026-04-01', ordered, OFFICER],
        [
          '2026-04-10',
          { type: 'LookBackAnswered', data: { matter: 'matter-1', finding: 'NOT_DONE' }, sealed: { text: finding.text } },
          OTHER_CLERK,
        ],
      )
      .when(finding, '2026-04-11', OTHER_CLERK)
      .thenRefused('look-back-answered')
  })

  it('counts as work only what the unit itself did', () => {
    const event = (type: string, organ: string, by: string) => ({ type, organ, by }) as never
    expect(
      handledBy(
        [
          event('MatterAccepted', 'housing', 'a'),
          event('OpinionDrafted', 'housing', 'b'),
          event('OpinionDrafted', 'roads', 'c'),
          event('OpinionIssued', 'housing', 'd'),
        ],
        'housing',
      ),
    ).toEqual(['a', 'b'])
  })

  it('what is not done has a day by which it will be, and the day lies ahead', () => {
    const handed = story(answerLookBack).given(['2026-04-01', ordered, OFFICER])
    handed.when({ ...finding, until: '2026-04-10' }, '2026-04-10', OTHER_CLERK).thenRefused('look-back-until-past')
    handed.when({ ...finding, until: undefined }, '2026-04-10', OTHER_CLERK).thenRefused('look-back-until-past')
    // What is settled has nothing left to do.
    handed
      .when({ ...finding, finding: 'DONE' }, '2026-04-10', OTHER_CLERK)
      .then({ type: 'LookBackAnswered', data: { matter: 'matter-1', finding: 'DONE' }, sealed: { text: finding.text } })
  })

  it('“taken up again” is no word: it was, since the list was handed out, and by whom', () => {
    const handed = story(answerLookBack).given(['2026-04-01', ordered, OFFICER])
    const reopened = { organ: 'office', on: '2026-04-08' as const }
    handed.when({ ...finding, finding: 'REOPENED' }, '2026-04-10', OTHER_CLERK).thenRefused('look-back-not-reopened')
    handed
      .when({ ...finding, finding: 'REOPENED', reopened }, '2026-04-10', OTHER_CLERK)
      .then({ type: 'LookBackAnswered', data: { matter: 'matter-1', finding: 'REOPENED', reopened }, sealed: { text: finding.text } })
    const event = (type: string, at: string) => ({ type, organ: 'office', at: new Date(`${at}T09:00:00+08:00`) }) as never
    const past = [event('MatterClosed', '2026-04-20'), event('HandlingReopened', '2026-03-01'), event('HandlingReopened', '2026-04-08')]
    expect(reopenedSince(past, '2026-04-01')).toEqual(reopened)
    expect(reopenedSince(past.slice(0, 2), '2026-04-01')).toBeUndefined()
  })

  it('a wrong finding is put right with the reason, also after the list went back, by somebody who did not do the work', () => {
    const correction = { ...finding, finding: 'DONE' as const, reason: '当时看错了门牌。' }
    const sent = story(correctFinding).given(...SENT_BACK)
    sent.when(correction, '2026-04-17', OTHER_CLERK).then({
      ...{ type: 'LookBackCorrected', data: { matter: 'matter-1', finding: 'DONE' } },
      sealed: { text: finding.text, reason: correction.reason },
    })
    sent.when(correction, '2026-04-17', CLERK).thenRefused('look-back-own-work')
    story(correctFinding).given(LOOKED_AT[0]).when(correction, '2026-04-17', OTHER_CLERK).thenRefused('look-back-not-answered')
  })

  it('goes back as a whole by the head of the unit, not before each matter was looked at; late is late and still lawful', () => {
    const text = closed.sealed?.text ?? ''
    story(closeLookBack)
      .given(...LOOKED_AT)
      .when({ text }, '2026-05-20', HEAD)
      .then(closed)
    story(closeLookBack)
      .given(...LOOKED_AT)
      .when({ text }, '2026-04-16', OTHER_CLERK)
      .thenRefused('look-back-not-head')
    story(closeLookBack)
      .given(...LOOKED_AT.slice(0, 2))
      .when({ text }, '2026-04-16', HEAD)
      .thenRefused('look-back-unfinished')
    story(closeLookBack)
      .given(...LOOKED_AT)
      .when({ text }, '2026-04-16', { ...HEAD, organ: 'roads' })
      .thenRefused('look-back-not-yours')
    story(closeLookBack)
      .given(...SENT_BACK)
      .when({ text }, '2026-04-17', HEAD)
      .thenRefused('look-back-closed')
  })

  it('comes to an end only by whoever asked: takes note, or sends it back with the reason and a day ahead', () => {
    const back = { dueOn: '2026-04-30', reason: '第二件没有写明看到了什么。' }
    story(noteLookBack)
      .given(...LOOKED_AT)
      .when({ text: '' }, '2026-04-17', OFFICER)
      .thenRefused('look-back-not-closed')
    story(noteLookBack)
      .given(...SENT_BACK)
      .when({ text: '' }, '2026-04-17', HEAD)
      .thenRefused('look-back-not-yours')
    story(noteLookBack)
      .given(...SENT_BACK)
      .when({ text: '' }, '2026-04-17', { ...OFFICER, organ: 'roads' })
      .thenRefused('look-back-not-yours')
    story(noteLookBack)
      .given(...SENT_BACK)
      .when({ text: '' }, '2026-04-17', OFFICER)
      .then({ type: 'LookBackNoted', data: {}, sealed: { text: '' } })
    story(returnLookBack)
      .given(...SENT_BACK)
      .when({ ...back, dueOn: '2026-04-17' }, '2026-04-17', OFFICER)
      .thenRefused('look-back-day-wrong')
    story(returnLookBack)
      .given(...SENT_BACK)
      .when(back, '2026-04-17', OFFICER)
      .then({ type: 'LookBackReturned', data: { dueOn: '2026-04-30' }, sealed: { reason: back.reason } })
  })

  it('returned, it is with the unit again and can be sent back again; noted, nothing in it changes any more', () => {
    const returned = { type: 'LookBackReturned', data: { dueOn: '2026-04-30' }, sealed: { reason: '请再看第二件。' } } as const
    const again = [...SENT_BACK, ['2026-04-17', returned, OFFICER]] as const
    story(noteLookBack)
      .given(...again)
      .when({ text: '' }, '2026-04-18', OFFICER)
      .thenRefused('look-back-not-closed')
    story(closeLookBack)
      .given(...again)
      .when({ text: closed.sealed?.text ?? '' }, '2026-04-29', HEAD)
      .then(closed)
    const noted = [...SENT_BACK, ['2026-04-17', { type: 'LookBackNoted', data: {}, sealed: { text: '' } } as const, OFFICER]] as const
    const correction = { ...finding, reason: '当时看错了门牌。' }
    story(correctFinding)
      .given(...noted)
      .when(correction, '2026-04-18', OTHER_CLERK)
      .thenRefused('look-back-noted')
    story(closeLookBack)
      .given(...noted)
      .when({ text: '' }, '2026-04-18', HEAD)
      .thenRefused('look-back-noted')
    story(returnLookBack)
      .given(...noted)
      .when({ dueOn: '2026-04-30', reason: '' }, '2026-04-18', OFFICER)
      .thenRefused('look-back-noted')
  })

  it('is told with what was put right beside what stood before, and says that it came after its day', () => {
    const at = (day: string) => new Date(`${day}T09:00:00+08:00`)
    const correction = {
      type: 'LookBackCorrected',
      data: { matter: 'matter-1', finding: 'DONE' },
      sealed: { text: '已经铺好。', reason: '看错了。' },
    }
    const events = [...SENT_BACK.map(([day, event]) => ({ ...event, at: at(day) })), { ...correction, at: at('2026-04-17') }] as never
    const { told, steps } = lookBackStory(events)
    expect(told.get('matter-1')).toMatchObject({
      text: '已经铺好。',
      corrected: [{ finding: 'NOT_DONE', reason: '看错了。', text: finding.text }],
    })
    expect(steps).toMatchObject([{ what: 'CLOSED', on: '2026-04-16', late: true }])
  })
})
