import type { TakenLetter } from '@onedoor/barrier'
import { usedElsewhere } from '@onedoor/eventstore'
import { sniff } from '@onedoor/files'
import type { Asked } from '@onedoor/http'
import type { Leaving } from './set-aside.decide.ts'

/** The letter with the bytes of its files; one that is not on the disk any more is left out with its name. */
export const takenLetter = async ({ services }: Pick<Asked, 'services'>, { data, words, files }: Leaving): Promise<TakenLetter> => {
  const uploads: TakenLetter['uploads'][number][] = []
  for (const [i, digest] of files.entries()) {
    const bytes = await services.files.get(digest)
    const found = bytes && (await sniff(bytes))
    if (bytes !== undefined && found?.ok === true) uploads.push({ name: words.fileNames[i] ?? '', mime: found.mime, bytes })
  }
  return { data, words: { ...words, fileNames: [] }, uploads }
}

/** After the letter is safe where it went: its files leave the county’s disk, unless another letter brought the same bytes or they were cleared. */
export const dropFiles = async ({ services }: Pick<Asked, 'services'>, { files }: Leaving): Promise<void> => {
  const { db, county } = services
  const used = await usedElsewhere(db, county, { digests: files, streams: [] })
  for (const digest of files) if (!used.has(digest)) await services.files.remove(digest)
}
