import { type CaseEvent, opensOne, type SubmissionEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

export type MatterWords = Readonly<{ title: string; body: string }>

const NOTHING: MatterWords = { title: '', body: '' }

/**
 * What a matter says: its subject, its claims, and the letter it came from where that opened no other matter. `letter` is the letter as
 * anybody may read it (letterRead): what went to the protected channel (信访工作条例 第三十条) is not in it. What was erased is nowhere.
 */
export const wordsOfMatter = (events: readonly Recorded<CaseEvent>[], letter: readonly Recorded<SubmissionEvent>[]): MatterWords => {
  const [first] = events
  if (first?.type !== 'MatterRegistered' || first.sealed === undefined) return NOTHING
  const { subject, claims } = first.sealed
  const received = letter.find((event) => event.type === 'SubmissionReceived')
  const narrative = opensOne(letter) && received?.type === 'SubmissionReceived' ? (received.sealed?.narrative ?? '') : ''
  return { title: subject, body: [narrative, ...claims.map(({ text }) => text)].filter((text) => text !== '').join('。') }
}
