import type { Event } from '@onedoor/kernel'
import type { Attachment } from './events/intake.ts'

/** Wherever an event names files: handed in, proving a service or a performance, or the record of a hearing. */
const FIELDS = ['attachments', 'proof', 'record']

export const attachedTo = ({ data }: Pick<Event, 'data'>): readonly Attachment[] =>
  FIELDS.flatMap((field) => (data as Readonly<Record<string, readonly Attachment[] | undefined>>)[field] ?? [])
