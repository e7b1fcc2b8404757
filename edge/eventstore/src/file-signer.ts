import { createPrivateKey, createPublicKey, sign as signBytes } from 'node:crypto'
import { digestOf, type FileDigest, isDigestSigned, type Signature, signDigest, verifierKey } from '@onedoor/ledger'
import { sha256 } from '@onedoor/vault'
import { verifyEd25519 } from './register-log.ts'

/** What a signature is for: each use signs under a name of its own, so that none can be passed off as another. */
export type SignedUse = 'paper' | 'archive'

/** Detached signatures of this installation over files: Ed25519 over the SHA-256 of their bytes. */
export type FileSigner = Readonly<{
  sign: (use: SignedUse, file: Uint8Array) => FileDigest & Signature
  isSigned: (use: SignedUse, file: Uint8Array, signature: Signature) => boolean
  /** Verifier key of that use, to hand out. */
  keyOf: (use: SignedUse) => string
}>

/** Signs with the key that signs the heads of the register: whoever holds its public half can check all three. */
export const openFileSigner = (county: string, signingKeyPem: string): FileSigner => {
  const privateKey = createPrivateKey(signingKeyPem)
  const publicKey = new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32))
  const nameOf = (use: SignedUse): string => `onedoor.${county}/${use}`
  const keyOf = (use: SignedUse): string => verifierKey(sha256, nameOf(use), publicKey)
  const tools = { hash: sha256, verify: verifyEd25519 }
  return {
    keyOf,
    sign: (use, bytes) => {
      const file = digestOf(sha256, bytes)
      const by = { name: nameOf(use), publicKey, sign: (message: Uint8Array) => signBytes(null, message, privateKey) }
      return { ...file, ...signDigest(sha256, file, by) }
    },
    isSigned: (use, bytes, signature) => isDigestSigned(tools, digestOf(sha256, bytes), signature, keyOf(use)),
  }
}
