import { type CaseEvent, documentEntry } from '@onedoor/case'
import { accepted, referred, registered } from '@onedoor/case/testing'
import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { matterFacts, type Of, type Story } from '../story.state.ts'
import { accepted as acceptedPaper, extended } from './handling.state.ts'

const UNIT = { name: '县住建局', nameEn: 'Housing', word: '天住建', address: '某街', phone: '83', reviewBody: '县人民政府', below: false }

const storyOf = (...past: readonly (readonly [string, CaseEvent])[]): Story => ({
  events: recorded<CaseEvent>(past),
  letter: { language: 'zh' },
  code: 'ABCD-EFGH',
  trackUrl: 'http://127.0.0.1/track',
  directory: { unit: () => UNIT, person: (id) => id },
})

const road = (day: string) => [
  [day, registered({ receivedOn: day })] as const,
  [day, referred('housing')] as const,
  [day, accepted('housing')] as const,
]

const textOf = (story: Story, make: typeof acceptedPaper): string => {
  const [first] = story.events
  const event = story.events.find(({ type }) => type === 'MatterAccepted')
  return JSON.stringify(make(story, matterFacts(story, first as Of<'MatterRegistered'>), event as Of<'MatterAccepted'>, 'D09'))
}

describe('期限推算 on the papers', () => {
  it('D09 says how its last day was counted, with the article and the holiday that moved it', () => {
    const text = textOf(storyOf(...road('2026-08-03')), acceptedPaper)
    expect(text).toContain('最迟于2026年10月8日办结')
    expect(text).toContain('期限推算：2026年8月3日当日不计，自次日起 60 日，届满之日2026年10月2日为国庆节放假')
    expect(text).toContain('信访工作条例 第三十四条')
  })

  it('a paper made again says what was known on its day: the notice of 2020-01-27 does not change one of December 2019', () => {
    expect(textOf(storyOf(...road('2019-12-02')), acceptedPaper)).toContain('最迟于2020年1月31日办结')
  })

  it('D14 says it of the new last day, with the days granted', () => {
    const more: CaseEvent = {
      type: 'HandlingPeriodExtended',
      data: { days: 30, approvedBy: 'head-1', told: 'POST' },
      sealed: { reason: '需要鉴定' },
      entry: documentEntry('housing', '延', 2026),
    }
    const story = storyOf(...road('2026-08-03'), ['2026-09-01', more])
    const [first] = story.events
    const event = story.events.at(-1) as Of<'HandlingPeriodExtended'>
    const text = JSON.stringify(extended(story, matterFacts(story, first as Of<'MatterRegistered'>), event, 'D14'))
    expect(text).toContain('自次日起 60 + 30 日')
  })
})
