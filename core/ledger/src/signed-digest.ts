import { concat, equal, fromBase64, type Hash, toBase64, utf8 } from './bytes.ts'
import { keyId, parseVerifierKey, type Sign, type Verify, verifierKey } from './checkpoint.ts'

/** What is vouched for: the SHA-256 of a file, in hexadecimal, and its length. */
export type FileDigest = Readonly<{ digest: string; bytes: number }>

/** A detached signature: base64 of key id and Ed25519 signature, and the name and id of the key that gave it. */
export type Signature = Readonly<{ signature: string; key: string }>

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export const digestOf = (hash: Hash, bytes: Uint8Array): FileDigest => ({ digest: hex(hash(bytes)), bytes: bytes.length })

/**
 * The text that is signed: whose signature it is, the digest, the length. It can be taken for no head of the register: a checkpoint
 * has a number in its second line.
 */
const bodyOf = (name: string, { digest, bytes }: FileDigest): string => `${name}\nsha256 ${digest}\n${bytes}\n`

/** Signs a digest under that name. */
export const signDigest = (
  hash: Hash,
  file: FileDigest,
  { name, publicKey, sign }: Readonly<{ name: string; publicKey: Uint8Array; sign: Sign }>,
): Signature => {
  const id = keyId(hash, name, publicKey)
  return { signature: toBase64(concat(id, sign(utf8(bodyOf(name, file))))), key: `${name}+${hex(id)}` }
}

/** The same public key under another name, `onedoor.331023/register` → `onedoor.331023/paper`: one key in the hand verifies all that this installation signs. */
export const keyNamed = (hash: Hash, register: string, use: string): string | undefined => {
  const parsed = parseVerifierKey(hash, register)
  return parsed && verifierKey(hash, parsed.name.replace(/\/[^/]*$/, `/${use}`), parsed.publicKey)
}

/** Is this the signature that the holder of the key put under this digest? */
export const isDigestSigned = (
  { hash, verify }: Readonly<{ hash: Hash; verify: Verify }>,
  file: FileDigest,
  { signature, key }: Signature,
  verifier: string,
): boolean => {
  const parsed = parseVerifierKey(hash, verifier)
  const bytes = fromBase64(signature)
  if (parsed === undefined || bytes?.length !== 68 || key !== `${parsed.name}+${hex(parsed.id)}`) return false
  return equal(bytes.slice(0, 4), parsed.id) && verify(parsed.publicKey, utf8(bodyOf(parsed.name, file)), bytes.slice(4))
}

/** The detached signature as a file of its own, in the form of a signed note (C2SP). */
export const noteOf = (file: FileDigest, { signature, key }: Signature): string => {
  const name = key.replace(/\+[^+]*$/, '')
  return `${bodyOf(name, file)}\n— ${name} ${signature}\n`
}

const NOTE = /^([^\s+]+)\nsha256 ([0-9a-f]{64})\n(0|[1-9]\d{0,15})\n\n— (\S+) (\S+)\n$/

/** Reads such a file; `undefined` when it is not one to the last letter. Nothing is checked here. */
export const readNote = (text: string): (FileDigest & Signature) | undefined => {
  const [, name, digest = '', bytes = '', by, signature = ''] = NOTE.exec(text) ?? []
  const id = fromBase64(signature)?.slice(0, 4)
  if (name === undefined || name !== by || id === undefined) return undefined
  return { digest, bytes: Number(bytes), signature, key: `${name}+${hex(id)}` }
}
