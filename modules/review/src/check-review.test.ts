import { type CaseEvent, lifeOf } from '@onedoor/case'
import { drafted, reviewDrafted, reviewRequested } from '@onedoor/case/testing'
import { recorded, story } from '@onedoor/kernel/testing'
import { replyCase } from '@onedoor/text'
import { describe, expect, it } from 'vitest'
import { comparedIn, groundsOf, lettersOf, reviewIn } from './check-review.state.ts'
import { decideReview } from './decide-review/decide-review.decide.ts'
import { declineReview } from './decline-review/decline-review.decide.ts'
import { asked, final, type Past, POSTS, REVIEW_HEAD, REVIEWER, reviewed, taken } from './testing.ts'

describe('核对 before an opinion on review is signed (信访工作条例 第三十五条、第三十六条)', () => {
  const past = story(decideReview).given(...taken, ['2026-04-20', reviewDrafted(1), REVIEWER])
  const stops = ['SAME_AS_REVIEWED', 'REMEDY_WRONG'] as const

  it('what the check stopped is not signed without a reason, and with one it is, the reason beside what it stopped for', () => {
    past.when({ posts: POSTS, stops }, '2026-04-21', REVIEW_HEAD).thenRefused('reply-stopped')
    past.when({ posts: POSTS, stops, despite: ' ' }, '2026-04-21', REVIEW_HEAD).thenRefused('reply-stopped')
    expect(past.when({ posts: POSTS, stops, despite: '只改结论' }, '2026-04-21', REVIEW_HEAD).decision).toMatchObject([
      { type: 'ReviewDecided', data: { despite: stops }, sealed: { despite: '只改结论' } },
    ])
  })

  it('where nothing stopped it nothing is recorded, whatever was typed', () => {
    const { decision } = past.when({ posts: POSTS, despite: '随手写的' }, '2026-04-21', REVIEW_HEAD)
    expect(decision).toMatchObject([{ type: 'ReviewDecided' }])
    expect(JSON.stringify(decision)).not.toContain('despite')
  })

  it('the same for the notice that a request is not taken', () => {
    const command = {
      ground: 'OTHER_PROCEDURE',
      reasons: '王大山同志：应当提起诉讼。',
      told: 'POST',
      stops: ['ANOTHER_ADDRESSEE'],
    } as const
    const declining = story(declineReview).given(...asked)
    declining.when(command, '2026-04-14', REVIEW_HEAD).thenRefused('reply-stopped')
    expect(declining.when({ ...command, despite: '代理人' }, '2026-04-14', REVIEW_HEAD).decision).toMatchObject([
      { type: 'ReviewDeclined', data: { despite: ['ANOTHER_ADDRESSEE'] }, sealed: { despite: '代理人' } },
    ])
  })
})

describe('what an opinion on review is held against', () => {
  const eventsOf = (past: Past) => recorded<CaseEvent>([...past])

  it('is the whole case: the opinion under review and the request are in it, the draft itself is not', () => {
    const events = eventsOf([...taken, ['2026-04-20', reviewDrafted(1), REVIEWER]])
    const life = lifeOf(events)
    if (life === undefined) throw new Error('no life')
    const { papers, request, days } = replyCase({ id: 'm', life, events, letter: [] }, groundsOf(events))
    expect(papers.join('')).toContain(drafted.sealed?.facts)
    expect(papers.join('')).toContain('现场没有。')
    expect(papers.join('')).not.toContain('经查，现场没有警示标志')
    expect(request).toContain('桥至今没有修')
    expect(days).toContain('2026-04-10')
  })

  it('its grounds are the reasons of the latest request', () => {
    expect(groundsOf(eventsOf(taken))).toEqual(['桥至今没有修，意见书说已设警示标志，现场没有。'])
    const second = {
      ...reviewRequested(2, 'city-gov', '2026-05-06'),
      sealed: { request: '', reasons: '复查没有到现场查看。', fileNames: [] },
    }
    expect(groundsOf(eventsOf([...reviewed, ['2026-05-06', second, {}]]))).toEqual(['复查没有到现场查看。'])
    expect(groundsOf(eventsOf(reviewed.slice(0, 3)))).toEqual([])
  })

  it('at the first review it is compared with the opinion of the unit, at the second with that of the first', () => {
    const words = { facts: '甲', basis: '乙', opinion: '丙' }
    const of = (past: Past, level: 1 | 2, outcome?: 'UPHOLD' | 'REDO') =>
      comparedIn(eventsOf(past), { level, outcome, words }).reviewed?.attacked.facts
    expect(of(taken, 1, 'REDO')).toBe(drafted.sealed?.facts)
    expect(of(reviewed, 2, 'REDO')).toBe('经查，现场没有警示标志。')
    expect(of(taken, 1, 'UPHOLD')).toBeUndefined()
    expect(of(taken, 1)).toBeUndefined()
  })

  it('of another review it is the letter with its request, and the opinion that was signed last', () => {
    const events = eventsOf(final)
    const life = lifeOf(events)
    if (life === undefined) throw new Error('no life')
    expect(lettersOf({ id: 'm', life, events, letter: [] })).toContain('请求撤销处理意见')
    expect(reviewIn(events)).toContain('原处理意见认定事实不清')
    expect(reviewIn(events.map(({ sealed: _, ...event }) => event))).toBeUndefined()
  })
})
