import { createCipheriv, createHash, createHmac, hash, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Keys of one county, all derived from one secret that lives outside the database. */
export type Keys = Readonly<{
  /** AES-256-GCM for sealed words. */
  words: Buffer
  /** HMAC-SHA-256 for blind keys: exact names, numbers, query codes. */
  blind: Buffer
  /** Short name of the secret, written before each ciphertext so that keys can be changed. */
  id: string
}>

/**
 * Reads the county's secret, or makes one of 32 random bytes at first start (mode 0600). There is no default secret.
 * Losing the file loses every sealed word: it belongs into the backup, apart from the database.
 */
export const loadKeys = (file: string, county: string): Keys => {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  }
  return keysFrom(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64'), county)
}

export const keysFrom = (secret: Buffer, county: string): Keys => {
  if (secret.length !== 32) throw new Error('The county secret must be 32 bytes in base64; the file is damaged or was edited.')
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, county, `onedoor/${purpose}`, 32))
  return { words: derive('words'), blind: derive('blind'), id: createHash('sha256').update(derive('id')).digest('hex').slice(0, 8) }
}

/** A blind key: equal texts give equal keys, and without the county's secret nothing can be tried against them. */
export const blindKey = (keys: Keys, kind: string, text: string): string =>
  createHmac('sha256', keys.blind).update(`${kind}\n${text}`).digest('base64url').slice(0, 22)

/** HMAC works on blocks of 64 bytes, AES on blocks of 16. */
const HASHED = 64
const BLOCK = 16

/** The key, padded to a block of the hash and mixed with one of HMAC's two constants (RFC 2104). */
const padded = (key: Buffer, mixedWith: number): Buffer => Buffer.from(Array.from({ length: HASHED }, (_, i) => (key[i] ?? 0) ^ mixedWith))

/**
 * Blind keys of 32 bits, as PostgreSQL's integer: two texts in four thousand million share one, so whoever finds by it looks at the text once more.
 * HMAC-SHA-256 written out, its two padded keys made once: a letter has hundreds of these, and building an HMAC anew for each took six times as long.
 */
export const blindNumberOf = ({ blind }: Keys, kind: string): ((text: string) => number) => {
  const [inner, outer] = [padded(blind, 0x36), padded(blind, 0x5c)]
  return (text) => {
    const first = hash('sha256', Buffer.concat([inner, Buffer.from(`${kind}\n${text}`)]), 'buffer')
    return hash('sha256', Buffer.concat([outer, first]), 'buffer').readInt32BE(0)
  }
}

/**
 * Blind keys of many numbers at once, 32 bits each: every number alone in a block of AES under a key of its kind. Equal numbers give equal keys, which is all that is wanted of
 * them, and without the county's secret nothing can be tried against them; some hundreds of a letter cost as much as one HMAC.
 */
export const blindNumbers = (keys: Keys, kind: string): ((numbers: readonly number[]) => readonly number[]) => {
  const key = createHmac('sha256', keys.blind).update(`numbers\n${kind}`).digest()
  return (numbers) => {
    const blocks = Buffer.alloc(numbers.length * BLOCK)
    for (const [i, number] of numbers.entries()) blocks.writeUInt32LE(number, i * BLOCK)
    const blind = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(blocks)
    return numbers.map((_, i) => blind.readUInt32LE(i * BLOCK))
  }
}
