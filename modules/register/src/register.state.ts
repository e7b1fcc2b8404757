import { type Attachment, attachedTo, type CaseFileEvent, type Person } from '@onedoor/case'
import type { Event, Recorded } from '@onedoor/kernel'

/** A file of a case file: where it was handed in, and its name while that is not erased. */
export type CaseAttachment = Attachment & Readonly<{ name: string; stream: string; version: number; of: CaseFileEvent['type'] }>

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
