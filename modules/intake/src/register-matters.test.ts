import type { LettersCompared, SubmissionEvent, SubmissionReceived } from '@onedoor/case'
import { fold, isRefusal } from '@onedoor/kernel'
import { recorded, stampAt } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { receive } from './receive.decide.ts'
import { registerMatters } from './register-matters.decide.ts'
import { evolve, initial } from './submission.state.ts'

const DAY = '2026-03-02'
const OFFICE = stampAt(DAY, { organ: 'office' })

const received = receive(
  {
    ...{
      channel: 'LETTER',
      receivedOn: DAY,
      anonymous: false,
      persons: [{ name: '王大明' }],
      attachments: [],
      language: 'zh',
      queryKey: 'k',
    },
    ...{ subject: '桥', narrative: '桥塌了', claims: ['修桥'], place: '' },
  },
  OFFICE,
) as SubmissionReceived

const compared = (found: LettersCompared['data']['found'], over: Partial<LettersCompared['data']> = {}): LettersCompared => ({
  type: 'LettersCompared',
  data: { earlier: 'submission-0', found, ...(found === 'SAME_MATTER' && { matter: 'matter-0', cause: 'IN_PROGRESS' as const }), ...over },
  sealed: { reasons: '同一座桥' },
})

const matter = (id: string) => ({ id, purpose: 'REDRESS' as const, subject: '桥', claims: ['修桥'], place: '' })

const assessed = (past: readonly SubmissionEvent[], matters = ['matter-1'], stamp = OFFICE) => {
  const events = recorded<SubmissionEvent>([received, ...past].map((event) => [DAY, event]))
  const done = registerMatters('submission-1', fold(events, { initial, evolve }), matters.map(matter), stamp)
  if (isRefusal(done)) throw new Error(done.refused)
  return done.assessed
}

describe('what was found of a letter before it was registered', () => {
  it('becomes a fact of its matter, with the reasons of whoever decided (Art. 19(3))', () => {
    expect(assessed([compared('SAME_MATTER')])).toEqual([
      { type: 'ContactAssessed', data: { earlier: 'matter-0', cause: 'IN_PROGRESS' }, sealed: { reasons: '同一座桥' } },
    ])
  })

  it('is nothing to the matter when it is one letter by several hands, was undone, or the earlier matter had been withdrawn', () => {
    expect(assessed([compared('SAME_LETTER')])).toEqual([])
    expect(
      assessed([compared('SAME_MATTER'), { type: 'ComparisonUndone', data: { earlier: 'submission-0' }, sealed: { reasons: '看错' } }]),
    ).toEqual([])
    expect(assessed([compared('SAME_MATTER', { cause: 'NEW_MATTER' })])).toEqual([])
  })

  it('is put to no matter where the letter holds several: nobody has said which', () => {
    expect(assessed([compared('SAME_MATTER')], ['matter-1', 'matter-2'])).toEqual([])
  })

  it('is the petition office’s to say: a unit that registers says nothing of repeats', () => {
    expect(assessed([compared('SAME_MATTER')], ['matter-1'], stampAt(DAY, { organ: 'housing' }))).toEqual([])
  })
})
