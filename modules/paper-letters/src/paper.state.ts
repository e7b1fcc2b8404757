import type { Attachment, PaperTextTaken, SubmissionEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

/** A page that can be looked at and read: a photograph or a scan. */
export type PaperPage = Attachment & Readonly<{ name: string }>

/** What may be read of a letter on paper: its pages, and what was copied from them last. */
export type Paper = Readonly<{
  received: boolean
  /** Its words are erased: there is nothing left to copy. */
  erased: boolean
  pages: readonly PaperPage[]
  taken: Recorded<PaperTextTaken> | undefined
}>

export const initial: Paper = { received: false, erased: false, pages: [], taken: undefined }

/** A browser shows these; other kinds are opened by the program they were made with. */
const SHOWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']

/** Asked of the letter as it may be read (`letterRead`). */
export const evolve = (paper: Paper, event: Recorded<SubmissionEvent>): Paper => {
  switch (event.type) {
    case 'SubmissionReceived': {
      const names = event.sealed?.fileNames ?? []
      const files = event.data.attachments.map((file, i) => ({ ...file, name: names[i] ?? '' }))
      return { ...paper, received: true, pages: files.filter(({ mime }) => SHOWN.includes(mime)) }
    }
    case 'PaperTextTaken':
      return { ...paper, taken: event }
    case 'PersonalDataErased':
      return { ...paper, erased: true, pages: [], taken: undefined }
    default:
      return paper
  }
}
