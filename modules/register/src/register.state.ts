import type { Attachment, CaseFileEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

/** A file of a case file: where it was handed in, and its name while that is not erased. */
export type CaseAttachment = Attachment & Readonly<{ name: string; stream: string; version: number; of: CaseFileEvent['type'] }>

const attachedTo = (event: Recorded<CaseFileEvent>): readonly Attachment[] => {
  switch (event.type) {
    case 'SubmissionReceived':
    case 'SupplementReceived':
    case 'NoteAdded':
      return event.data.attachments
    case 'OpinionServed':
      return event.data.proof
    default:
      return []
  }
}

const namesOf = (event: Recorded<CaseFileEvent>): readonly string[] =>
  event.sealed !== undefined && 'fileNames' in event.sealed ? event.sealed.fileNames : []

/** Every file of these events, in the order they came in. */
export const attachmentsOf = (events: readonly Recorded<CaseFileEvent>[]): readonly CaseAttachment[] =>
  events.flatMap((event) => {
    const names = namesOf(event)
    return attachedTo(event).map((file, i) => ({
      ...file,
      name: names[i] ?? '',
      stream: event.stream,
      version: event.version,
      of: event.type,
    }))
  })
