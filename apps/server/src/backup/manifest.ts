import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoredTable } from '@onedoor/database'
import { verifyEd25519 } from '@onedoor/eventstore'
import { parseVerifierKey, verifierKey } from '@onedoor/ledger'
import { sha256 } from '@onedoor/vault'

export const FORMAT = 'onedoor-backup/1'

/** A file of the archive: where it lies in it, its size, and the SHA-256 of its bytes as they lie there. */
export type Kept = Readonly<{ path: string; bytes: number; sha256: string }>

/** `hidden` is set where rows are not to be counted: `rows` is then 0, the bytes are padded and encrypted under this IV. */
export type KeptTable = Kept & StoredTable & Readonly<{ rows: number; hidden?: string }>

/** What a backup says of itself. Everything else in it is bound to this by digest, and this by the signature beside it. */
export type Manifest = Readonly<{
  format: typeof FORMAT
  county: string
  madeAt: string
  migrations: readonly string[]
  /** The register's key and a signed head of it from just before the snapshot. */
  register: Readonly<{ key: string; checkpoint: string }>
  tables: readonly KeptTable[]
  files: readonly Kept[]
}>

/** Written by the migrations themselves. */
export const MIGRATIONS = 'store.migration'

/** Another text than any head of the register, so that a signature of one can never pass for the other. */
const signedText = (bytes: Uint8Array): Buffer =>
  Buffer.from(`onedoor backup manifest\n${createHash('sha256').update(bytes).digest('hex')}\n`)

export const signManifest = (bytes: Uint8Array, pem: string): string =>
  sign(null, signedText(bytes), createPrivateKey(pem)).toString('base64')

/** The register's verifier key that belongs to a signing key. */
export const keyOf = (pem: string, county: string): string => {
  const raw = createPublicKey(createPrivateKey(pem)).export({ format: 'der', type: 'spki' }).subarray(-32)
  return verifierKey(sha256, `onedoor.${county}/register`, new Uint8Array(raw))
}

const read = (folder: string, name: string): Buffer => {
  try {
    return readFileSync(join(folder, name))
  } catch {
    throw new Error(`${folder} 不是一份备份：没有 ${name}。This is not a backup: it has no ${name}.`)
  }
}

const broken = (folder: string): Error =>
  new Error(
    `${folder}/manifest.json 被改动过，或不是由该登记簿的密钥签名的。The manifest was changed, or was not signed with the register’s key.`,
  )

const parsed = (folder: string, bytes: Buffer): Manifest => {
  let manifest: Partial<Record<keyof Manifest, unknown>>
  try {
    manifest = JSON.parse(bytes.toString('utf8')) as Partial<Manifest>
  } catch {
    throw broken(folder)
  }
  if (manifest.format === FORMAT) return manifest as Manifest
  throw new Error(
    `${folder} 的格式不是 ${FORMAT}，请用写出它的版本恢复。The format is not ${FORMAT}; restore it with the version that wrote it.`,
  )
}

/** Reads a manifest and checks its signature, with a key from outside if there is one, else with the one it names. Throws in words when it does not hold. */
export const readManifest = (folder: string, key?: string): Manifest => {
  const bytes = read(folder, 'manifest.json')
  const signature = Buffer.from(read(folder, 'manifest.sig').toString('utf8').trim(), 'base64')
  const manifest = parsed(folder, bytes)
  const verifier = parseVerifierKey(sha256, key ?? manifest.register.key)
  if (key !== undefined && key.trim() !== manifest.register.key) throw broken(folder)
  if (verifier === undefined || !verifyEd25519(verifier.publicKey, signedText(bytes), signature)) throw broken(folder)
  return manifest
}
