import { registered } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { CorrectTopic } from './correct-topic.contract.ts'
import { correctTopic } from './correct-topic.decide.ts'

const OFFICE = { organ: 'office', roles: ['dispatcher'] }
const HOUSING = { organ: 'housing', roles: ['handler'] }
const sorted = ['2026-03-02', registered({ topic: 'housing' })] as const
const unsorted = ['2026-03-02', registered()] as const
const shown = { model: 'topic-1', sure: false, likeliest: [{ topic: 'roads', percent: 61 }] }

describe('更正内容分类', () => {
  it('keeps the topic that stood, what was proposed and by which version, and seals the reasons', () => {
    const command = { topic: 'roads', reasons: '主要说的是桥面', shown }
    story(correctTopic)
      .given(sorted)
      .when(command, '2026-03-05', OFFICE)
      .then({ type: 'TopicCorrected', data: { topic: 'roads', before: 'housing', shown }, sealed: { reasons: '主要说的是桥面' } })
  })

  it('gives a topic to a matter that was registered without one', () => {
    story(correctTopic)
      .given(unsorted)
      .when({ topic: 'roads', reasons: '登记时没有选' }, '2026-03-05', OFFICE)
      .then({ type: 'TopicCorrected', data: { topic: 'roads' }, sealed: { reasons: '登记时没有选' } })
  })

  it('is no unit’s: whoever handles a matter does not sort it away (Art. 22)', () => {
    story(correctTopic)
      .given(sorted)
      .when({ topic: 'roads', reasons: '不归我们' }, '2026-03-05', HOUSING)
      .thenRefused('petition-office-only')
  })

  it('is refused where nothing would change, and where there is no matter', () => {
    story(correctTopic).given(sorted).when({ topic: 'housing', reasons: '再确认一次' }, '2026-03-05', OFFICE).thenRefused('same-topic')
    story(correctTopic).given().when({ topic: 'roads', reasons: '再确认一次' }, '2026-03-05', OFFICE).thenRefused('matter-not-found')
  })

  it('asks for a topic and for reasons', () => {
    const { error } = CorrectTopic.safeParse({ topic: '', reasons: ' ' })
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['topic', 'reasons'])
  })
})
