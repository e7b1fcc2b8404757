import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { answerLookBack } from './answer-look-back/answer-look-back.decide.ts'
import { handledBy } from './handled-by.state.ts'
import type { LookBackOrdered } from './look-back.events.ts'
import { orderLookBack } from './order-look-back/order-look-back.decide.ts'

const OFFICER = { organ: 'office', by: 'officer-1', roles: ['supervisor'] }
const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
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
  text: '围挡已经拆除，路面还没有恢复，四月底前铺好。',
  handledBy: ['clerk-1'],
}

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
      ...{ type: 'LookBackAnswered', data: { matter: 'matter-1', finding: 'PARTLY' }, sealed: { text: finding.text } },
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
})
