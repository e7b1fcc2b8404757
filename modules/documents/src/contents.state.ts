import type { Attachment, CaseFileEvent } from '@onedoor/case'
import { asDate, type DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import { type PaperKind, papersOf } from '@onedoor/paper'

/** A stored file that somebody handed in or that proves something, with the name it came under. */
export type Handed = Attachment & Readonly<{ name: string; byPetitioner: boolean; organ: string; date: DateOnly }>

export type Content = Readonly<{ is: 'file'; file: Handed }> | Readonly<{ is: 'paper'; version: number; kind: PaperKind }>

/** Wherever an event names files. */
const FIELDS = ['attachments', 'proof', 'record']

const filesOf = (event: Recorded<CaseFileEvent>): readonly Handed[] => {
  const names = event.sealed !== undefined && 'fileNames' in event.sealed ? event.sealed.fileNames : []
  const data = event.data as Readonly<Record<string, readonly Attachment[] | undefined>>
  return FIELDS.flatMap((field) => data[field] ?? []).map((file, i) => ({
    ...file,
    name: names[i] ?? '',
    byPetitioner: event.organ === '' || event.type === 'SubmissionReceived',
    ...{ organ: event.organ, date: asDate(event.at) },
  }))
}

const isErased = (events: readonly Recorded<CaseFileEvent>[], { stream, version }: Recorded<CaseFileEvent>): boolean =>
  events.some((event) => event.type === 'PersonalDataErased' && event.stream === stream && event.data.versions.includes(version))

/** Of a letter the file keeps the slip that the person was given. */
const papersOfLetter = ({ type }: Recorded<CaseFileEvent>): readonly PaperKind[] => (type === 'SubmissionReceived' ? ['D02'] : [])

/** Everything a case file holds on paper, in the order it came about: of each event first what was handed in with it, then what it called for in writing. */
export const contentsOf = (letter: readonly Recorded<CaseFileEvent>[], matter: readonly Recorded<CaseFileEvent>[]): readonly Content[] => {
  const all = [...letter, ...matter].toSorted((a, b) => a.position - b.position)
  return all.flatMap((event): readonly Content[] => {
    const files = isErased(all, event) ? [] : filesOf(event).map((file) => ({ is: 'file', file }) as const)
    const papers = event.stream === matter[0]?.stream ? papersOf(event as Parameters<typeof papersOf>[0]) : papersOfLetter(event)
    return [...files, ...papers.map((kind) => ({ is: 'paper', version: event.version, kind }) as const)]
  })
}
