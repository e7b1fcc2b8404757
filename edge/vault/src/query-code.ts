import { createHmac } from 'node:crypto'
import { blindKey, type Keys } from './keys.ts'

// No 0/O, 1/I/L, U/V: read aloud and copied by hand by people of eighty.
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTWXYZ'

/**
 * 查询码: fourteen letters in groups (`K7MQ-3XTP-HA9W-R2`, 68 bits), made from the submission's id with the county's secret:
 * the same submission always has the same code, so a window can print a lost slip again, and nothing secret is stored.
 */
export const queryCodeOf = (keys: Keys, submission: string): string => {
  const bytes = createHmac('sha256', keys.blind).update(`query-code\n${submission}`).digest()
  const letters = [...bytes.subarray(0, 14)].map((byte, i) => ALPHABET[(byte + (bytes[i + 14] ?? 0) * 256) % ALPHABET.length])
  return (letters.join('').match(/.{1,4}/g) ?? []).join('-')
}

/** What people really type: small letters, spaces, full-width forms, O for 0. */
export const normaliseQueryCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')

export const queryKeyOf = (keys: Keys, code: string): string => blindKey(keys, 'query-code', normaliseQueryCode(code))
