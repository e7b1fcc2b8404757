import type { Attachment, CaseFileEvent, Person } from '@onedoor/case'
import type { Event, Recorded } from '@onedoor/kernel'

/** A file of a case file: where it was handed in, and its name while that is not erased. */
export type CaseAttachment = Attachment & Readonly<{ name: string; stream: string; version: number; of: CaseFileEvent['type'] }>

/** Wherever an event names files: handed in, proving a service or a performance, or the record of a hearing. */
const FIELDS = ['attachments', 'proof', 'record']

const attachedTo = ({ data }: Recorded<CaseFileEvent>): readonly Attachment[] =>
  FIELDS.flatMap((field) => (data as Readonly<Record<string, readonly Attachment[] | undefined>>)[field] ?? [])

const namesOf = (event: Recorded<CaseFileEvent>): readonly string[] =>
  event.sealed !== undefined && 'fileNames' in event.sealed ? event.sealed.fileNames : []

const erasedIn = (events: readonly Recorded<CaseFileEvent>[]): ReadonlySet<string> =>
  new Set(
    events.flatMap((event) =>
      event.type === 'PersonalDataErased' ? event.data.versions.map((version) => `${event.stream}/${version}`) : [],
    ),
  )

/** Every file that these events ever brought, erased or not, in the order they came in. */
export const filesIn = (events: readonly Recorded<CaseFileEvent>[]): readonly CaseAttachment[] =>
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

/** The files that are still there: one that was erased with its words is offered to nobody. */
export const attachmentsOf = (events: readonly Recorded<CaseFileEvent>[]): readonly CaseAttachment[] => {
  const erased = erasedIn(events)
  return filesIn(events).filter(({ stream, version }) => !erased.has(`${stream}/${version}`))
}

type Named = Readonly<{ persons?: readonly Person[]; person?: Person; contact?: Person }>

/** Petitioners named in an event, and nobody else: whoever acts for somebody, hears, mediates or signs for a paper is not looked for. */
export const personsNamedIn = (event: Pick<Event, 'sealed'>): readonly Person[] => {
  const { persons = [], person, contact } = (event.sealed ?? {}) as Named
  return [...persons, ...[person, contact].filter((one) => one !== undefined)]
}
