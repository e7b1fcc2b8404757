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
  /** PDF files in which no words were found: what a scanner makes, page by page. */
  scans: readonly PaperPage[]
  taken: Recorded<PaperTextTaken> | undefined
}>

export const initial: Paper = { received: false, erased: false, pages: [], scans: [], taken: undefined }

/** A browser shows these; other kinds are opened by the program they were made with. */
const SHOWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']
/** A stamp with a date has a dozen characters; a letter has more than these. */
const WORDS_OF_A_LETTER = 30

/** Which page of a letter is meant: an image, or the page of a scanned file, counted from one. */
export type PlaceOfPage = Readonly<{ digest: string; page?: number }>

export const placeOfPage = (id: string): PlaceOfPage => {
  const [digest = '', page] = id.split('-')
  return { digest, ...(page !== undefined && { page: Number(page) }) }
}

/** The page where it belongs to this letter as it may be read. */
export const pageIn = ({ pages, scans }: Paper, id: string): PlaceOfPage | undefined => {
  const place = placeOfPage(id)
  return (place.page === undefined ? pages : scans).some(({ digest }) => digest === place.digest) ? place : undefined
}

/** Asked of the letter as it may be read (`letterRead`). */
export const evolve = (paper: Paper, event: Recorded<SubmissionEvent>): Paper => {
  switch (event.type) {
    case 'SubmissionReceived': {
      const names = event.sealed?.fileNames ?? []
      const files = event.data.attachments.map((file, i) => ({ ...file, name: names[i] ?? '' }))
      const scans = files.filter(({ mime }) => mime === 'application/pdf')
      return { ...paper, received: true, pages: files.filter(({ mime }) => SHOWN.includes(mime)), scans }
    }
    case 'FileTextRead': {
      const { digest: read, characters } = event.data
      return characters < WORDS_OF_A_LETTER ? paper : { ...paper, scans: paper.scans.filter(({ digest }) => digest !== read) }
    }
    case 'PaperTextTaken':
      return { ...paper, taken: event }
    case 'PersonalDataErased':
      return { ...paper, erased: true, pages: [], scans: [], taken: undefined }
    default:
      return paper
  }
}
