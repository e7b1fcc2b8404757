import type { Entry } from '@onedoor/kernel'
import { equal, type Hash } from './bytes.ts'
import type { Checkpoint } from './checkpoint.ts'
import { type Committed, entryLabel, eventCommitment, leafBytes } from './commitment.ts'
import { grow, leafHash, type Range, rangeRoot } from './tree.ts'

/** A row of the register as it is stored now. */
export type LoggedEvent = Committed &
  Readonly<{ position: number; number: number | undefined; entry: Entry | undefined; commitment: Uint8Array; leaf: Uint8Array }>

export type Broken = Readonly<{
  ok: false
  /** The first place where the register is not what it must be. */
  position: number
  /** The number that stands (or should stand) there, with its register, when there is one. */
  number: string | undefined
  code: 'missing' | 'altered' | 'number-missing' | 'other-history' | 'shorter'
  why: Readonly<{ zh: string; en: string }>
}>

export type Whole = Readonly<{ ok: true; size: number; root: Uint8Array }>

const WHY: Readonly<Record<Broken['code'], Broken['why']>> = {
  missing: { zh: '此处应有的记录不见了', en: 'the record that belongs here is gone' },
  altered: { zh: '此处的记录被改动过', en: 'the record here was changed' },
  'number-missing': { zh: '编号中断', en: 'a number is missing' },
  'other-history': { zh: '到检查点为止的记录与当时不同', en: 'the history up to the checkpoint is not what it was' },
  shorter: { zh: '登记簿比检查点当时还短', en: 'the register is shorter than it was at the checkpoint' },
}

/** Checks rows in order, one at a time, in O(log n) memory besides one counter per register. */
export class LogChecker {
  readonly #hash: Hash
  readonly #against: Checkpoint | undefined
  readonly #last = new Map<string, number>()
  #range: Range = []
  #size = 0

  constructor(hash: Hash, against?: Checkpoint) {
    this.#hash = hash
    this.#against = against
  }

  /** The first thing wrong with this row, or nothing. After a fault the checker is done. */
  next(event: LoggedEvent): Broken | undefined {
    if (event.position !== this.#size) return this.#broken('missing', undefined)
    const fault = this.#leafFault(event) ?? this.#numberFault(event)
    if (fault !== undefined) return fault
    this.#range = grow(this.#hash, this.#range, event.leaf)
    this.#size += 1
    return this.#size === this.#against?.size ? this.#checkpointFault() : undefined
  }

  end(): Whole | Broken {
    const { size = 0 } = this.#against ?? {}
    if (this.#size < size) return this.#broken('shorter', undefined)
    const empty = size === 0 && this.#against !== undefined && !equal(rangeRoot(this.#hash, []), this.#against.root)
    if (empty) return this.#broken('other-history', undefined)
    return { ok: true, size: this.#size, root: rangeRoot(this.#hash, this.#range) }
  }

  #leafFault(event: LoggedEvent): Broken | undefined {
    const { county, stream, version, type, at, by, organ, commandId, data, sealedDigest } = event
    const commitment = eventCommitment(this.#hash, {
      county,
      stream,
      version,
      type,
      at,
      by,
      organ,
      commandId,
      data: data,
      sealedDigest,
    })
    const leaf = leafHash(this.#hash, leafBytes({ ...event, commitment }))
    return equal(commitment, event.commitment) && equal(leaf, event.leaf) ? undefined : this.#broken('altered', event)
  }

  #numberFault(event: LoggedEvent): Broken | undefined {
    if (event.number === undefined) return undefined
    const label = entryLabel(event.entry)
    const expected = (this.#last.get(label) ?? 0) + 1
    if (event.number !== expected) return { ...this.#broken('number-missing', event), number: `${label}/${expected}` }
    this.#last.set(label, expected)
    return undefined
  }

  #checkpointFault(): Broken | undefined {
    const root = rangeRoot(this.#hash, this.#range)
    return this.#against !== undefined && equal(root, this.#against.root) ? undefined : this.#broken('other-history', undefined)
  }

  #broken(code: Broken['code'], event: LoggedEvent | undefined): Broken {
    const number = event?.number === undefined ? undefined : `${entryLabel(event.entry)}/${event.number}`
    return { ok: false, position: this.#size, number, code, why: WHY[code] }
  }
}
