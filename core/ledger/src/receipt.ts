import type { Entry, Json } from '@onedoor/kernel'
import { equal, fromBase64, type Hash, toBase64 } from './bytes.ts'
import { canonicalBytes } from './canonical.ts'
import { type Checkpoint, isSignedBy, parseCheckpoint, parseVerifierKey, type SignedCheckpoint, type Verify } from './checkpoint.ts'
import { eventCommitment, leafBytes, sealedDigest } from './commitment.ts'
import { verifyConsistency, verifyInclusion } from './proof.ts'
import { type ReceiptEvent, readReceipt } from './receipt-shape.ts'
import { leafHash } from './tree.ts'

/** What a checked receipt proves. Everything here was recomputed from what the register vouches for. */
export type Proven = Readonly<{
  ok: true
  position: number
  register: string
  number: number | null
  at: string
  type: string
  county: string
  /** SHA-256 of the words that were handed in, when the receipt carries them. */
  words: string | null
  size: number
  origin: string
  /** Whether a key given from outside signed the checkpoint; otherwise it is as good as the place you got it from. */
  signature: 'given-key' | 'receipt-key'
}>

export type Unproven = Readonly<{
  ok: false
  code:
    | 'not-a-receipt'
    | 'not-a-checkpoint'
    | 'bad-signature'
    | 'other-register'
    | 'other-checkpoint'
    | 'after-checkpoint'
    | 'words-altered'
    | 'not-in-register'
  why: Readonly<{ zh: string; en: string }>
}>

const WHY: Readonly<Record<Unproven['code'], Unproven['why']>> = {
  'not-a-receipt': { zh: '文件不是一份完整的回执，或被改动过。', en: 'The file is not a whole receipt, or was changed.' },
  'not-a-checkpoint': { zh: '检查点文件格式不对。', en: 'The checkpoint file is not well formed.' },
  'bad-signature': { zh: '检查点不是登记机关签发的。', en: 'The checkpoint was not signed by the register’s key.' },
  'other-register': { zh: '回执与检查点属于不同的登记簿。', en: 'Receipt and checkpoint belong to different registers.' },
  'other-checkpoint': {
    zh: '回执的证明对应另一个检查点。请使用与回执同时保存的检查点，或从公开登记簿取得两个检查点之间的证明（命令行用 --consistency），或在查进度页重新下载回执。',
    en: 'The proof in this receipt leads to another checkpoint. Use the checkpoint kept with it, or fetch the proof between the two from the public register (--consistency on the command line), or download the receipt again.',
  },
  'after-checkpoint': {
    zh: '这条记录登记在该检查点之后，请换一个更新的检查点核对。',
    en: 'The entry was made after this checkpoint. Check it against a later one.',
  },
  'words-altered': { zh: '回执里的内容与登记的不一致。', en: 'The words in the receipt are not those that were registered.' },
  'not-in-register': { zh: '这份回执不在该登记簿中。', en: 'This receipt is not in that register.' },
}

const no = (code: Unproven['code']): Unproven => ({ ok: false, code, why: WHY[code] })

const entryOf = ({ register, year }: ReceiptEvent): Entry | undefined =>
  register === null || year === null ? undefined : { register, year }

const leafOf = (hash: Hash, event: ReceiptEvent): Uint8Array => {
  const { county, stream, version, type, at, by, organ, commandId, data } = event
  const digest = event.sealedDigest === null ? undefined : fromBase64(event.sealedDigest)
  const commitment = eventCommitment(hash, { county, stream, version, type, at, by, organ, commandId, data, sealedDigest: digest })
  return leafHash(hash, leafBytes({ position: event.position, number: event.number ?? undefined, entry: entryOf(event), commitment }))
}

type Words = Readonly<{ salt: string; sealed: Json }>

const wordsHold = (hash: Hash, event: ReceiptEvent, words: Words): boolean => {
  const salt = fromBase64(words.salt)
  return salt?.length === 32 && event.sealedDigest === toBase64(sealedDigest(hash, salt, canonicalBytes(words.sealed)))
}

const proofBytes = (proof: readonly string[]): readonly Uint8Array[] | undefined => {
  const bytes = proof.map(fromBase64)
  return bytes.every((part) => part?.length === 32) ? bytes.filter((part) => part !== undefined) : undefined
}

type Tools = Readonly<{ hash: Hash; verify: Verify }>
type Receipt = NonNullable<ReturnType<typeof readReceipt>>

/** The proof that one head of the register continues another, as `/register/consistency` gives it (RFC 9162 §2.1.4). */
export type Bridge = Readonly<{ from: number; to: number; proof: readonly string[] }>

/** What the checker brings along from outside the receipt: the register's key, and the way between two heads. */
export type Brought = Readonly<{ key?: string | undefined; bridge?: Bridge | undefined }>

const wayBetween = (
  { consistency }: Receipt,
  bridge: Bridge | undefined,
  first: number,
  last: number,
): readonly Uint8Array[] | undefined => {
  if (bridge?.from === first && bridge.to === last) return proofBytes(bridge.proof)
  return consistency?.size === last ? proofBytes(consistency.proof) : undefined
}

/** The root that the inclusion proof must reach: the given checkpoint’s own, or another signed head of which one provably continues the other. */
const rootFor = (hash: Hash, receipt: Receipt, given: SignedCheckpoint, bridge: Bridge | undefined): Checkpoint | undefined => {
  if (receipt.size === given.size) return given
  const own = parseCheckpoint(receipt.checkpoint)
  if (own?.size !== receipt.size) return undefined
  const [first, last] = own.size < given.size ? [own, given] : [given, own]
  const proof = wayBetween(receipt, bridge, first.size, last.size)
  const follows = proof && verifyConsistency(hash, { first: first.size, size: last.size, firstRoot: first.root, root: last.root, proof })
  return follows === true ? own : undefined
}

const signatureOf = (
  { hash, verify }: Tools,
  given: SignedCheckpoint,
  receipt: Receipt,
  key: string | undefined,
): Proven['signature'] | undefined => {
  const parsed = parseVerifierKey(hash, key ?? receipt.key)
  // A receipt that names another key than the one given was not made by the holder of that key, even if what it says is true.
  if (key !== undefined && key.trim() !== receipt.key) return undefined
  if (parsed === undefined || !isSignedBy(given, parsed, verify)) return undefined
  return key === undefined ? 'receipt-key' : 'given-key'
}

const checked = (tools: Tools, receipt: Receipt, given: SignedCheckpoint, { key, bridge }: Brought): Proven | Unproven => {
  const { hash } = tools
  const signature = signatureOf(tools, given, receipt, key)
  if (signature === undefined) return no('bad-signature')
  const { event, words } = receipt
  if (words !== null && !wordsHold(hash, event, words)) return no('words-altered')
  if (event.position >= given.size) return no('after-checkpoint')
  const target = rootFor(hash, receipt, given, bridge)
  if (target === undefined) return no('other-checkpoint')
  return included(hash, receipt, target) && ownCheckpointFits(tools, receipt, target)
    ? proven(hash, receipt, given, signature)
    : no('not-in-register')
}

/**
 * Checks a receipt against a checkpoint that its holder kept, with nothing else: no database, no network.
 * Every field of the receipt is bound in, so a receipt with anything altered, added or taken away is not accepted. Never throws.
 */
export const verifyReceipt = (tools: Tools, candidate: unknown, checkpointText: string, brought: Brought = {}): Proven | Unproven => {
  const receipt = readReceipt(candidate)
  if (receipt === undefined) return no('not-a-receipt')
  const given = parseCheckpoint(checkpointText)
  if (given === undefined) return no('not-a-checkpoint')
  return given.origin === receipt.origin ? checked(tools, receipt, given, brought) : no('other-register')
}

const included = (hash: Hash, receipt: Receipt, { size, root }: { size: number; root: Uint8Array }): boolean => {
  const proof = proofBytes(receipt.proof)
  return (
    proof !== undefined && verifyInclusion(hash, { leaf: leafOf(hash, receipt.event), index: receipt.event.position, size, proof, root })
  )
}

/** The checkpoint inside the receipt is part of the receipt: it too must be the one the proof leads to, and signed. */
const ownCheckpointFits = ({ hash, verify }: Tools, receipt: Receipt, { size, root }: { size: number; root: Uint8Array }): boolean => {
  const own = parseCheckpoint(receipt.checkpoint)
  const key = parseVerifierKey(hash, receipt.key)
  return own !== undefined && key !== undefined && own.size === size && equal(own.root, root) && isSignedBy(own, key, verify)
}

const proven = (hash: Hash, { event, words }: Receipt, given: SignedCheckpoint, signature: Proven['signature']): Proven => ({
  ok: true,
  position: event.position,
  register: event.register === null || event.year === null ? '' : `${event.register}/${event.year}`,
  number: event.number,
  at: event.at,
  type: event.type,
  county: event.county,
  words: words === null ? null : toBase64(hash(canonicalBytes(words.sealed))),
  size: given.size,
  origin: given.origin,
  signature,
})
