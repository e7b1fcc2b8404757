import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Kept } from './manifest.ts'

/** Passes bytes on and remembers how many they were and their SHA-256. */
export const digesting = (): Transform & { told: () => Pick<Kept, 'bytes' | 'sha256'> } => {
  const hash = createHash('sha256')
  let bytes = 0
  const through = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  return Object.assign(through, { told: () => ({ bytes, sha256: hash.digest('hex') }) })
}

/** Copies a file under another name and tells its digest. What stands under its name in the end is whole. */
export const copyFile = async (from: string, folder: string, path: string): Promise<Kept> => {
  const to = join(folder, path)
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const digest = digesting()
  await pipeline(createReadStream(from), digest, createWriteStream(`${to}.part`, { mode: 0o600, flush: true }))
  await rename(`${to}.part`, to)
  return { path, ...digest.told() }
}

/** The digest of a file as it lies there; `undefined` when it is not there. */
export const digestOf = async (folder: string, path: string): Promise<Kept | undefined> => {
  const digest = digesting()
  try {
    await pipeline(createReadStream(join(folder, path)), digest, async (bytes: AsyncIterable<Buffer>) => {
      for await (const _ of bytes);
    })
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    throw error
  }
  return { path, ...digest.told() }
}
