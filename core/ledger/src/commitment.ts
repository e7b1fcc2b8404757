import type { Entry, Json } from '@onedoor/kernel'
import { concat, type Hash, int8, toBase64, utf8 } from './bytes.ts'
import { canonicalBytes } from './canonical.ts'

/** Everything about an event that the register vouches for. Position and number are bound in by the leaf. */
export type Committed = Readonly<{
  county: string
  stream: string
  version: number
  type: string
  /** ISO 8601 with milliseconds, UTC. */
  at: string
  by: string
  organ: string
  commandId: string
  data: Json
  sealedDigest: Uint8Array | undefined
}>

/** SHA-256(0x02 ‖ salt ‖ words): without the salt the words cannot be guessed, and when both are erased the digest still stands. */
export const sealedDigest = (hash: Hash, salt: Uint8Array, words: Uint8Array): Uint8Array => hash(concat(Uint8Array.of(2), salt, words))

/** SHA-256 over the canonical JSON of what the event says. */
export const eventCommitment = (hash: Hash, { sealedDigest: digest, ...event }: Committed): Uint8Array =>
  hash(canonicalBytes({ ...event, sealedDigest: digest === undefined ? null : toBase64(digest) }))

/** The register and year an event was numbered in, `matter/2026`; empty when it has no number. */
export const entryLabel = (entry: Entry | undefined): string => (entry === undefined ? '' : `${entry.register}/${entry.year}`)

/** One length byte, then the label in UTF-8. */
export const registerLabel = (entry: Entry | undefined): Uint8Array => {
  const label = utf8(entryLabel(entry))
  if (label.length > 255) throw new Error('A register has a name of more than 255 bytes.')
  return concat(Uint8Array.of(label.length), label)
}

export type Placed = Readonly<{ position: number; number: number | undefined; entry: Entry | undefined; commitment: Uint8Array }>

/**
 * The bytes of a leaf: position (8, big-endian) ‖ number (8; 0 without one) ‖ label ‖ commitment (32). The database computes the same in SQL, where position and number are given:
 * sha256('\x00' || int8send(position) || int8send(coalesce(number, 0)) || label || commitment).
 */
export const leafBytes = ({ position, number, entry, commitment }: Placed): Uint8Array =>
  concat(int8(position), int8(number ?? 0), registerLabel(entry), commitment)
