import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { Transform } from 'node:stream'
import type { Keys } from '@onedoor/vault'

/** Tables of the protected channel: a backup tells neither how many rows they have nor how large they are, to nobody who lacks their key (第三十条第三款). */
export const isHidden = (table: string): boolean => table.startsWith('confidential.')

const SMALLEST = 2 ** 20
const ZEROS = Buffer.alloc(2 ** 16)

const sizeFor = (bytes: number): number => {
  let size = SMALLEST
  while (size < bytes) size *= 2
  return size
}

/** Fills up to a whole power of two, from one megabyte on. What is behind the end of a gzip is zeros, and zeros are passed over there. */
const padding = (): Transform => {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      done(null, chunk)
    },
    flush(done) {
      for (let left = sizeFor(bytes) - bytes; left > 0; left -= ZEROS.length) this.push(ZEROS.subarray(0, Math.min(left, ZEROS.length)))
      done()
    },
  })
}

const keyOf = ({ blind }: Keys): Buffer => createHmac('sha256', blind).update('backup of the protected channel').digest()

/** Padded, then encrypted (AES-256-CTR; the manifest’s signature and the channel’s own chain hold it whole). `iv` goes into the manifest. */
export const hiding = (keys: Keys): Readonly<{ iv: string; through: readonly [Transform, Transform] }> => {
  const iv = randomBytes(16)
  return { iv: iv.toString('base64'), through: [padding(), createCipheriv('aes-256-ctr', keyOf(keys), iv)] }
}

export const showing = (keys: Keys, iv: string): Transform => createDecipheriv('aes-256-ctr', keyOf(keys), Buffer.from(iv, 'base64'))
