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

  it('forgets the objection when the matter is sent anew', () => {
    const upheld = ['2026-03-09', { type: 'ObjectionUpheld', data: { unit: 'housing' }, sealed }, OFFICE] as const
    const done = story(decline)
      .given(...disputed, upheld, ['2026-03-10', referred('housing'), OFFICE], ['2026-03-11', signed('housing'), CLERK])
      .when(command, '2026-03-12', HEAD)
    expect(done.decision).toMatchObject([{ type: 'MatterDeclined' }])
  })
})
