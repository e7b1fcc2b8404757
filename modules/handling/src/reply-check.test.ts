import type { CaseEvent } from '@onedoor/case'
import { accepted, drafted, issued, referred, registered, served, signed } from '@onedoor/case/testing'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { answerSimply } from './answer-simply/answer-simply.decide.ts'
import { answerSuggestion } from './answer-suggestion/answer-suggestion.decide.ts'
import { chooseTrack } from './choose-track/choose-track.decide.ts'
import { endOtherProcedure } from './end-other-procedure/end-other-procedure.decide.ts'
import { extend } from './extend/extend.decide.ts'
import { addNote } from './note/note.decide.ts'
import { replyIn } from './reply-check.state.ts'
import { signOff } from './sign-off/sign-off.decide.ts'
import { CLERK, HEAD, LONG, proposed, road } from './testing.ts'
import { withdrawTrack } from './withdraw-track/withdraw-track.decide.ts'

describe('答复核对 before an opinion is signed (信访工作条例 第三十二条)', () => {
  const past = story(signOff).given(...road, proposed)
  const stops = ['ANOTHER_MATTER', 'COPIED'] as const

  it('what the check stopped does not leave without a reason, and leaves with one, which is kept beside what it stopped for', () => {
    past.when({ posts: [], stops }, '2026-04-02', HEAD).thenRefused('reply-stopped')
    past.when({ posts: [], stops, despite: '  ' }, '2026-04-02', HEAD).thenRefused('reply-stopped')
    expect(past.when({ posts: [], stops, despite: '两件同一小区，事实相同' }, '2026-04-02', HEAD).decision).toMatchObject([
      { type: 'OpinionIssued', data: { despite: stops }, sealed: { despite: '两件同一小区，事实相同' } },
    ])
  })

  it('where nothing stopped it nothing is recorded, whatever was typed', () => {
    const { decision } = past.when({ posts: [], despite: '随手写的' }, '2026-04-02', HEAD)
    expect(decision).toMatchObject([{ type: 'OpinionIssued' }])
    expect(JSON.stringify(decision)).not.toContain('despite')
  })

  it('the same for an answer in the simple procedure', () => {
    const simple = [
      '2026-03-06',
      { ...accepted('housing'), data: { ...accepted('housing').data, procedure: 'SIMPLE' as const } },
      CLERK,
    ] as const
    const findings = ['claim-1', 'claim-2'].map((claim) => ({ claim, outcome: 'EXPLAINED' as const, text: '已收到' }))
    const answer = { findings, answeredOn: '2026-03-09', told: 'PHONE' as const, stops: ['SAYS_NOTHING'] as const }
    const asked = story(answerSimply).given(...road.slice(0, 3), simple)
    asked.when(answer, '2026-03-09', CLERK).thenRefused('reply-stopped')
    expect(asked.when({ ...answer, despite: '信访人只问是否收到' }, '2026-03-09', CLERK).decision).toMatchObject([
      { data: { despite: ['SAYS_NOTHING'] }, sealed: { despite: '信访人只问是否收到' } },
    ])
  })

  it('the same for an answer to a suggestion (第二十九条), and for the notice that another way is the right one (第三十一条)', () => {
    const suggested = story(answerSuggestion).given(
      ['2026-03-02', registered({ purpose: 'SUGGESTION' })],
      ['2026-03-04', referred('housing')],
      ['2026-03-05', signed('housing'), CLERK],
      ['2026-03-06', { type: 'SuggestionTaken', data: { unit: 'housing', handler: 'h', contact: '1', told: 'POST' } }, CLERK],
    )
    const answer = { adoption: 'NOT', text: '已收到您的建议，感谢您。', told: 'POST', stops: ['SAYS_NOTHING'] } as const
    suggested.when(answer, '2026-03-09', HEAD).thenRefused('reply-stopped')
    expect(suggested.when({ ...answer, despite: '已当面答复' }, '2026-03-09', HEAD).decision).toMatchObject([
      { type: 'SuggestionAnswered', data: { despite: ['SAYS_NOTHING'] }, sealed: { despite: '已当面答复' } },
    ])
    const other = {
      ...({ track: 'PARTY_APPEAL', competentBody: '县纪委', reasons: '按照党内申诉程序处理', told: 'POST' } as const),
      limitations: [],
      stops: ['ANOTHER_ADDRESSEE'] as const,
    }
    const received = story(chooseTrack).given(...road.slice(0, 3))
    received.when(other, '2026-03-06', HEAD).thenRefused('reply-stopped')
    expect(received.when({ ...other, despite: '写给代理人' }, '2026-03-06', HEAD).decision).toMatchObject([
      { type: 'TrackChosen', data: { despite: ['ANOTHER_ADDRESSEE'] }, sealed: { despite: '写给代理人' } },
    ])
  })
})

describe('what the petitioner reads on the way is checked like what ends it', () => {
  const stops = ['ANOTHER_ADDRESSEE'] as const
  const stopped = { data: { despite: stops }, sealed: { despite: '写给信访人的代理人' } }
  const despite = '写给信访人的代理人'
  const other = [
    '2026-03-06',
    {
      type: 'TrackChosen',
      data: { unit: 'housing', track: 'PARTY_APPEAL', told: 'POST', limitations: [] },
      sealed: { reasons: LONG, competentBody: '县纪委' },
    },
    HEAD,
  ] as const

  it('why it takes longer: sent with a reason or not at all, and never where the law gives no more time (第三十四条)', () => {
    const working = story(extend).given(...road)
    const command = { days: 10, reason: LONG, told: 'POST', stops } as const
    working.when(command, '2026-05-04', HEAD).thenRefused('reply-stopped')
    expect(working.when({ ...command, despite }, '2026-05-04', HEAD).decision).toMatchObject([stopped])
    working.when({ ...command, despite, days: 40 }, '2026-05-04', HEAD).thenRefused('too-many-days')
    expect(JSON.stringify(working.when({ ...command, stops: [], despite }, '2026-05-04', HEAD).decision)).not.toContain('despite')
  })

  it('why a notice of another way is withdrawn, and how the other procedure ended (第三十一条)', () => {
    const away = [...road.slice(0, 3), other] as const
    const withdrawing = story(withdrawTrack).given(...away)
    withdrawing.when({ reasons: LONG, stops }, '2026-03-16', HEAD).thenRefused('reply-stopped')
    expect(withdrawing.when({ reasons: LONG, stops, despite }, '2026-03-16', HEAD).decision).toMatchObject([stopped])
    const ending = story(endOtherProcedure).given(...away)
    const ended = { endedOn: '2026-03-14', result: LONG, stops }
    ending.when(ended, '2026-03-16', CLERK).thenRefused('reply-stopped')
    expect(ending.when({ ...ended, despite }, '2026-03-16', CLERK).decision).toMatchObject([stopped])
  })

  it('a note that the petitioner may read; one for the file alone is nobody’s to stop', () => {
    const working = story(addNote).given(...road)
    const note = { text: LONG, visibleToPetitioner: true, attachments: [], stops }
    working.when(note, '2026-03-09', CLERK).thenRefused('reply-stopped')
    expect(working.when({ ...note, despite }, '2026-03-09', CLERK).decision).toMatchObject([stopped])
    const { decision } = working.when({ ...note, visibleToPetitioner: false, despite }, '2026-03-09', CLERK)
    expect(decision).toMatchObject([{ type: 'NoteAdded' }])
    expect(JSON.stringify(decision)).not.toContain('despite')
  })
})

describe('the answer that was given last', () => {
  const events = recorded<CaseEvent>([...road, ['2026-04-01', drafted, CLERK]])

  it('an answer whose words were erased teaches nothing', () => {
    const lived = recorded<CaseEvent>([
      ['2026-03-02', registered()],
      ['2026-03-04', referred('housing')],
      ['2026-03-05', signed('housing'), CLERK],
      ['2026-03-06', accepted('housing'), CLERK],
      ['2026-04-01', drafted, CLERK],
      ['2026-04-02', issued('housing'), HEAD],
      ['2026-04-05', served('2026-04-05'), CLERK],
    ])
    expect(replyIn(lived)).toContain(drafted.sealed?.facts)
    expect(replyIn(lived.map(({ sealed: _, ...event }) => event))).toBeUndefined()
    expect(replyIn(events)).toBeUndefined()
  })
})
