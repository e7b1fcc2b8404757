import type { CaseEvent } from '@onedoor/case'
import {
  accepted,
  drafted,
  issued,
  referred,
  registered,
  reviewDecided,
  reviewRequested,
  reviewServed,
  served,
  signed,
} from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import type { Draft } from './draft/draft.contract.ts'
import { draft } from './draft/draft.decide.ts'
import { signOff } from './sign-off/sign-off.decide.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
const COUNTY = { organ: 'county-gov', by: 'review-head-1', roles: ['review-head'] }
const PETITIONER = { organ: '', by: 'petitioner' }

const answered = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing'), CLERK],
  ['2026-03-06', accepted('housing'), CLERK],
  ['2026-04-01', drafted, CLERK],
  ['2026-04-02', issued('housing'), HEAD],
  ['2026-04-03', served('2026-04-03'), CLERK],
] as const
const redone = [
  ...answered,
  ['2026-04-10', reviewRequested(1, 'county-gov'), PETITIONER],
  ['2026-04-20', reviewDecided(1, { outcome: 'REDO', grounds: ['FACTS_UNCLEAR'], redoBy: '2026-05-20' }), COUNTY],
  ['2026-04-21', reviewServed(1, '2026-04-21'), COUNTY],
] as const

const same: Draft = {
  facts: '经查，桥面确有塌陷。',
  basis: '《公路法》第三十五条',
  findings: [
    { claim: 'claim-1', outcome: 'SUPPORTED', text: '一个月内修复。' },
    { claim: 'claim-2', outcome: 'EXPLAINED', text: '已设置警示标志。' },
  ],
}

describe('a redo that was ordered (山东省信访条例 第四十五条, 北京市信访条例 第五十条): the petitioner is not given the revoked opinion a second time', () => {
  it('is refused when it says the same on the same facts', () => {
    story(draft)
      .given(...redone)
      .when(same, '2026-05-06', CLERK)
      .thenRefused('redo-repeats-opinion')
  })

  it('is refused again at the signature, whatever became of the draft', () => {
    story(signOff)
      .given(...redone, ['2026-05-06', drafted, CLERK])
      .when({ posts: [] }, '2026-05-07', HEAD)
      .thenRefused('redo-repeats-opinion')
  })

  it('stands when new facts were found', () => {
    const facts = '5 月 3 日到现场复核，警示标志已被洪水冲走，桥台外移十二厘米，检测机构认定应当封闭。'
    const done = story(draft)
      .given(...redone)
      .when({ ...same, facts }, '2026-05-06', CLERK)
    expect(done.decision).toMatchObject([{ type: 'OpinionDrafted' }])
  })

  it('binds the redo alone: an opinion that was never revoked may be drafted again in its own words', () => {
    const before = answered.slice(0, -2) as readonly (readonly [string, CaseEvent])[]
    const done = story(draft)
      .given(...before)
      .when(same, '2026-04-02', CLERK)
    expect(done.decision).toMatchObject([{ type: 'OpinionDrafted' }])
  })
})
