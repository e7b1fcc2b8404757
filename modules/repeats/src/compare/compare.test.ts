import type { SubmissionEvent } from '@onedoor/case'
import { submissionEntry } from '@onedoor/case'
import { story } from '@onedoor/kernel/testing'
import { describe, it } from 'vitest'
import { type CompareCommand, compare } from './compare.decide.ts'

const DAY = '2026-03-20'
const OFFICE = { organ: 'office', roles: ['registrar'] }
const reasons = '同一座桥，同一个诉求'

const received: SubmissionEvent = {
  type: 'SubmissionReceived',
  data: {
    ...{ channel: 'LETTER', receivedOn: DAY, anonymous: false, persons: 1, attachments: [], place: '', queryKey: 'q', language: 'zh' },
  },
  sealed: { subject: '桥', narrative: '桥塌了', claims: ['修桥'], persons: [{ name: '王大明' }], fileNames: [] },
  entry: submissionEntry(2026),
}
const opened = (matter: string): SubmissionEvent => ({ type: 'MatterOpened', data: { matter } })
const EARLIER = { id: 'submission-0', before: true, matters: ['matter-0'] }
const command = (over: Partial<CompareCommand> = {}): CompareCommand => ({
  ...{ earlier: EARLIER, found: 'SAME_MATTER', matter: 'matter-0', cause: 'IN_PROGRESS', reasons },
  ...over,
})
const same: SubmissionEvent = {
  type: 'LettersCompared',
  data: { earlier: 'submission-0', found: 'SAME_MATTER', matter: 'matter-0', cause: 'IN_PROGRESS', own: 'matter-1' },
  sealed: { reasons },
}

describe('来件比对: an officer lays two letters side by side', () => {
  it('and finds one matter come in again, for which cause the days of the earlier matter tell (Art. 19(3))', () => {
    story(compare)
      .given([DAY, received], [DAY, opened('matter-1')])
      .when(command(), DAY, OFFICE)
      .then({
        type: 'LettersCompared',
        data: { earlier: 'submission-0', found: 'SAME_MATTER', matter: 'matter-0', cause: 'IN_PROGRESS', own: 'matter-1' },
        sealed: { reasons },
      })
  })

  it('and finds one letter handed in by several: no matter is named and no cause, so that it is nobody’s repeat', () => {
    story(compare)
      .given([DAY, received])
      .when(command({ found: 'SAME_LETTER' }), DAY, OFFICE)
      .then({ type: 'LettersCompared', data: { earlier: 'submission-0', found: 'SAME_LETTER' }, sealed: { reasons } })
  })

  it('and decides again: the later decision holds', () => {
    story(compare)
      .given([DAY, received], [DAY, opened('matter-1')], [DAY, same])
      .when(command({ found: 'NOT_SAME' }), DAY, OFFICE)
      .then({ type: 'LettersCompared', data: { earlier: 'submission-0', found: 'NOT_SAME' }, sealed: { reasons } })
  })

  it('is not asked to say twice what holds already', () => {
    story(compare)
      .given([DAY, received], [DAY, opened('matter-1')], [DAY, same])
      .when(command(), DAY, OFFICE)
      .thenRefused('already-compared')
  })

  it('must say which of the earlier letter’s matters it is, and which of this letter’s where it has several', () => {
    const two = { ...EARLIER, matters: ['matter-0', 'matter-00'] }
    story(compare)
      .given([DAY, received])
      .when(command({ earlier: two, matter: undefined }), DAY, OFFICE)
      .thenRefused('earlier-matter-needed')
    story(compare)
      .given([DAY, received], [DAY, opened('matter-1')], [DAY, opened('matter-2')])
      .when(command(), DAY, OFFICE)
      .thenRefused('own-matter-needed')
  })

  it('compares with earlier letters only, never with one that this officer may not read', () => {
    const later = { ...EARLIER, before: false }
    story(compare)
      .given([DAY, received])
      .when(command({ earlier: later }), DAY, OFFICE)
      .thenRefused('not-earlier')
    story(compare)
      .given([DAY, received])
      .when(command({ earlier: undefined }), DAY, OFFICE)
      .thenRefused('other-letter-not-found')
  })

  it('belongs to the petition office, which alone says what is a repeat (Art. 19(3))', () => {
    story(compare).given([DAY, received]).when(command(), DAY, { organ: 'housing' }).thenRefused('not-your-matter')
  })

  it('finds nothing of a letter that went to the protected channel (Art. 30)', () => {
    const gone: SubmissionEvent = { type: 'LetterSetAside', data: { setAside: [1] } }
    story(compare).given([DAY, received], [DAY, gone]).when(command(), DAY, OFFICE).thenRefused('submission-not-found')
  })
})
