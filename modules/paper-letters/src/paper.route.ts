import { letterRead, type SubmissionEvent } from '@onedoor/case'
import type { PageOfPdf } from '@onedoor/file-text'
import type { Asked, Services } from '@onedoor/http'
import { fold, type Recorded } from '@onedoor/kernel'
import type { Unread } from '@onedoor/ocr'
import { evolve, initial, type Paper, type PaperPage, type PlaceOfPage } from './paper.state.ts'

type Events = readonly Recorded<SubmissionEvent>[]

/** `past`: the letter as it is recorded, to write after it; `read`: as it may be read, which is nothing where it went to the protected channel. */
export type Letter = Readonly<{ past: Events; read: Events }>

export const letterAsWritten = async ({ services }: Pick<Asked, 'services'>, submission: string): Promise<Letter> => {
  const past = (await services.store.read(submission)) as Events
  return { past, read: letterRead(past) }
}

/** What may be read of a letter on paper; `undefined` where there is no letter. */
export const paperOf = async (asked: Pick<Asked, 'services'>, submission: string): Promise<Paper | undefined> => {
  const { read } = await letterAsWritten(asked, submission)
  const paper = fold(read, { initial, evolve })
  return paper.received ? paper : undefined
}

/** As many as the number of a page may have digits for; a file may claim any number. */
const MOST_PAGES = 999

/** `closed`: the file does not open, and why; it stands for its pages. */
export type PageShown = Readonly<{ id: string; digest: string; name: string; page?: number; closed?: 'LOCKED' | 'BROKEN' }>
/** `left`: pages of the file that are not listed. */
export type ScanShown = Readonly<{ name: string; pages: readonly PageShown[]; left: number }>

/** The pages of a PDF. */
export const pagesOfScan = async (
  { files, fileReader }: Services,
  { digest, name }: Pick<PaperPage, 'digest' | 'name'>,
): Promise<ScanShown> => {
  const bytes = await files.get(digest)
  const found = bytes === undefined ? 'BROKEN' : await fileReader.pages(bytes)
  if (typeof found === 'string') return { name, pages: [{ id: digest, digest, name, closed: found }], left: 0 }
  const listed = Math.min(found, MOST_PAGES)
  const pages = Array.from({ length: listed }, (_, i) => ({ id: `${digest}-${i + 1}`, digest, name, page: i + 1 }))
  return { name, pages, left: found - listed }
}

/** Every page in the order it was handed in: images, then the pages of scanned files. */
export const pagesIn = async (services: Services, { pages, scans }: Paper): Promise<readonly ScanShown[]> => [
  ...pages.map(({ digest, name }) => ({ name, pages: [{ id: digest, digest, name }], left: 0 })),
  ...(await Promise.all(scans.map((scan) => pagesOfScan(services, scan)))),
]

const WITHOUT: Readonly<Record<Extract<PageOfPdf, { without: string }>['without'], Unread>> = {
  ...{ NO_PICTURE: 'no-picture', PIECES: 'in-pieces', UNOPENED: 'not-an-image' },
  ...{ ended: 'not-an-image', 'took-too-long': 'took-too-long', 'too-much-memory': 'too-much-memory' },
}

/** The bytes of the image of a page, of a PDF the picture that the scanner put on it; or why there is none. */
export const imageOfPage = async ({ files, fileReader }: Services, { digest, page }: PlaceOfPage): Promise<Uint8Array | Unread> => {
  const bytes = () => files.get(digest)
  if (page === undefined) return (await bytes()) ?? 'not-an-image'
  const found = await fileReader.page({ digest, bytes }, page)
  return 'image' in found ? found.image : WITHOUT[found.without]
}
