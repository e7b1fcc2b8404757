import type { Json } from '@onedoor/kernel'

export const RECEIPT_FORMAT = 'onedoor-receipt/1'

export type ReceiptEvent = Readonly<{
  position: number
  register: string | null
  year: number | null
  number: number | null
  county: string
  stream: string
  version: number
  type: string
  at: string
  by: string
  organ: string
  commandId: string
  data: Json
  sealedDigest: string | null
}>

/** A receipt as a file. `words` lets its holder prove what was handed in; without it the receipt proves only that it was. */
export type Receipt = Readonly<{
  format: typeof RECEIPT_FORMAT
  origin: string
  key: string
  event: ReceiptEvent
  words: Readonly<{ salt: string; sealed: Json }> | null
  proof: readonly string[]
  size: number
  checkpoint: string
  consistency: Readonly<{ size: number; proof: readonly string[] }> | null
}>

type Is = (value: unknown) => boolean

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const text: Is = (value) => typeof value === 'string'
const count: Is = (value) => Number.isSafeInteger(value) && (value as number) >= 0
const texts: Is = (value) => Array.isArray(value) && value.length <= 128 && value.every(text)
const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value)

/** Exactly these keys and no other: an unknown key would be something the register does not vouch for. */
const shaped =
  (shape: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isObject(value) &&
    Object.keys(value).length === Object.keys(shape).length &&
    Object.entries(shape).every(([key, is]) => key in value && is(value[key]))

const DEEPEST = 40

const json = (value: unknown, depth = 0): boolean => {
  if (depth > DEEPEST) return false
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every((item) => json(item, depth + 1))
  return isObject(value) && Object.values(value).every((item) => json(item, depth + 1))
}

const isJson: Is = (value) => json(value)

const EVENT = shaped({
  position: count,
  register: orNull(text),
  year: orNull(count),
  number: orNull(count),
  county: text,
  stream: text,
  version: count,
  type: text,
  at: text,
  by: text,
  organ: text,
  commandId: text,
  data: isJson,
  sealedDigest: orNull(text),
})

const RECEIPT = shaped({
  format: (value) => value === RECEIPT_FORMAT,
  origin: text,
  key: text,
  event: EVENT,
  words: orNull(shaped({ salt: text, sealed: isJson })),
  proof: texts,
  size: count,
  checkpoint: text,
  consistency: orNull(shaped({ size: count, proof: texts })),
})

/** A number without its register, or the reverse, would be shown but not vouched for. */
const wholeEntry = ({ register, year, number }: ReceiptEvent): boolean =>
  (register === null) === (year === null) && (register === null) === (number === null)

/** Parses anything into a receipt, or nothing. */
export const readReceipt = (candidate: unknown): Receipt | undefined => {
  if (!RECEIPT(candidate)) return undefined
  const receipt = candidate as Receipt
  return wholeEntry(receipt.event) && (receipt.consistency === null || receipt.consistency.size !== receipt.size) ? receipt : undefined
}
