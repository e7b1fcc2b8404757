import { type CaseEvent, lifeOf, nextDue, rightsNow } from '@onedoor/case'
import { closed, reviewRequested } from '@onedoor/case/testing'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { answered, CLERK, HEAD, OFFICE, OTHER, PETITIONER, worked } from '../testing.ts'
import { reopen } from './reopen.decide.ts'

describe('重新办理 (S75 → S50): it was not really done', () => {
  const again = { why: 'NOT_REALLY_DONE', reasons: '回访发现桥面仍然塌陷。' } as const

  it('by the petition office or the head of the unit, with reasons that the petitioner reads', () => {
    const over = story(reopen).given(...answered, ['2026-04-10', closed, CLERK])
    over
      .when({ ...again, dueOn: '2026-06-10' }, '2026-05-11', OFFICE)
      .then({ type: 'HandlingReopened', data: { why: 'NOT_REALLY_DONE', dueOn: '2026-06-10' }, sealed: { reasons: again.reasons } })
    expect(over.when(again, '2026-04-20', HEAD).decision).toMatchObject([{ data: { dueOn: '2026-05-06' } }])
    over.when(again, '2026-05-11', CLERK).thenRefused('not-head-of-unit')
    over.when(again, '2026-05-11', OTHER).thenRefused('not-your-matter')
  })

  it('gives nobody sixty days anew: a unit keeps the day it had, the petition office sets one (Art. 34)', () => {
    const over = story(reopen).given(...answered, ['2026-04-10', closed, CLERK])
    over.when(again, '2026-05-07', HEAD).thenRefused('reopen-period-over')
    over.when(again, '2026-05-11', OFFICE).thenRefused('reopen-day-needed')
    over.when({ ...again, dueOn: '2026-05-11' }, '2026-05-11', OFFICE).thenRefused('reopen-day-past')
    over.when({ ...again, dueOn: '2026-07-11' }, '2026-05-11', OFFICE).thenRefused('reopen-day-too-late')
    const reopened = { type: 'HandlingReopened', data: { why: 'NOT_REALLY_DONE', dueOn: '2026-05-06' } } as const
    const life = lifeOf(recorded<CaseEvent>([...answered, ['2026-04-20', reopened, HEAD]]))
    expect(nextDue(life?.clocks ?? [])).toMatchObject({ id: 'C06', startedOn: '2026-03-06', legalDue: '2026-05-06' })
  })

  it('takes no right away: while its days run the petitioner may go to the organ above, and the handling ends there (Art. 35)', () => {
    const reopened = { type: 'HandlingReopened', data: { why: 'NEW_FACTS', dueOn: '2026-05-06' } } as const
    const past = [...answered, ['2026-04-20', reopened, HEAD]] as const
    const life = lifeOf(recorded<CaseEvent>(past))
    if (life === undefined) throw new Error('no life')
    expect(rightsNow(life, '2026-04-21')).toContainEqual({ code: 'review', until: '2026-05-06' })
    expect(rightsNow(life, '2026-05-07').map(({ code }) => code)).not.toContain('review')
    const requested = ['2026-04-21', reviewRequested(1, 'county-gov', '2026-04-21'), PETITIONER] as const
    const under = lifeOf(recorded<CaseEvent>([...past, requested]))
    expect(under).toMatchObject({ phase: 'REVIEW1', holder: 'county-gov' })
    expect(under?.clocks.filter(({ id, endedOn }) => id === 'C06' && endedOn === undefined)).toEqual([])
    const withdrawn = { type: 'ReviewWithdrawn', data: { level: 1 } } as const
    const back = lifeOf(recorded<CaseEvent>([...past, requested, ['2026-04-25', withdrawn, PETITIONER]]))
    expect(back).toMatchObject({ phase: 'HANDLING', holder: 'housing' })
    expect(nextDue(back?.clocks ?? [])).toMatchObject({ id: 'C06', legalDue: '2026-05-06' })
  })

  it('not before there was an answer', () => {
    story(reopen)
      .given(...worked)
      .when(again, '2026-05-11', OFFICE)
      .thenRefused('not-now')
  })
})
