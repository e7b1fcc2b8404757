import { type AtCounter, type Attachment, type CaseEvent, type Channel, dayOf, type ReviewRequested } from '@onedoor/case'
import { clockTime, type DateOnly } from '@onedoor/clock'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { basisOf, levelOpen } from './review.decide.ts'
import { evolve, initial, type Reviewing } from './review.state.ts'

type Refused = 'nothing-to-review' | 'not-a-review-body' | 'received-in-future' | 'sent-after-received' | 'postmark-not-shown'

export type RequestReviewCommand = Readonly<{
  body: string
  /** Organs the law gives for this opinion, looked up in the directory. */
  bodies: readonly string[]
  channel: Channel
  sentOn: DateOnly
  receivedOn: DateOnly
  /** Handed over a counter, at that time, of a unit that closes then. */
  counter?: AtCounter
  request: string
  reasons: string
  files: readonly (Attachment & Readonly<{ name: string }>)[]
}>

const POSTING = '民事诉讼法 第八十五条第四款（参照）'

const daysFault = ({ sentOn, receivedOn, counter, files }: RequestReviewCommand, at: Date): Refusal<Refused> | undefined => {
  const today = dayOf(at)
  if (receivedOn > today) return refuse('received-in-future')
  if (counter !== undefined && sentOn === today && counter.at > clockTime(at)) return refuse('received-in-future')
  if (sentOn > receivedOn) return refuse('sent-after-received')
  return sentOn < receivedOn && files.length === 0 ? refuse('postmark-not-shown', POSTING) : undefined
}

const decide = ({ life }: Reviewing, command: RequestReviewCommand, stamp: Stamp): Decision<ReviewRequested, Refused> => {
  const level = life && levelOpen(life, command.sentOn)
  if (level === undefined) return refuse('nothing-to-review', basisOf(1))
  const { body, bodies, channel, sentOn, receivedOn, counter, request, reasons, files } = command
  if (!bodies.includes(body)) return refuse('not-a-review-body', basisOf(level))
  const fault = daysFault(command, stamp.at)
  if (fault !== undefined) return fault
  const attachments = files.map(({ digest, mime, bytes }) => ({ digest, mime, bytes }))
  return [
    {
      type: 'ReviewRequested',
      data: { level, body, channel, sentOn, receivedOn, ...(counter !== undefined && { counter }), attachments },
      sealed: { request, reasons, fileNames: files.map(({ name }) => name) },
    },
  ]
}

/**
 * 请求复查、复核: the petitioner's own step, also when the last day has passed. It is put on record and the reviewing organ answers in writing; no machine and
 * no window turns it away.
 */
export const requestReview: Decider<Reviewing, RequestReviewCommand, CaseEvent, ReviewRequested, Refused> = { initial, evolve, decide }
