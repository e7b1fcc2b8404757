import { type SubmissionEvent, submissionEntry } from '@onedoor/case'
import { story } from '@onedoor/kernel/testing'
import { describe, it } from 'vitest'
import { undoComparison } from './undo-comparison.decide.ts'

const DAY = '2026-03-20'
const OFFICE = { organ: 'office', roles: ['registrar'] }
const reasons = '不是同一座桥'

const received: SubmissionEvent = {
  type: 'SubmissionReceived',
  data: {
    ...{ channel: 'LETTER', receivedOn: DAY, anonymous: false, persons: 1, attachments: [], place: '', queryKey: 'q', language: 'zh' },
  },
  sealed: { subject: '桥', narrative: '桥塌了', claims: ['修桥'], persons: [{ name: '王大明' }], fileNames: [] },
  entry: submissionEntry(2026),
}
const same: SubmissionEvent = {
  type: 'LettersCompared',
  data: { earlier: 'submission-0', found: 'SAME_MATTER', matter: 'matter-0', cause: 'IN_PROGRESS', own: 'matter-1' },
  sealed: { reasons },
}

describe('撤销比对', () => {
  it('takes a finding back, with reasons', () => {
    story(undoComparison)
      .given([DAY, received], [DAY, same])
      .when({ earlier: 'submission-0', reasons }, DAY, OFFICE)
      .then({ type: 'ComparisonUndone', data: { earlier: 'submission-0' }, sealed: { reasons } })
  })

  it('is not offered twice', () => {
    story(undoComparison)
      .given([DAY, received], [DAY, same], [DAY, { type: 'ComparisonUndone', data: { earlier: 'submission-0' }, sealed: { reasons } }])
      .when({ earlier: 'submission-0', reasons }, DAY, OFFICE)
      .thenRefused('not-compared')
  })
})
