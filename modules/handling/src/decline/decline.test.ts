import { objected, referred, registered, signed } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { decline } from './decline.decide.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
const OFFICE = { organ: 'office', by: 'officer-1', roles: ['dispatcher'] }
const sealed = { reasons: '职责清单第十二项写明由该局养护。' }

const sent = ['2026-03-04', referred('housing')] as const
const disputed = [
  ['2026-03-02', registered()],
  sent,
  ['2026-03-05', signed('housing'), CLERK],
  ['2026-03-06', objected('housing'), CLERK],
] as const
const command = {
  ground: 'NOT_COMPETENT',
  reasons: '该桥由交通运输局养护，不属我局职责',
  competentBody: '县交通运输局',
  told: 'POST',
} as const

describe('不予受理 after an objection was examined (信访工作条例 第二十三条第三款)', () => {
  const rejected = ['2026-03-09', { type: 'ObjectionRejected', data: { unit: 'housing' }, sealed }, OFFICE] as const

  it('is not a second way round a rejected objection: the unit cannot say again that it is not competent', () => {
    story(decline)
      .given(...disputed, rejected)
      .when(command, '2026-03-10', HEAD)
      .thenRefused('already-objected')
  })

  it('stays open for the other grounds of the law', () => {
    const done = story(decline)
      .given(...disputed, rejected)
      .when({ ...command, ground: 'OTHER_PROCEDURE', competentBody: '县人民法院' }, '2026-03-10', HEAD)
    expect(done.decision).toMatchObject([{ type: 'MatterDeclined' }])
  })

  it('forgets the objection when the matter is sent anew: the unit may object to the new referral, and says so to the office first', () => {
    const upheld = ['2026-03-09', { type: 'ObjectionUpheld', data: { unit: 'housing' }, sealed }, OFFICE] as const
    story(decline)
      .given(...disputed, upheld, ['2026-03-10', referred('housing'), OFFICE], ['2026-03-11', signed('housing'), CLERK])
      .when(command, '2026-03-12', HEAD)
      .thenRefused('object-first')
  })
})

describe('不属于本单位职权', () => {
  const inHand = [
    ['2026-03-02', registered()],
    ['2026-03-04', referred('housing')],
    ['2026-03-05', signed('housing'), CLERK],
  ] as const

  it('is an objection where the matter was referred, and nothing at all after the five working days (第二十三条第三款)', () => {
    story(decline)
      .given(...inHand)
      .when(command, '2026-03-11T23:59', HEAD)
      .thenRefused('object-first')
    story(decline)
      .given(...inHand)
      .when(command, '2026-03-12T00:00', HEAD)
      .thenRefused('objection-too-late')
  })

  it('is told to the petitioner by the unit that they came to directly (第二十三条第一款)', () => {
    const direct = ['2026-03-02', registered({ receivedBy: 'housing' }), CLERK] as const
    expect(story(decline).given(direct).when(command, '2026-03-10', HEAD).decision).toMatchObject([{ type: 'MatterDeclined' }])
  })

  it('is over for the unit that a decided dispute named (第二十四条第一款)', () => {
    const decided = ['2026-03-18', { type: 'DisputeDecided', data: { unit: 'housing' } }, OFFICE] as const
    const opened = [
      '2026-03-09',
      { type: 'DisputeOpened', data: { units: ['housing'], decider: 'joint-conference', decideBy: '2026-03-19' } },
      OFFICE,
    ] as const
    story(decline)
      .given(...disputed, opened, decided)
      .when(command, '2026-03-19', HEAD)
      .thenRefused('competence-decided')
  })
})
