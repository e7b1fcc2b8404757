import { type CaseEvent, lifeOf } from '@onedoor/case'
import { accepted, drafted, referred, registered, signed } from '@onedoor/case/testing'
import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { replyCase } from './case-read.ts'
import { composed, shownFinding, stopsIn } from './written.ts'

describe('what is held against what', () => {
  const events = recorded<CaseEvent>([
    ['2026-03-02', registered()],
    ['2026-03-04', referred('housing')],
    ['2026-03-05', signed('housing')],
    ['2026-03-06', accepted('housing')],
    ['2026-04-01', drafted],
  ])
  const life = lifeOf(events)
  if (life === undefined) throw new Error('no life')

  it('the draft itself is no evidence for what it says; the letter, the claims and who asked are', () => {
    const { letter, papers, claims, petitioners, days } = replyCase({ id: 'm', life, events, letter: [] }, ['尽快修好桥面'])
    expect(letter).toContain('村口桥面塌陷')
    expect(papers.join('')).not.toContain(drafted.sealed?.facts)
    expect({ claims, petitioners, days }).toEqual({
      claims: ['尽快修好桥面'],
      petitioners: ['王大明'],
      days: ['2026-03-02'],
    })
  })

  it('a passage is shown in the field it was typed in', () => {
    const reply = composed([
      ['facts', '事实属实'],
      ['findings.0.text', '已经修好'],
      ['basis', '依据某法'],
      ['empty', ''],
    ])
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
})
