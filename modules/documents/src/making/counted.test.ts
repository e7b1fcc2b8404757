import { type CaseEvent, documentEntry } from '@onedoor/case'
import { accepted, issued, referred, registered, served as serviceOn } from '@onedoor/case/testing'
import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { paperOf } from '../documents.state.ts'
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

  const papersAfter = (servedOn: string, kind: 'D26' | 'D27') => {
    const story = storyOf(...road('2026-08-03'), ['2026-09-01', issued('housing')], [servedOn, serviceOn(servedOn)])
    return JSON.stringify(paperOf(story, 5, kind))
  }

  it.each(['D26', 'D27'] as const)('%s says of the last day to ask for review on what day it would end and why it ends later', (kind) => {
    const text = papersAfter('2026-09-02', kind)
    expect(text).toContain('最迟可在2026年10月8日')
    expect(text).toContain('届满之日2026年10月2日为国庆节放假')
    expect(text).toContain('顺延至2026年10月8日（信访工作条例 第三十五条')
  })

  it('D21 has no day yet: it says how the thirty days are counted and where the day will stand', () => {
    const story = storyOf(...road('2026-08-03'), ['2026-09-01', issued('housing')])
    const text = JSON.stringify(paperOf(story, 4, 'D21'))
    expect(text).toContain('收到之日不计，自次日起算')
    expect(text).toContain('民法典 第二百零三条')
    expect(text).toContain('送达回证')
  })

  it('D05 says of both days of the unit how they were counted', () => {
    const text = JSON.stringify(paperOf(storyOf(...road('2026-08-03')), 2, 'D05'))
    expect(text).toContain('告知期限推算：2026年8月3日当日不计，自次日起 15 日')
    expect(text).toContain('异议期限推算：2026年8月3日当日不计，自次日起 5 个工作日')
  })
})
