import { type CaseEvent, lifeOf } from '@onedoor/case'
import { accepted, drafted, issued, referred, registered, served, signed } from '@onedoor/case/testing'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { answerSimply } from './answer-simply/answer-simply.decide.ts'
import { composed, replyCase, replyIn, shownFinding, stopsIn } from './reply-check.state.ts'
import { signOff } from './sign-off/sign-off.decide.ts'
import { CLERK, HEAD, proposed, road } from './testing.ts'

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
})

describe('what is held against what', () => {
  const events = recorded<CaseEvent>([...road, ['2026-04-01', drafted, CLERK]])
  const life = lifeOf(events)
  if (life === undefined) throw new Error('no life')

  it('the draft itself is no evidence for what it says; the letter, the claims and who asked are', () => {
    const { letter, papers, claims, petitioners, days } = replyCase({ id: 'm', life, events, letter: [] })
    expect(letter).toContain('村口桥面塌陷')
    expect(papers.join('')).not.toContain(drafted.sealed?.facts)
    expect({ claims, petitioners, days }).toEqual({
      claims: ['尽快修好桥面', '修好前设置警示标志'],
      petitioners: ['王大明'],
      days: ['2026-03-02'],
    })
  })

  it('a passage is shown in the field it was typed in', () => {
    const reply = composed({ facts: '事实属实', basis: '依据某法', findings: [{ claim: 'claim-1', text: '已经修好' }] })
    expect(reply.text).toBe('事实属实\n已经修好\n依据某法')
    const finding = { kind: 'NOWHERE_IN_THE_CASE', weight: 'remark', said: { zh: '', en: '' } } as const
    const at = (start: number, end: number) => shownFinding({ ...finding, at: { start, end } }, { reply, numbers: new Map() })
    expect(at(0, 4)).toMatchObject({ field: 'facts', words: '事实属实' })
    expect(at(5, 9)).toMatchObject({ field: 'findings.0.text', words: '已经修好' })
    expect(at(10, 12)).toMatchObject({ field: 'basis', words: '依据' })
  })

  it('a remark stops nobody, and an opinion that repeats the revoked one has no way round', () => {
    const found = (kind: 'COPIED' | 'SAME_AS_REVOKED' | 'CLAIM_OPEN', weight: 'stop' | 'remark') => ({
      kind,
      weight,
      said: { zh: '', en: '' },
      beside: [],
    })
    expect(stopsIn({ findings: [found('COPIED', 'remark'), found('SAME_AS_REVOKED', 'stop'), found('CLAIM_OPEN', 'remark')] })).toEqual([])
    expect(stopsIn({ findings: [found('COPIED', 'stop'), found('COPIED', 'stop')] })).toEqual(['COPIED'])
  })

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
