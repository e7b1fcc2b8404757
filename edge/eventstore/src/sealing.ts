import { randomBytes } from 'node:crypto'
import type { Event, Json } from '@onedoor/kernel'
import { canonicalBytes, sealedDigest } from '@onedoor/ledger'
import { type Keys, openWords, sealWords, sha256 } from '@onedoor/vault'

/** An event's words at rest: ciphertext by field, blind keys, the salt and the digest that the register commits to. */
export type Sealed = Readonly<{
  salt: Uint8Array
  fields: Record<string, string>
  keys: readonly string[]
  words: readonly number[]
  signature: Uint8Array
  digest: Uint8Array
}>

/** Which blind keys an event's words give (names, ID numbers, telephones), so that they can be found again exactly and by nobody without the county's secret. */
export type BlindKeysOf = (event: Event) => readonly string[]

/** Which blind keys the words of an event give, word by word: kept by projections alone, and made anew when those are. */
export type WordKeysOf = (event: Event) => readonly number[]

/** By which blind marks the words of a letter are known again when somebody writes them once more; empty where an event is no letter. */
export type SignatureOf = (event: Event) => Uint8Array

/** Without `wordKeysOf` no letter is found by its words, without `signatureOf` none is known again. */
export type Blinding = Readonly<{ blindKeysOf: BlindKeysOf; wordKeysOf?: WordKeysOf; signatureOf?: SignatureOf }>

export const UNSIGNED = new Uint8Array(0)

const placeOf = (stream: string, field: string): string => `${stream}/${field}`

export const sealEvent = (
  keys: Keys,
  stream: string,
  event: Event,
  { blindKeysOf, wordKeysOf, signatureOf }: Blinding,
): Sealed | undefined => {
  if (event.sealed === undefined) return undefined
  const salt = randomBytes(32)
  const words = event.sealed as Readonly<Record<string, Json>>
  const fields = Object.fromEntries(Object.entries(words).map(([field, value]) => [field, sealWords(keys, placeOf(stream, field), value)]))
  return {
    salt,
    fields,
    keys: blindKeysOf(event),
    words: wordKeysOf?.(event) ?? [],
    signature: signatureOf?.(event) ?? UNSIGNED,
    digest: sealedDigest(sha256, salt, canonicalBytes(words)),
  }
}

export const openField = (keys: Keys, stream: string, field: string, sealed: string): Json =>
  openWords(keys, placeOf(stream, field), sealed)

export const openSealed = (keys: Keys, stream: string, fields: Readonly<Record<string, string>>): Record<string, Json> =>
  Object.fromEntries(Object.entries(fields).map(([field, sealed]) => [field, openField(keys, stream, field, sealed)]))
