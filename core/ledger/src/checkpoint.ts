import { concat, equal, fromBase64, type Hash, toBase64, utf8 } from './bytes.ts'

/** Ed25519 over bytes, supplied by the edge. */
export type Sign = (message: Uint8Array) => Uint8Array
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

/** A head of the register: so many leaves, this root. C2SP tlog-checkpoint. */
export type Checkpoint = Readonly<{ origin: string; size: number; root: Uint8Array }>

const ED25519 = 1

/** C2SP signed-note: the first four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ public key). */
export const keyId = (hash: Hash, name: string, publicKey: Uint8Array): Uint8Array =>
  hash(concat(utf8(`${name}\n`), Uint8Array.of(ED25519), publicKey)).slice(0, 4)

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** `name+hash+key`: what anyone needs to check our signatures. */
export const verifierKey = (hash: Hash, name: string, publicKey: Uint8Array): string =>
  `${name}+${hex(keyId(hash, name, publicKey))}+${toBase64(concat(Uint8Array.of(ED25519), publicKey))}`

export type VerifierKey = Readonly<{ name: string; id: Uint8Array; publicKey: Uint8Array }>

export const parseVerifierKey = (hash: Hash, text: string): VerifierKey | undefined => {
  const [, name = '', idText = '', keyText = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? []
  const key = fromBase64(keyText)
  if (name === '' || key?.length !== 33 || key[0] !== ED25519) return undefined
  const publicKey = key.slice(1)
  const id = keyId(hash, name, publicKey)
  return hex(id) === idText ? { name, id, publicKey } : undefined
}

export const checkpointBody = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`

/** The signed note: body, empty line, one signature line. */
export const signCheckpoint = (hash: Hash, checkpoint: Checkpoint, publicKey: Uint8Array, sign: Sign): string => {
  const body = checkpointBody(checkpoint)
  const signature = toBase64(concat(keyId(hash, checkpoint.origin, publicKey), sign(utf8(body))))
  return `${body}\n— ${checkpoint.origin} ${signature}\n`
}

export type SignedCheckpoint = Checkpoint & Readonly<{ body: string; signatures: readonly Readonly<{ name: string; bytes: Uint8Array }>[] }>

const SIZE = /^(0|[1-9]\d{0,15})$/

const signatureOf = (line: string): { name: string; bytes: Uint8Array } | undefined => {
  const [, name = '', text = ''] = /^— (\S+) (\S+)$/.exec(line) ?? []
  const bytes = fromBase64(text)
  return name === '' || bytes === undefined || bytes.length < 5 ? undefined : { name, bytes }
}

const headOf = (body: string): Checkpoint | undefined => {
  const [origin = '', sizeText = '', rootText = '', ...rest] = body.slice(0, -1).split('\n')
  const root = fromBase64(rootText)
  if (origin === '' || !SIZE.test(sizeText) || root?.length !== 32 || rest.includes('')) return undefined
  return { origin, size: Number(sizeText), root }
}

/** Reads a signed note as a checkpoint; `undefined` when it is not one to the last letter. The signature is not checked here. */
export const parseCheckpoint = (text: string): SignedCheckpoint | undefined => {
  const cut = text.lastIndexOf('\n\n')
  if (cut < 0 || !text.endsWith('\n')) return undefined
  const body = text.slice(0, cut + 1)
  const head = headOf(body)
  const lines = text.slice(cut + 2, -1).split('\n')
  const signatures = lines.map(signatureOf).filter((s) => s !== undefined)
  return head === undefined || signatures.length !== lines.length ? undefined : { ...head, body, signatures }
}

/** Was this checkpoint signed by the holder of this key, under the key’s own name? */
export const isSignedBy = (checkpoint: SignedCheckpoint, key: VerifierKey, verify: Verify): boolean =>
  checkpoint.origin === key.name &&
  checkpoint.signatures.some(
    ({ name, bytes }) =>
      name === key.name &&
      bytes.length === 68 &&
      equal(bytes.slice(0, 4), key.id) &&
      verify(key.publicKey, utf8(checkpoint.body), bytes.slice(4)),
  )
