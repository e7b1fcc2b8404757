import { type CaseEvent, type Life } from '@onedoor/case'
import { drafted } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { askAssistance } from './ask-assistance/ask-assistance.decide.ts'
import { checkDraft } from './check-draft/check-draft.decide.ts'
import { cosign } from './cosign/cosign.decide.ts'
import { draft } from './draft/draft.decide.ts'
import { giveAssistance } from './give-assistance/give-assistance.decide.ts'
import { signOff } from './sign-off/sign-off.decide.ts'
import { asked, CLERK, checked, given, HEAD, LONG, lived, proposed, ROADS, ROADS_HEAD, refused, refusing, road, SECOND } from './testing.ts'

const agreed = ['2026-04-02', { type: 'OpinionCosigned', data: { unit: 'roads' } }, ROADS_HEAD] as const

describe('协办 (第二十四条第一款)', () => {
  const command = { unit: 'roads', dueOn: '2026-03-20', question: LONG }
  const { given: past } = story(askAssistance)

  it('is asked by the lead, by a day inside its own period, of another unit', () => {
    past(...road)
      .when(command, '2026-03-09', CLERK)
      .then({ type: 'AssistanceAsked', data: { unit: 'roads', dueOn: '2026-03-20' }, sealed: { question: LONG } })
    past(...road)
      .when({ ...command, dueOn: '2026-05-07' }, '2026-03-09', CLERK)
      .thenRefused('assistance-day-too-late')
    past(...road)
      .when({ ...command, dueOn: '2026-03-09' }, '2026-03-09', CLERK)
      .thenRefused('assistance-day-past')
    past(...road)
      .when({ ...command, unit: 'housing' }, '2026-03-09', CLERK)
      .thenRefused('assistance-of-itself')
    past(...road, asked)
      .when(command, '2026-03-10', CLERK)
      .thenRefused('already-asked')
  })

  it('lets the assisting unit read the matter and changes no day of the petitioner', () => {
    expect(lived(...road, asked)?.units).toContain('roads')
    const c06 = (life: Life | undefined) => life?.clocks.find(({ id }) => id === 'C06')
    expect(c06(lived(...road, asked))).toEqual(c06(lived(...road)))
  })

  it('is given by whoever was asked, once', () => {
    const part = { answer: LONG, attachments: [] }
    expect(
      story(giveAssistance)
        .given(...road, asked)
        .when(part, '2026-03-16', ROADS).decision,
    ).toMatchObject([{ type: 'AssistanceGiven', data: { unit: 'roads' } }])
    story(giveAssistance)
      .given(...road, asked, given)
      .when(part, '2026-03-17', ROADS)
      .thenRefused('not-asked-to-assist')
    story(giveAssistance)
      .given(...road)
      .when(part, '2026-03-17', ROADS)
      .thenRefused('not-asked-to-assist')
  })
})

describe('拟、审、会、签 (党政机关公文处理工作条例)', () => {
  const sign = (...past: readonly (readonly [string, CaseEvent, object?])[]) =>
    story(signOff)
      .given(...road, ...past)
      .when({ posts: [] }, '2026-04-03', HEAD)

  it('a refusal does not leave the house before a second person has read it', () => {
    sign(refusing).thenRefused('not-checked')
    expect(sign(refusing, checked).decision).toMatchObject([{ type: 'OpinionIssued' }])
    expect(sign(proposed).decision).toMatchObject([{ type: 'OpinionIssued' }])
  })

  it('a draft that was changed is checked and agreed to anew', () => {
    sign(refusing, checked, ['2026-04-02', refusing[1], CLERK]).thenRefused('not-checked')
    sign(asked, given, proposed, checked, agreed, ['2026-04-02', drafted, CLERK], checked).thenRefused('not-cosigned')
  })

  it('leaves no claim without an answer that came back to the matter after it was drafted (第三十二条)', () => {
    const off = ['2026-03-20', { type: 'ClaimsSplitOff', data: { into: 'matter-2', claims: ['claim-2'] } }] as const
    const one = ['2026-04-01', { ...drafted, data: refused('claim-1') }, CLERK] as const
    const back = ['2026-04-02', { type: 'SplitUndone', data: { into: 'matter-2', claims: ['claim-2'] } }] as const
    expect(sign(off, one, checked).decision).toMatchObject([{ type: 'OpinionIssued' }])
    sign(off, one, checked, back).thenRefused('claims-unanswered')
  })

  it('is checked by a legal checker or another clerk, not by the drafter and not by the head who will sign it', () => {
    const check = story(checkDraft).given(...road, proposed)
    check.when({ remarks: '' }, '2026-04-02', CLERK).thenRefused('not-your-own-draft')
    check.when({ remarks: '' }, '2026-04-02', HEAD).thenRefused('not-a-checker')
    check.when({ remarks: '' }, '2026-04-02', SECOND).then({ type: 'OpinionChecked', data: {}, sealed: { remarks: '' } })
  })

  it('waits for the signature of the unit whose words it carries', () => {
    sign(asked, given, proposed, checked).thenRefused('not-cosigned')
    expect(sign(asked, given, proposed, checked, agreed).decision).toMatchObject([{ type: 'OpinionIssued' }])
    story(cosign)
      .given(...road, asked, given, proposed)
      .when({ remarks: '' }, '2026-04-02', ROADS)
      .thenRefused('not-head-of-unit')
    story(cosign)
      .given(...road, asked, given, proposed, agreed)
      .when({ remarks: '' }, '2026-04-02', ROADS_HEAD)
      .thenRefused('already-cosigned')
  })

  it('does not let the petitioner wait for a unit that let its own day pass', () => {
    expect(sign(asked, proposed, checked).decision).toMatchObject([{ type: 'OpinionIssued' }])
    const later = ['2026-03-09', { ...asked[1], data: { unit: 'roads', dueOn: '2026-04-20' } }, CLERK] as const
    sign(later, proposed, checked).thenRefused('not-cosigned')
  })
})

describe('支持的诉求 (第三十二条第二款)', () => {
  const finding = (claim: string, over: object = {}) => ({ claim, outcome: 'SUPPORTED' as const, text: LONG, ...over })
  const opinion = (over: object) => ({ facts: LONG, basis: LONG, findings: [finding('claim-1', over), finding('claim-2')] })
  const drafting = story(draft).given(...road)

  it('says by when each part will be done, and the days become promises when it is signed', () => {
    const done = drafting.when(opinion({ performBy: ['2026-06-30', '2026-05-31'] }), '2026-04-01', CLERK).decision
    expect(done).toMatchObject([{ data: { claims: [{ performBy: ['2026-05-31', '2026-06-30'] }, { claim: 'claim-2' }] } }])
    if ('refused' in done) throw new Error(done.refused)
    const [event] = done
    if (event === undefined) throw new Error('no draft')
    const signing = story(signOff).given(...road, ['2026-04-01', event, CLERK])
    expect(signing.when({ posts: [] }, '2026-04-02', HEAD).decision).toMatchObject([
      { data: { claims: [{ performBy: ['2026-05-31', '2026-06-30'] }, {}] } },
    ])
    signing.when({ posts: [] }, '2026-05-31', HEAD).thenRefused('promise-day-past')
  })

  it('promises no day that has gone, and nothing where nothing is supported', () => {
    drafting.when(opinion({ performBy: ['2026-04-01'] }), '2026-04-01', CLERK).thenRefused('promise-day-past')
    drafting.when(opinion({ performBy: ['2026-06-30'], outcome: 'EXPLAINED' }), '2026-04-01', CLERK).thenRefused('promise-not-supported')
  })
})
