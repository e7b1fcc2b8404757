import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Keys } from '@onedoor/vault'

/** Attachments, each stored once under the SHA-256 of its bytes and encrypted with the county's key. */
export type Files = Readonly<{
  folder: string
  /** Stores bytes and returns their digest (hex). Storing the same bytes again changes nothing. */
  put: (bytes: Uint8Array) => Promise<string>
  /** `undefined` when there is no such file; throws when the stored bytes do not have the digest any more. */
  get: (digest: string) => Promise<Uint8Array | undefined>
  /** Takes a file from the disk, for erasure alone; nothing happens when there is none. */
  remove: (digest: string) => Promise<void>
}>

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const exists = (error: unknown): boolean => (error as { code?: string }).code !== 'ENOENT'

export const openFiles = (folder: string, keys: Keys): Files => {
  const pathOf = (digest: string) => join(folder, digest.slice(0, 2), digest)

  const put = async (bytes: Uint8Array): Promise<string> => {
    const digest = digestOf(bytes)
    const path = pathOf(digest)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', keys.words, nonce).setAAD(Buffer.from(digest))
    const sealed = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
    // Written beside and renamed: a crash leaves either no file or a whole one.
    const beside = `${path}.${randomBytes(6).toString('hex')}`
    await writeFile(beside, sealed, { mode: 0o600, flush: true })
    await rename(beside, path)
    return digest
  }

  const get = async (digest: string): Promise<Uint8Array | undefined> => {
    if (!/^[0-9a-f]{64}$/.test(digest)) return undefined
    const sealed = await readFile(pathOf(digest)).catch((error: unknown) => {
      if (exists(error)) throw error
      return undefined
    })
    if (sealed === undefined) return undefined
    const decipher = createDecipheriv('aes-256-gcm', keys.words, sealed.subarray(0, 12)).setAAD(Buffer.from(digest))
    decipher.setAuthTag(sealed.subarray(-16))
    const bytes = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
    if (digestOf(bytes) !== digest) throw new Error(`The stored file ${digest} has other bytes than it was stored with.`)
    return bytes
  }

  const remove = async (digest: string): Promise<void> => {
    if (/^[0-9a-f]{64}$/.test(digest)) await rm(pathOf(digest), { force: true })
  }

  return { folder, put, get, remove }
}
