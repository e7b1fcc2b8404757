/** SHA-256, or another hash of 32 bytes: supplied by the edge. */
export type Hash = (bytes: Uint8Array) => Uint8Array

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const equal = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])

const pushPoint = (bytes: number[], point: number): void => {
  if (point < 0x80) bytes.push(point)
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63))
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63))
  else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63))
}

/** UTF-8 without the platform’s encoder. Lone surrogates become U+FFFD, as everywhere. */
export const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = []
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0
    pushPoint(bytes, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
  }
  return Uint8Array.from(bytes)
}

/** Eight bytes, big-endian: the int8send of PostgreSQL. */
export const int8 = (value: number): Uint8Array => {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigInt64(0, BigInt(value))
  return bytes
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const word = (a << 16) | (b << 8) | c
    const letters = [18, 12, 6, 0].map((shift) => LETTERS[(word >> shift) & 63] ?? '')
    text += letters
      .slice(0, bytes.length - i + 1)
      .join('')
      .padEnd(4, '=')
  }
  return text
}

/** Strict base64 with padding; `undefined` for anything else, so that one sequence of bytes has one spelling. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined
  const digits = text.replaceAll('=', '')
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8))
  let word = 0
  let bits = 0
  let at = 0
  for (const letter of digits) {
    word = ((word << 6) | LETTERS.indexOf(letter)) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at] = (word >> bits) & 255
      at += 1
    }
  }
  return toBase64(bytes) === text ? bytes : undefined
}
