import type { Json } from '@onedoor/kernel'
import { utf8 } from './bytes.ts'

/** JSON in one spelling only, after RFC 8785: keys by UTF-16 code units, no white space. Throws on numbers JSON cannot hold: that is a bug of ours. */
export const canonical = (value: Json | undefined): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('A number that JSON cannot hold was to be committed to.')
  if (value === undefined || value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`
  const object = value as Readonly<Record<string, Json | undefined>>
  const keys = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`).join(',')}}`
}

export const canonicalBytes = (value: Json): Uint8Array => utf8(canonical(value))
