import { type CaseEvent, letterRead, type SubmissionEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

export type MatterWords = Readonly<{ title: string; body: string }>

const NOTHING: MatterWords = { title: '', body: '' }

/**
 * What a matter says: its subject, its claims, and the letter it came from where that opened no other matter. What went to the protected channel (信访工作条例 第三十条) is not in the
 * letter as it is read here, and what was erased is nowhere.
 */
export const wordsOfMatter = (events: readonly Recorded<CaseEvent>[], submission: readonly Recorded<SubmissionEvent>[]): MatterWords => {
  const [first] = events
  if (first?.type !== 'MatterRegistered' || first.sealed === undefined) return NOTHING
  const { subject, claims } = first.sealed
  const letter = letterRead(submission)
  const alone = letter.filter(({ type }) => type === 'MatterOpened').length <= 1
  const received = letter.find((event) => event.type === 'SubmissionReceived')
  const narrative = alone && received?.type === 'SubmissionReceived' ? (received.sealed?.narrative ?? '') : ''
  return { title: subject, body: [narrative, ...claims.map(({ text }) => text)].filter((text) => text !== '').join('。') }
}
