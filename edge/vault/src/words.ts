import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { Json } from '@onedoor/kernel'
import type { Keys } from './keys.ts'

/** Encrypts one sealed field for one stream; the stream and the field's name are bound in, so a ciphertext moved elsewhere does not open. */
export const sealWords = (keys: Keys, place: string, value: Json): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keys.words, nonce)
  cipher.setAAD(Buffer.from(place, 'utf8'))
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return `${keys.id}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')}`
}

/** Throws when the text was altered, moved or sealed with another key: that is damage, not an answer. */
export const openWords = (keys: Keys, place: string, sealed: string): Json => {
  const [id, text] = sealed.split('.')
  if (id !== keys.id || text === undefined) throw new Error(`Sealed with key ${String(id)}, but the county's key is ${keys.id}.`)
  const bytes = Buffer.from(text, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keys.words, bytes.subarray(0, 12))
  decipher.setAAD(Buffer.from(place, 'utf8'))
  decipher.setAuthTag(bytes.subarray(-16))
  const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8')
  return JSON.parse(plain) as Json
}

/** Opens a field that was sealed as text; anything else in its place is damage. */
export const openText = (keys: Keys, place: string, sealed: string): string => {
  const opened = openWords(keys, place, sealed)
  if (typeof opened !== 'string') throw new Error(`The sealed field at ${place} is no text.`)
  return opened
}

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** Encrypts bytes under their place, as words are. */
export const sealBytes = (keys: Keys, place: string, bytes: Uint8Array): Uint8Array => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keys.words, nonce).setAAD(Buffer.from(place, 'utf8'))
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

export const openBytes = (keys: Keys, place: string, sealed: Uint8Array): Uint8Array => {
  const decipher = createDecipheriv('aes-256-gcm', keys.words, sealed.subarray(0, 12)).setAAD(Buffer.from(place, 'utf8'))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
}
