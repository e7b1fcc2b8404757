import { internalDue } from '@onedoor/clock'
import { fold } from '@onedoor/kernel'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import type { LimitEvent } from '../limits.events.ts'
import { endLimit } from './end-limit.decide.ts'
import { setLimit } from './set-limit.decide.ts'

const WHY = '县里要求比法律更快'
const set = (length: number, from: string): LimitEvent => ({
  type: 'InternalLimitSet',
  data: { clock: 'C06', length, from },
  sealed: { reason: WHY },
})
const ended = (until: string): LimitEvent => ({ type: 'InternalLimitEnded', data: { clock: 'C06', until }, sealed: { reason: WHY } })

describe('setting an internal limit', () => {
  it('is refused when it would give an office more than the law, or just as much (第三十四条)', () => {
    for (const length of [60, 75])
      story(setLimit).given().when({ clock: 'C06', length, from: '2026-03-02', reason: WHY }, '2026-03-02').thenRefused('laxer-than-law')
  })

  it('is refused for what a person may do: no right is shortened by the house', () => {
    story(setLimit)
      .given()
      .when({ clock: 'P01', length: 10, from: '2026-03-02', reason: WHY }, '2026-03-02')
      .thenRefused('not-an-office-clock')
  })

  it('begins today or later, so that no date already shown becomes shorter', () => {
    story(setLimit)
      .given()
      .when({ clock: 'C06', length: 45, from: '2026-03-01', reason: WHY }, '2026-03-02')
      .thenRefused('begins-in-the-past')
    story(setLimit)
      .given()
      .when({ clock: 'C06', length: 45, from: '2026-03-02', reason: WHY }, '2026-03-02')
      .then(set(45, '2026-03-02') as never)
  })
})

describe('which limit a run has', () => {
  const dueOf = (startedOn: string, ...past: readonly (readonly [string, LimitEvent])[]) =>
    internalDue(fold(recorded<LimitEvent>(past), setLimit), { id: 'C06', startedOn, extraDays: 0 })

  it('the one of the day it starts: a later one takes its place, and the run under the old one keeps its day', () => {
    const past = [['2026-03-02', set(45, '2026-03-02')] as const, ['2026-04-01', set(40, '2026-05-01')] as const]
    expect(dueOf('2026-04-30', ...past)).toBe('2026-06-15')
    expect(dueOf('2026-05-04', ...past)).toBe('2026-06-15')
    expect(dueOf('2026-03-01', ...past)).toBeUndefined()
  })

  it('none once it was ended, and ending the later one does not bring the earlier one back', () => {
    const past = [
      ['2026-03-02', set(45, '2026-03-02')] as const,
      ['2026-04-01', set(40, '2026-05-01')] as const,
      ['2026-06-01', ended('2026-06-01')] as const,
    ]
    expect(dueOf('2026-06-02', ...past)).toBeUndefined()
    expect(dueOf('2026-06-01', ...past)).toBe('2026-07-13')
    story(endLimit)
      .given(...past)
      .when({ clock: 'C06', until: '2026-07-01', reason: WHY }, '2026-07-01')
      .thenRefused('no-such-limit')
  })

  it('one that never came into effect leaves nothing behind', () => {
    expect(dueOf('2026-06-02', ['2026-03-02', set(45, '2026-06-01')], ['2026-03-03', ended('2026-03-03')])).toBeUndefined()
  })

  it('ends today or later, and only where there is one', () => {
    story(endLimit)
      .given(['2026-03-02', set(45, '2026-03-02')])
      .when({ clock: 'C06', until: '2026-03-03', reason: WHY }, '2026-03-04')
      .thenRefused('ends-in-the-past')
    story(endLimit).given().when({ clock: 'C06', until: '2026-03-05', reason: WHY }, '2026-03-04').thenRefused('no-such-limit')
  })
})
