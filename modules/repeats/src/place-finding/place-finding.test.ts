import { type LettersCompared, type SubmissionEvent, submissionEntry } from '@onedoor/case'
import { story } from '@onedoor/kernel/testing'
import { describe, it } from 'vitest'
import { placeFinding } from './place-finding.decide.ts'

const DAY = '2026-03-20'
const OFFICE = { organ: 'office', roles: ['registrar'] }
const reasons = '同一座桥，同一个诉求'

const received: SubmissionEvent = {
  type: 'SubmissionReceived',
  data: {
    ...{ channel: 'LETTER', receivedOn: DAY, anonymous: false, persons: 1, attachments: [], place: '', queryKey: 'q', language: 'zh' },
  },
  sealed: { subject: '桥', narrative: '桥塌了，路灯也坏了', claims: ['修桥', '修灯'], persons: [{ name: '王大明' }], fileNames: [] },
  entry: submissionEntry(2026),
}
const opened = (matter: string): SubmissionEvent => ({ type: 'MatterOpened', data: { matter } })
const found = (over: Partial<LettersCompared['data']> = {}): LettersCompared => ({
  type: 'LettersCompared',
  data: {
    ...{
      earlier: 'submission-0',
      found: 'SAME_MATTER',
      matter: 'matter-0',
      cause: 'OVERDUE_CAUSED',
      shown: { model: 'v1', proposed: true },
    },
    ...over,
  },
  sealed: { reasons },
})
const command = { earlier: 'submission-0', own: 'matter-2', reasons }
const SPLIT = [[DAY, opened('matter-1')] as const, [DAY, opened('matter-2')] as const]

describe('a letter that was compared while it was one, and has several matters now', () => {
  it('is asked which of them came in again; what was found, why, the cause and what had been proposed stay as they were (Art. 19(3))', () => {
    story(placeFinding)
      .given([DAY, received], [DAY, found()], ...SPLIT)
      .when(command, DAY, OFFICE)
      .then(found({ own: 'matter-2' }))
  })

  it('is asked once, and not where it has one matter, was told apart, or its earlier matter had been withdrawn', () => {
    for (const event of [found({ own: 'matter-1' }), found({ found: 'SAME_LETTER' }), found({ cause: 'NEW_MATTER' })])
      story(placeFinding)
        .given([DAY, received], [DAY, event], ...SPLIT)
        .when(command, DAY, OFFICE)
        .thenRefused('already-compared')
    story(placeFinding)
      .given([DAY, received], [DAY, found()], [DAY, opened('matter-2')])
      .when(command, DAY, OFFICE)
      .thenRefused('already-compared')
  })

  it('has nothing to say of letters that were not compared, of what was undone, and of matters of others', () => {
    const undone: SubmissionEvent = { type: 'ComparisonUndone', data: { earlier: 'submission-0' }, sealed: { reasons } }
    story(placeFinding)
      .given([DAY, received], [DAY, found()], [DAY, undone], ...SPLIT)
      .when(command, DAY, OFFICE)
      .thenRefused('not-compared')
    story(placeFinding)
      .given([DAY, received], [DAY, found()], ...SPLIT)
      .when({ ...command, own: 'matter-9' }, DAY, OFFICE)
      .thenRefused('own-matter-needed')
  })

  it('is the petition office’s to answer (Art. 19(3))', () => {
    story(placeFinding)
      .given([DAY, received], [DAY, found()], ...SPLIT)
      .when(command, DAY, { organ: 'housing' })
      .thenRefused('not-your-matter')
  })
})
