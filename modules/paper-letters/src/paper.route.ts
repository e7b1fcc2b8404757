import { letterRead, type SubmissionEvent } from '@onedoor/case'
import type { Asked, Services } from '@onedoor/http'
import { fold, type Recorded } from '@onedoor/kernel'
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

/** What a clerk copies beside: more pages than a person writes are a book, and are opened as such. */
const MOST_PAGES = 30

export type PageShown = Readonly<{ id: string; digest: string; name: string; page?: number }>

/** The pages of a PDF; none where it does not open. */
export const pagesOfScan = async (
  { files, fileReader }: Services,
  { digest, name }: Pick<PaperPage, 'digest' | 'name'>,
): Promise<readonly PageShown[]> => {
  const bytes = await files.get(digest)
  const pages = bytes === undefined ? 0 : Math.min(await fileReader.pages(bytes), MOST_PAGES)
  return Array.from({ length: pages }, (_, i) => ({ id: `${digest}-${i + 1}`, digest, name, page: i + 1 }))
}

/** Every page in the order it was handed in: images, then the pages of scanned files. */
export const pagesIn = async (services: Services, { pages, scans }: Paper): Promise<readonly PageShown[]> => [
  ...pages.map(({ digest, name }) => ({ id: digest, digest, name })),
  ...(await Promise.all(scans.map((scan) => pagesOfScan(services, scan)))).flat(),
]

/** The bytes of the image of a page; of a PDF the picture that the scanner put on it. */
export const bytesOfPage = async ({ files, fileReader }: Services, { digest, page }: PlaceOfPage): Promise<Uint8Array | undefined> => {
  const bytes = await files.get(digest)
  return bytes === undefined || page === undefined ? bytes : fileReader.page(bytes, page)
}
