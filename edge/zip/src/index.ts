import { unzipSync, type Zippable, zipSync } from 'fflate'

/** Files of one archive by path. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>

/** What does not shrink is stored as it is. */
const PACKED = /[.](pdf|png|jpg|webp|docx|heic)$/

/** Packs files in the order of their paths; the same files on the same day give the same bytes. */
export const zip = (files: ZipFiles, day: string): Uint8Array => {
  const parts: Zippable = {}
  for (const [path, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    parts[path] = [bytes, { level: PACKED.test(path) ? 0 : 6, mtime: new Date(`${day}T00:00:00`) }]
  return zipSync(parts)
}

const MAX_BYTES = 1024 * 1024 * 1024

/** Opens an archive; `undefined` when the bytes are none, or would swell beyond a gigabyte. Folders are no files. */
export const unzip = (bytes: Uint8Array): ZipFiles | undefined => {
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize
        return total <= MAX_BYTES && !name.endsWith('/')
      },
    })
    return total > MAX_BYTES ? undefined : new Map(Object.entries(parts))
  } catch {
    return undefined
  }
}
