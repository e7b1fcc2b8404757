import { documentEntry } from '@onedoor/case'
import { accepted, consented, referred, registered, signed } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { formById } from '@onedoor/paper'
import { describe, expect, it } from 'vitest'
import { Begin } from './begin/begin.contract.ts'
import { beginMediation } from './begin/begin.decide.ts'
import { endMediation } from './end/end.decide.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const OTHER = { organ: 'roads', by: 'clerk-2', roles: ['handler'] }
const PETITIONER = { organ: '', by: 'petitioner', roles: [] }

const working = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing'), CLERK],
  ['2026-03-06', accepted('housing'), CLERK],
] as const
const agreedTo = ['2026-03-09', consented('MEDIATION'), PETITIONER] as const
const command = { kind: 'PEOPLE', mediator: '某街道调委会', parties: ['某施工队'], text: '对方当面表示同意。', proof: [] } as const
const began = (kind: 'PEOPLE' | 'SETTLEMENT') => ['2026-03-10', { type: 'MediationBegan', data: { kind, proof: [] } }, CLERK] as const

describe('调解 by consent alone (信访工作条例 第三十三条)', () => {
  it('begins only when the petitioner agreed, and the other side’s word is on record', () => {
    story(beginMediation)
      .given(...working)
      .when(command, '2026-03-10', CLERK)
      .thenRefused('mediation-consent-needed')
    story(beginMediation)
      .given(...working, agreedTo)
      .when(command, '2026-03-10', CLERK)
      .then({
        type: 'MediationBegan',
        data: { kind: 'PEOPLE', proof: [] },
        sealed: { mediator: '某街道调委会', parties: ['某施工队'], text: '对方当面表示同意。', fileNames: [] },
      })
    expect(Begin.safeParse({ ...command, text: '' }).success).toBe(false)
    expect(Begin.safeParse({ ...command, parties: [] }).success).toBe(false)
  })

  it('a consent taken back is no consent', () => {
    story(beginMediation)
      .given(...working, agreedTo, [
        '2026-03-09T10:00',
        { type: 'ConsentWithdrawn', data: { to: 'MEDIATION', person: 'person-1' } },
        PETITIONER,
      ])
      .when(command, '2026-03-10', CLERK)
      .thenRefused('mediation-consent-needed')
  })

  it('of several petitioners each must agree, elected to speak or not', () => {
    const joint = [['2026-03-02', registered({ persons: ['person-1', 'person-2'] })], ...working.slice(1)] as const
    const elected = ['2026-03-07', { type: 'RepresentativesElected', data: { persons: ['person-1'] } }, PETITIONER] as const
    const second = ['2026-03-09', { ...agreedTo[1], data: { to: 'MEDIATION', person: 'person-2' } }, PETITIONER] as const
    const past = story(beginMediation)
    past
      .given(...joint, elected, agreedTo)
      .when(command, '2026-03-10', CLERK)
      .thenRefused('mediation-consent-needed')
    expect(past.given(...joint, elected, agreedTo, second).when(command, '2026-03-10', CLERK).decision).toMatchObject([
      { type: 'MediationBegan' },
    ])
  })

  it('is held by whoever has the matter, once at a time', () => {
    const ready = story(beginMediation).given(...working, agreedTo)
    ready.when(command, '2026-03-10', OTHER).thenRefused('not-your-matter')
    story(beginMediation)
      .given(...working, agreedTo, began('PEOPLE'))
      .when(command, '2026-03-11', CLERK)
      .thenRefused('already-mediating')
  })
})

describe('调解结束', () => {
  const under = story(endMediation).given(...working, agreedTo, began('PEOPLE'))

  it('the petitioner may leave at any moment, without a word, and it is no mark on anybody (人民调解法 第二十三条)', () => {
    under.when({ outcome: 'REFUSED', text: '' }, '2026-03-10T09:01', PETITIONER).then({
      ...{ type: 'MediationEnded', data: { outcome: 'REFUSED' }, sealed: { text: '' } },
      // The notice of the ways that remain is the unit's, and bears its number.
      entry: documentEntry('housing', '调终', 2026),
    })
  })

  const AGREED = { outcome: 'AGREED', effectiveOn: '2026-03-20', text: '双方达成一致。' } as const
  const answersTo = (id: string) => Object.fromEntries((formById(id)?.fields ?? []).map(({ key, zh }) => [key, `${zh}已填`]))

  it('an agreement put down here has everything the law wants in it, and a number; one by word of mouth has none (人民调解法 第二十八条、第二十九条)', () => {
    const written = under.when({ ...AGREED, agreement: { oral: false, answers: answersTo('D22') } }, '2026-03-21', CLERK).decision
    expect(written).toMatchObject([
      { data: { paper: 'D22' }, sealed: { agreement: { content: '协议内容已填' } }, entry: documentEntry('housing', '调', 2026) },
    ])
    const spoken = under.when({ ...AGREED, agreement: { oral: true, answers: answersTo('D23') } }, '2026-03-21', CLERK).decision
    expect(spoken).toMatchObject([{ data: { paper: 'D23' } }])
    expect(spoken).not.toMatchObject([{ entry: expect.anything() as object }])
  })

  it('an agreement without who answers for what is not made, and nothing of the mediation is lost by it (人民调解法 第二十九条)', () => {
    const { responsibility: _, ...rest } = answersTo('D22')
    under.when({ ...AGREED, agreement: { oral: false, answers: rest } }, '2026-03-21', CLERK).thenRefused('mandatory-missing')
  })

  it('what the parties signed themselves is theirs: no paper is made here, and no number taken', () => {
    expect(under.when(AGREED, '2026-03-21', CLERK).decision).toEqual([
      { type: 'MediationEnded', data: { outcome: 'AGREED', effectiveOn: '2026-03-20' }, sealed: { text: AGREED.text } },
    ])
  })

  it('the two alone settle, they do not mediate: their paper is the settlement (信访工作条例 第三十三条)', () => {
    const settled = story(endMediation).given(...working, agreedTo, began('SETTLEMENT'))
    const { decision } = settled.when(
      { outcome: 'AGREED', text: '已和解。', agreement: { oral: false, answers: answersTo('D22-settlement') } },
      '2026-03-21',
      CLERK,
    )
    expect(decision).toMatchObject([{ data: { paper: 'D22-settlement' }, entry: documentEntry('housing', '和', 2026) }])
  })

  it('an agreement names the true day of its effect, from which both sides have thirty days to go to court (人民调解法 第三十三条)', () => {
    const agreed = { outcome: 'AGREED', effectiveOn: '2026-03-20', text: '双方签订调解协议。' } as const
    expect(under.when(agreed, '2026-03-21', CLERK).decision).toMatchObject([{ data: { effectiveOn: '2026-03-20' } }])
    under.when({ outcome: 'AGREED', text: agreed.text }, '2026-03-21', CLERK).thenRefused('agreement-day-needed')
    under.when({ ...agreed, effectiveOn: '2026-03-22' }, '2026-03-21', CLERK).thenRefused('agreement-day-wrong')
    under.when({ ...agreed, effectiveOn: '2026-03-09' }, '2026-03-21', CLERK).thenRefused('agreement-day-wrong')
  })

  it('what the two settled between themselves is not a thing for a court to confirm; nor is a failure', () => {
    const settled = story(endMediation).given(...working, agreedTo, began('SETTLEMENT'))
    settled.when({ outcome: 'AGREED', effectiveOn: '2026-03-20', text: '已和解。' }, '2026-03-21', CLERK).thenRefused('no-agreement-day')
    expect(settled.when({ outcome: 'AGREED', text: '双方已自行和解。' }, '2026-03-21', CLERK).decision).toHaveLength(1)
    under.when({ outcome: 'FAILED', effectiveOn: '2026-03-20', text: '未达成一致。' }, '2026-03-21', CLERK).thenRefused('no-agreement-day')
  })

  it('ends once, by whoever has to do with it', () => {
    under.when({ outcome: 'FAILED', text: '未达成一致。' }, '2026-03-21', OTHER).thenRefused('not-your-matter')
    story(endMediation)
      .given(...working)
      .when({ outcome: 'REFUSED', text: '' }, '2026-03-21', PETITIONER)
      .thenRefused('not-mediating')
  })
})
