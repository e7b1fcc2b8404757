import { describe, expect, it } from 'vitest'
import { parseCheckpoint, rootOf, verifyReceipt } from './index.ts'
import { consistencyOf, ORIGIN, receiptOf, rowOf, sha256, signer, tools } from './signer.reference.ts'

const ROWS = Array.from({ length: 40 }, (_, i) => rowOf(i))
const OFFICE = signer(ORIGIN)
const STRANGER = signer(ORIGIN)
const HONEST = receiptOf(ROWS, 12, OFFICE)
const CHECKPOINT = HONEST.checkpoint

const check = (receipt: unknown, checkpoint = CHECKPOINT, key = OFFICE.key) => verifyReceipt(tools, receipt, checkpoint, { key })

describe('an honest receipt', () => {
  it('is accepted, and says what it proves', () => {
    expect(check(HONEST)).toMatchObject({ ok: true, position: 12, register: 'matter/2026', number: 5, size: 40, signature: 'given-key' })
  })

  it('is accepted without the words, once they were erased under the law', () => {
    expect(check({ ...HONEST, words: null })).toMatchObject({ ok: true, words: null })
  })

  it('is accepted against a later checkpoint when it carries the proof that the register went on', () => {
    const early = receiptOf(ROWS, 12, OFFICE, 20)
    const consistency = { size: 40, proof: consistencyOf(ROWS, 20, 40) }
    expect(check(early)).toMatchObject({ ok: false, code: 'other-checkpoint' })
    expect(check({ ...early, consistency })).toMatchObject({ ok: true, position: 12 })
  })

  it('is accepted against any other signed head, later or earlier, with the proof between the two', () => {
    const early = receiptOf(ROWS, 12, OFFICE, 20)
    const bridge = { from: 20, to: 40, proof: consistencyOf(ROWS, 20, 40) }
    expect(verifyReceipt(tools, early, CHECKPOINT, { key: OFFICE.key, bridge })).toMatchObject({ ok: true, position: 12, size: 40 })
    expect(verifyReceipt(tools, HONEST, early.checkpoint, { key: OFFICE.key, bridge })).toMatchObject({ ok: true, position: 12, size: 20 })
  })

  it('is not accepted with a proof between other heads, nor against a head from before its entry', () => {
    const early = receiptOf(ROWS, 12, OFFICE, 20)
    const other = { from: 19, to: 40, proof: consistencyOf(ROWS, 19, 40) }
    const relabelled = { ...other, from: 20 }
    for (const bridge of [other, relabelled, { from: 20, to: 40, proof: [] }])
      expect(verifyReceipt(tools, early, CHECKPOINT, { bridge })).toMatchObject({ ok: false, code: 'other-checkpoint' })
    const before = receiptOf(ROWS, 3, OFFICE, 10)
    const bridge = { from: 10, to: 40, proof: consistencyOf(ROWS, 10, 40) }
    expect(verifyReceipt(tools, HONEST, before.checkpoint, { bridge })).toMatchObject({ ok: false, code: 'after-checkpoint' })
  })

  it('without a key from outside says that the key came with the receipt', () => {
    expect(verifyReceipt(tools, HONEST, CHECKPOINT)).toMatchObject({ ok: true, signature: 'receipt-key' })
  })
})

type Random = (below: number) => number
type Holder = Record<string, unknown>

const randomFrom = (seed: number): Random => {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Every place in the receipt that holds a value. */
const places = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...places(inner, [...path, key])])
    : []

const at = (root: Holder, path: readonly string[]): Holder => path.reduce<Holder>((value, key) => value[key] as Holder, root)

const otherLetter = (text: string, random: Random): string => {
  const i = random(Math.max(1, text.length))
  const letter = text[i] === 'A' ? 'B' : 'A'
  return `${text.slice(0, i)}${letter}${text.slice(i + 1)}`
}

const otherValue = (value: unknown, random: Random): unknown => {
  if (typeof value === 'string') return random(6) === 0 ? '' : otherLetter(value, random)
  if (typeof value === 'number') return [value + 1, value - 1, -1, value + 0.5, value + 256][random(5)]
  if (value === null) return ['x', 0, {}, []][random(4)]
  if (Array.isArray(value)) return [[...(value as unknown[]), 'AAAA'], value.slice(1), value.toReversed(), []][random(4)]
  return [{ ...(value as object), added: 1 }, null, {}, []][random(4)]
}

/** One random lie: a value changed, removed or added, parts of another receipt, another signer, another history. */
const forge = (random: Random): { receipt: unknown; checkpoint: string } => {
  const receipt = structuredClone(HONEST) as unknown as Holder
  const kind = random(10)
  if (kind === 0)
    return { receipt: receiptOf(ROWS, 12, STRANGER), checkpoint: [CHECKPOINT, receiptOf(ROWS, 12, STRANGER).checkpoint][random(2)] ?? '' }
  if (kind === 1) {
    const forged = ROWS.map((row, i) => (i === 12 ? rowOf(12, { at: '2025-01-01T00:00:00.000Z' }) : row))
    return { receipt: receiptOf(forged, 12, [OFFICE, STRANGER][random(2)] ?? STRANGER), checkpoint: CHECKPOINT }
  }
  if (kind === 2) {
    const other = receiptOf(ROWS, (13 + random(20)) % 40, OFFICE) as unknown as Holder
    const part = ['event', 'proof', 'words'][random(3)] ?? 'event'
    return { receipt: { ...receipt, [part]: other[part] }, checkpoint: CHECKPOINT }
  }
  const all = places(receipt)
  const path = all[random(all.length)] ?? ['size']
  const [holder, key] = [at(receipt, path.slice(0, -1)), path.at(-1) ?? '']
  if (kind === 3 && !Array.isArray(holder)) Reflect.deleteProperty(holder, key)
  else holder[key] = otherValue(holder[key], random)
  return { receipt, checkpoint: CHECKPOINT }
}

describe('forged and altered receipts', () => {
  it('of 10,000 none is accepted', () => {
    const random = randomFrom(331_023)
    const honest = JSON.stringify(HONEST)
    const accepted: unknown[] = []
    let tried = 0
    while (tried < 10_000) {
      const { receipt, checkpoint } = forge(random)
      const text = JSON.stringify(receipt)
      // Taking the words away is the holder’s right and leaves a true receipt.
      if (text === honest || text === JSON.stringify({ ...HONEST, words: null })) continue
      tried += 1
      if (check(receipt, checkpoint).ok) accepted.push(receipt)
    }
    expect(accepted).toEqual([])
  })

  it('nor one whose checkpoint was altered in any letter', () => {
    for (let i = 0; i < CHECKPOINT.length; i += 1) {
      const letter = CHECKPOINT[i] === 'A' ? 'B' : 'A'
      expect(check(HONEST, `${CHECKPOINT.slice(0, i)}${letter}${CHECKPOINT.slice(i + 1)}`).ok).toBe(false)
    }
  })

  it('nor anything that is no receipt at all, and nothing throws', () => {
    for (const odd of [
      undefined,
      null,
      1,
      '',
      [],
      {},
      { format: 'onedoor-receipt/1' },
      JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown,
    ])
      expect(check(odd)).toMatchObject({ ok: false, code: 'not-a-receipt' })
    expect(check(HONEST, 'no checkpoint')).toMatchObject({ ok: false, code: 'not-a-checkpoint' })
    expect(check(HONEST, CHECKPOINT, STRANGER.key)).toMatchObject({ ok: false, code: 'bad-signature' })
  })

  it('a register that shows one history to the petitioner and another to the world is caught by the checkpoint', () => {
    const hidden = ROWS.map((row, i) => (i === 30 ? rowOf(30, { by: 'someone-else' }) : row))
    const split = receiptOf(hidden, 12, OFFICE)
    expect(check(split, split.checkpoint).ok).toBe(true)
    expect(check(split, CHECKPOINT).ok).toBe(false)
    expect(parseCheckpoint(CHECKPOINT)?.root).toEqual(
      rootOf(
        sha256,
        ROWS.map(({ leaf }) => leaf),
      ),
    )
  })
})
