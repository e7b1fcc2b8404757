import { accepted, drafted, issued, referred, registered, signed } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { constantFrom, assert as hold, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Extend } from './extend.contract.ts'
import { extend } from './extend.decide.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
const REASON = '需要委托专业机构检测桥梁结构'

const taken = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing'), CLERK],
  ['2026-03-06', accepted('housing'), CLERK],
] as const
const working = story(extend).given(...taken)
const command = { days: 30, reason: REASON, told: 'POST' } as const

// Accepted 2026-03-06: sixty days end on 2026-05-05, the last day of the May holiday, so on 2026-05-06.
describe('延期 (信访工作条例 第三十四条)', () => {
  it('is approved by the head, with the reason that the petitioner is told', () => {
    working.when(command, '2026-05-04', HEAD).then({
      type: 'HandlingPeriodExtended',
      data: { days: 30, approvedBy: 'head-1', told: 'POST' },
      sealed: { reason: REASON },
      entry: { register: 'document/housing/延', year: 2026 },
    })
  })

  it('is not approved by a clerk, nor by another unit', () => {
    working.when(command, '2026-05-04', CLERK).thenRefused('not-head-of-unit')
    working.when(command, '2026-05-04', { ...HEAD, organ: 'roads' }).thenRefused('not-your-matter')
  })

  it('is possible to the last lawful minute, and not a minute longer', () => {
    expect(working.when(command, '2026-05-06T23:59', HEAD).decision).toMatchObject([{ type: 'HandlingPeriodExtended' }])
    working.when(command, '2026-05-07T00:00', HEAD).thenRefused('period-already-over')
  })

  it('is given once', () => {
    const extended = [
      '2026-04-20',
      { type: 'HandlingPeriodExtended', data: { days: 10, approvedBy: 'head-1', told: 'POST' }, sealed: { reason: REASON } },
      HEAD,
    ] as const
    story(extend)
      .given(...taken, extended)
      .when({ ...command, days: 5 }, '2026-05-04', HEAD)
      .thenRefused('already-extended')
  })

  it('is not secret', () => {
    working.when({ ...command, told: 'NOT_REACHABLE' }, '2026-05-04', HEAD).thenRefused('must-be-told')
    expect(Extend.safeParse({ ...command, reason: '情况复杂' }).success).toBe(false)
  })

  it('is for matters in handling: neither before acceptance nor after signature', () => {
    story(extend)
      .given(...taken.slice(0, 3))
      .when(command, '2026-03-06', HEAD)
      .thenRefused('not-in-handling')
    const signedOff = [
      ['2026-04-01', drafted, CLERK],
      ['2026-04-02', issued('housing'), HEAD],
    ] as const
    story(extend)
      .given(...taken, ...signedOff)
      .when(command, '2026-04-03', HEAD)
      .thenRefused('not-in-handling')
  })

  it('never gives more than thirty days, whatever is asked for', () => {
    hold(
      property(integer({ min: 1, max: 400 }), constantFrom('2026-03-06', '2026-04-10', '2026-05-06'), (days, today) => {
        const { decision } = working.when({ ...command, days }, today, HEAD)
        return 'refused' in decision ? days > 30 && decision.refused === 'too-many-days' : days <= 30
      }),
    )
  })
})
