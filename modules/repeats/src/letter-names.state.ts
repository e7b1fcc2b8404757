/** Which letter, and which of the facts of its case file it stands in. */
export type LetterName = Readonly<{ submission: string; version: number }>

/** The names of all letters of a county in memory, by number from 0: looked up for each letter that is found, and small enough for some millions. */
export type LetterNames = Readonly<{
  add: (name: LetterName) => number
  at: (id: number) => LetterName
  size: () => number
  bytes: () => number
}>

/** As programs name a letter; tests and whoever writes by hand may name it otherwise. */
const USUAL = /^submission-([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})$/u
const DIGITS = 16
/** The digits of the name, then two bytes of which fact. */
const ENTRY = DIGITS + 2
/** Stands where the version does, for a name that is kept whole. */
const OTHERWISE = 0xffff
const SEGMENT = 2 ** 14

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const hexOf = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += HEX[byte] as string
  return text
}

const usual = (bytes: Uint8Array): string => {
  const hex = hexOf(bytes)
  return `submission-${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export const letterNames = (): LetterNames => {
  const segments: Uint8Array[] = []
  const otherwise = new Map<number, LetterName>()
  let size = 0
  const entryOf = (id: number): Uint8Array => {
    const start = (id % SEGMENT) * ENTRY
    return (segments[Math.floor(id / SEGMENT)] as Uint8Array).subarray(start, start + ENTRY)
  }
  const write = (entry: Uint8Array, digits: string, version: number): void => {
    for (let i = 0; i < DIGITS; i += 1) entry[i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16)
    entry[DIGITS] = version % 256
    entry[DIGITS + 1] = Math.floor(version / 256)
  }
  return {
    add: ({ submission, version }) => {
      const id = size
      if (id % SEGMENT === 0) segments.push(new Uint8Array(SEGMENT * ENTRY))
      const digits = USUAL.exec(submission)?.slice(1).join('')
      if (digits === undefined || version >= OTHERWISE) {
        write(entryOf(id), '', OTHERWISE)
        otherwise.set(id, { submission, version })
      } else write(entryOf(id), digits, version)
      size += 1
      return id
    },
    at: (id) => {
      const entry = entryOf(id)
      const version = (entry[DIGITS] as number) + 256 * (entry[DIGITS + 1] as number)
      return version === OTHERWISE ? (otherwise.get(id) as LetterName) : { submission: usual(entry.subarray(0, DIGITS)), version }
    },
    size: () => size,
    bytes: () => segments.length * SEGMENT * ENTRY,
  }
}
