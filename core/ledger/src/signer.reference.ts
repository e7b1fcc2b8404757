// Real Ed25519 and SHA-256 for the tests; the core itself takes both as arguments.
import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { Json } from '@onedoor/kernel'
import {
  type Committed,
  canonicalBytes,
  consistencyProof,
  digestOf,
  eventCommitment,
  inclusionProof,
  type LoggedEvent,
  leafBytes,
  leafHash,
  RECEIPT_FORMAT,
  type ReceiptEvent,
  rootOf,
  sealedDigest,
  signCheckpoint,
  signDigest,
  toBase64,
  verifierKey,
} from './index.ts'

export const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())

const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

export const tools = {
  hash: sha256,
  verify: (key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
    verify(null, message, { key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' }, signature),
}

export const signer = (name: string) => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const publicKey = new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32))
  return {
    key: verifierKey(sha256, name, publicKey),
    digest: (use: string, file: Uint8Array) =>
      signDigest(sha256, digestOf(sha256, file), {
        name: name.replace(/[^/]*$/, use),
        ...{ publicKey, sign: (bytes: Uint8Array) => new Uint8Array(sign(null, bytes, privateKey)) },
      }),
    note: (size: number, root: Uint8Array): string =>
      signCheckpoint(sha256, { origin: name, size, root }, publicKey, (bytes) => new Uint8Array(sign(null, bytes, privateKey))),
  }
}

export const ORIGIN = 'onedoor.331023/register'
const SALT = new Uint8Array(32).fill(7)

const wordsOf = (i: number): Json => ({ subject: `路灯 ${i}`, narrative: '一盏都不亮', claims: ['修好'] })

const committedOf = (i: number): Committed => ({
  ...{
    county: '331023',
    stream: `submission-${i}`,
    version: 1,
    type: 'SubmissionReceived',
    at: `2026-03-02T01:00:00.${String(i % 1000).padStart(3, '0')}Z`,
  },
  ...{ by: 'petitioner', organ: '', commandId: `command-${i}`, data: { channel: 'ONLINE', persons: 1 } },
  sealedDigest: sealedDigest(sha256, SALT, canonicalBytes(wordsOf(i))),
})

/** A row of an invented register: every third event carries a number of the register of matters. */
export const rowOf = (i: number, over: Partial<Committed> = {}): LoggedEvent => {
  const committed = { ...committedOf(i), ...over }
  const commitment = eventCommitment(sha256, committed)
  const [entry, number] = i % 3 === 0 ? [{ register: 'matter', year: 2026 }, i / 3 + 1] : [undefined, undefined]
  return {
    ...committed,
    position: i,
    number,
    entry,
    commitment,
    leaf: leafHash(sha256, leafBytes({ position: i, number, entry, commitment })),
  }
}

export const rootsOf = (leaves: readonly Uint8Array[]) => (start: number, end: number) => rootOf(sha256, leaves.slice(start, end))

const shown = (row: LoggedEvent): ReceiptEvent => ({
  ...{ position: row.position, register: row.entry?.register ?? null, year: row.entry?.year ?? null, number: row.number ?? null },
  ...{ county: row.county, stream: row.stream, version: row.version, type: row.type, at: row.at, by: row.by, organ: row.organ },
  ...{
    commandId: row.commandId,
    data: row.data,
    sealedDigest: row.sealedDigest ? toBase64(row.sealedDigest) : null,
  },
})

/** An honest receipt of row `i` in a register of these rows, and the checkpoint it leads to. */
export const receiptOf = (rows: readonly LoggedEvent[], i: number, by: ReturnType<typeof signer>, later?: number) => {
  const size = later === undefined ? rows.length : later
  const leaves = rows.map(({ leaf }) => leaf)
  const checkpoint = by.note(size, rootOf(sha256, leaves.slice(0, size)))
  const proof = inclusionProof(rootsOf(leaves.slice(0, size)), i, size).map(toBase64)
  const row = rows[i]
  if (row === undefined) throw new Error(`no row ${i}`)
  const words = row.sealedDigest === undefined ? null : { salt: toBase64(SALT), sealed: wordsOf(i) }
  return { format: RECEIPT_FORMAT, origin: ORIGIN, key: by.key, event: shown(row), words, proof, size, checkpoint, consistency: null }
}

export const consistencyOf = (rows: readonly LoggedEvent[], first: number, last: number): readonly string[] =>
  consistencyProof(rootsOf(rows.map(({ leaf }) => leaf).slice(0, last)), first, last).map(toBase64)
