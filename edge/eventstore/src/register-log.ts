import { createPrivateKey, createPublicKey, sign as signBytes, verify as verifyBytes } from 'node:crypto'
import { type Database, sql } from '@onedoor/database'
import {
  consistencyProof,
  inclusionProof,
  parseCheckpoint,
  RECEIPT_FORMAT,
  type Receipt,
  signCheckpoint,
  toBase64,
  type Verify,
  verifierKey,
} from '@onedoor/ledger'
import { type Keys, sha256 } from '@onedoor/vault'
import type { EventRow } from './reading.ts'
import { openSealed } from './sealing.ts'
import { keepSubtrees, rootOfSpan, withRoots } from './subtrees.ts'

/** Ed25519 over raw public keys, as the signed note has them. */
export const verifyEd25519: Verify = (publicKey, message, signature) => {
  // RFC 8410: the fixed head of an Ed25519 key in SubjectPublicKeyInfo.
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey])
  return verifyBytes(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature)
}

/** The public side of the county’s register: heads, proofs, receipts. */
export type RegisterLog = Readonly<{
  /** `onedoor.<county>/register`: the register’s name in every checkpoint. */
  origin: string
  /** Verifier key to hand out: name+hash+key. */
  key: string
  /** How many events the register holds now. */
  size: () => Promise<number>
  /** Signs the present head (or gives the one that was signed for this size) and keeps it. */
  checkpoint: () => Promise<string>
  /** The last head that was signed, if any was. */
  latest: () => Promise<{ size: number; note: string; at: Date } | undefined>
  consistency: (first: number, size: number) => Promise<readonly string[] | undefined>
  /** A receipt for one event, proving it against a head of now; with its words when they still exist and `withWords` asks for them. */
  receipt: (position: number, withWords: boolean) => Promise<Receipt | undefined>
  /** Receipts for several events with their words, all against one and the same head. */
  receipts: (positions: readonly number[]) => Promise<readonly Receipt[]>
}>

export type RegisterLogOptions = Readonly<{ db: Database; county: string; keys: Keys; signingKeyPem: string; now: () => Date }>

type Kept = Readonly<{ size: number; note: string; at: Date }>

const receiptEvent = (row: EventRow): Receipt['event'] => ({
  ...{ position: row.position, register: row.register, year: row.year, number: row.number },
  ...{ county: row.county, stream: row.stream, version: row.version, type: row.type, at: row.at.toISOString() },
  ...{ by: row.acted_by, organ: row.organ, commandId: row.command_id, data: row.data as Receipt['event']['data'] },
  sealedDigest: row.sealed_digest === null ? null : toBase64(row.sealed_digest),
})

/** The words with their salt, while they have not been erased under the law. */
const wordsOf = (keys: Keys, { salt, fields, stream }: EventRow): Receipt['words'] =>
  salt === null || fields === null ? null : { salt: toBase64(salt), sealed: openSealed(keys, stream, fields) }

const eventAt = (
  county: string,
  position: number,
) => sql`select e.county, e.position, e.stream, e.version, e.type, e.at, e.acted_by, e.organ,
  e.command_id, e.data, e.sealed_digest, e.register, e.year, e.number, e.commitment, e.leaf, s.salt, s.fields, s.keys
  from store.event e left join store.sealed s on s.county = e.county and s.position = e.position
  where e.county = ${county} and e.position = ${position}`

export const openRegisterLog = ({ db, county, keys, signingKeyPem, now }: RegisterLogOptions): RegisterLog => {
  const privateKey = createPrivateKey(signingKeyPem)
  const publicKey = new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32))
  const origin = `onedoor.${county}/register`
  const key = verifierKey(sha256, origin, publicKey)

  const size = async () => {
    const [row] = await db.query<{ size: number }>(sql`select next_position as size from store.head where county = ${county}`)
    return row?.size ?? 0
  }

  const latest = async () => {
    const [row] = await db.query<Kept>(sql`select size, note, at from store.checkpoint where county = ${county} order by size desc limit 1`)
    return row
  }

  const checkpoint = async () => {
    const at = await size()
    const last = await latest()
    if (last?.size === at) return last.note
    await keepSubtrees(db, county, at)
    const root = await rootOfSpan(db, county, 0, at)
    const note = signCheckpoint(sha256, { origin, size: at, root }, publicKey, (bytes) => signBytes(null, bytes, privateKey))
    await db.query(
      sql`insert into store.checkpoint (county, size, note, at) values (${county}, ${at}, ${note}, ${now()}) on conflict do nothing`,
    )
    return note
  }

  const consistency = async (first: number, last: number) => {
    if (first < 1 || first > last || last > (await size())) return undefined
    await keepSubtrees(db, county, last)
    return (await withRoots(db, county, (roots) => consistencyProof(roots, first, last))).map(toBase64)
  }

  const against = async (note: string, position: number, withWords: boolean): Promise<Receipt | undefined> => {
    const [row] = await db.query<EventRow>(eventAt(county, position))
    if (row === undefined) return undefined
    const total = parseCheckpoint(note)?.size ?? 0
    const proof = await withRoots(db, county, (roots) => inclusionProof(roots, position, total))
    const words = withWords ? wordsOf(keys, row) : null
    return {
      ...{ format: RECEIPT_FORMAT, origin, key, event: receiptEvent(row), words },
      ...{ proof: proof.map(toBase64), size: total, checkpoint: note, consistency: null },
    }
  }

  const receipt: RegisterLog['receipt'] = async (position, withWords) => against(await checkpoint(), position, withWords)

  const receipts: RegisterLog['receipts'] = async (positions) => {
    const note = await checkpoint()
    const found: Receipt[] = []
    for (const position of positions) found.push(...((one) => (one === undefined ? [] : [one]))(await against(note, position, true)))
    return found
  }

  return { origin, key, size, checkpoint, latest, consistency, receipt, receipts }
}
