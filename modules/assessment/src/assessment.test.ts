import { answeredRoad } from '@onedoor/case/testing'
import { instant, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { closeWindow } from './close-window/close-window.decide.ts'
import { closing } from './close-window/close-window.reaction.ts'
import { rate } from './rate/rate.decide.ts'

const UNIT = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const OFFICE = { organ: 'office', by: 'officer-1', roles: ['dispatcher'] }
const PETITIONER = { organ: '', by: 'petitioner', roles: [] }
const SYSTEM = { organ: '', by: 'system', roles: [] }

const answered = answeredRoad({ office: OFFICE, clerk: UNIT, head: UNIT })
const issuedOpinion = answered.slice(0, -1)
const unhappy = { about: 'UNIT', rating: 'DISSATISFIED', comment: '还没有修' } as const
const rated = [
  '2026-04-10',
  { type: 'EvaluationGiven', data: { about: 'UNIT', rating: 'DISSATISFIED' }, sealed: { comment: '' } },
  PETITIONER,
] as const

describe('满意度评价', () => {
  it('keeps what the petitioner said, the comment sealed', () => {
    story(rate)
      .given(...answered)
      .when(unhappy, '2026-04-10', PETITIONER)
      .then({ type: 'EvaluationGiven', data: { about: 'UNIT', rating: 'DISSATISFIED' }, sealed: { comment: '还没有修' } })
  })

  it('不满意 with words of praise stays 不满意: nobody reads the comment to mend the rating, and nobody asks', () => {
    story(rate)
      .given(...answered)
      .when({ ...unhappy, comment: '小李态度很好，非常感谢' }, '2026-04-10', PETITIONER)
      .then({ type: 'EvaluationGiven', data: { about: 'UNIT', rating: 'DISSATISFIED' }, sealed: { comment: '小李态度很好，非常感谢' } })
  })

  it('comes after the answer was served, so that nobody is asked to praise a promise', () => {
    story(rate)
      .given(...issuedOpinion)
      .when(unhappy, '2026-04-10', PETITIONER)
      .thenRefused('not-yet-answered')
  })

  it('is given once: a dissatisfied petitioner cannot be brought to change it', () => {
    story(rate)
      .given(...answered, rated)
      .when({ ...unhappy, rating: 'SATISFIED' }, '2026-04-11', PETITIONER)
      .thenRefused('already-evaluated')
  })

  it('is given apart for the petition office', () => {
    const done = story(rate)
      .given(...answered, rated)
      .when({ ...unhappy, about: 'OFFICE', rating: 'SATISFIED' }, '2026-04-11', PETITIONER)
    expect(done.decision).toMatchObject([{ data: { about: 'OFFICE', rating: 'SATISFIED' } }])
  })

  it('is open for thirty days after service, the thirtieth included', () => {
    expect(
      story(rate)
        .given(...answered)
        .when(unhappy, '2026-05-03T23:59', PETITIONER).decision,
    ).toHaveLength(1)
    story(rate)
      .given(...answered)
      .when(unhappy, '2026-05-04T00:00', PETITIONER)
      .thenRefused('evaluation-closed')
  })
})

describe('评价期结束: silence is not satisfaction', () => {
  it('records what was not rated as not rated', () => {
    story(closeWindow)
      .given(...answered, rated)
      .when({}, '2026-05-04', SYSTEM)
      .then({ type: 'EvaluationWindowClosed', data: { unrated: ['OFFICE'] } })
    story(closeWindow)
      .given(...answered)
      .when({}, '2026-05-04', SYSTEM)
      .then({ type: 'EvaluationWindowClosed', data: { unrated: ['OFFICE', 'UNIT'] } })
  })

  it('never closes early, never twice, never without an answer', () => {
    story(closeWindow)
      .given(...answered)
      .when({}, '2026-05-03', SYSTEM)
      .thenRefused('evaluation-still-open')
    story(closeWindow)
      .given(...issuedOpinion)
      .when({}, '2026-06-01', SYSTEM)
      .thenRefused('not-yet-answered')
    const closed = ['2026-05-04', { type: 'EvaluationWindowClosed', data: { unrated: ['OFFICE', 'UNIT'] } }, SYSTEM] as const
    story(closeWindow)
      .given(...answered, closed)
      .when({}, '2026-05-05', SYSTEM)
      .thenRefused('evaluation-closed')
    story(rate)
      .given(...answered, closed)
      .when(unhappy, '2026-05-05', PETITIONER)
      .thenRefused('evaluation-closed')
  })

  it('is one command for one matter, however often the sweep meets it', () => {
    const [first, second] = [closing({ id: 'matter-1' }, instant('2026-05-04')), closing({ id: 'matter-1' }, instant('2026-05-05'))]
    expect(first.commandId).toBe(second.commandId)
    expect(first).toMatchObject({ by: 'system', organ: '', roles: [] })
  })
})
