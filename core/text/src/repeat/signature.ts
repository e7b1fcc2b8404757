import { runs } from './grams.ts'

/** A mark of a question and how much it tells that a letter has it too. */
export type Asked = Readonly<{ mark: number; weight: number }>

/** In how many of the letters a mark stands, as far as one knows. */
export type HowCommon = (mark: number) => number

/**
 * What is kept of a letter: how many marks it has, the rarest of them, by which it is found, and a few drawn blindly, by which it is learned how common marks are.
 * Signatures that were made when less was known stand beside later ones: a question asks with all its marks, whichever were chosen.
 */
export type Signature = Readonly<{ marks: number; rarest: Uint32Array; drawn: Uint32Array }>

/** MurmurHash3's finish; the low bits are well mixed. */
const mixed = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Over three UTF-16 units. */
const hashOf = (text: string, at: number): number => {
  let hash = Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(text.charCodeAt(at + 2), 0x27d4eb2f)
  return mixed(hash)
}

/** No more of a letter is read than this. */
const MOST_CHARACTERS = 20_000

/** The trigrams of a letter as hashes, each once. Digits are passed over: dates and sums change when a letter is written again. */
export const trigramsOf = (text: string): readonly number[] => {
  const found = new Set<number>()
  for (const run of runs(text.slice(0, MOST_CHARACTERS).replace(/\p{Nd}+/gu, '0')))
    for (let i = 0; i + 3 <= run.length; i += 1) found.add(hashOf(run, i))
  return [...found]
}

/** How many marks stand for a letter in the index, and how many are drawn blindly. */
const RAREST = 48
const DRAWN = 16

const least = (marks: readonly number[], size: number, rank: HowCommon): Uint32Array =>
  Uint32Array.from(
    marks
      .map((mark) => ({ mark, rank: rank(mark) }))
      .toSorted((a, b) => a.rank - b.rank || a.mark - b.mark)
      .slice(0, size),
    ({ mark }) => mark,
  )

/** The rarest marks of a letter, by number where they are equally rare; what is drawn blindly depends on the letter alone. */
export const signatureOf = (marks: readonly number[], howCommon: HowCommon): Signature => {
  const seed = marks.reduce((sum, mark) => sum ^ mixed(mark), 0)
  return { marks: marks.length, rarest: least(marks, RAREST, howCommon), drawn: least(marks, DRAWN, (mark) => mixed(mark ^ seed)) }
}

/** Two bytes of how many marks, two of how many are the rarest, then the marks, four bytes each, the least byte first. */
export const packed = ({ marks, rarest, drawn }: Signature): Uint8Array => {
  const view = new DataView(new ArrayBuffer(4 + 4 * (rarest.length + drawn.length)))
  view.setUint16(0, marks, true)
  view.setUint16(2, rarest.length, true)
  for (const [i, mark] of [...rarest, ...drawn].entries()) view.setUint32(4 + 4 * i, mark, true)
  return new Uint8Array(view.buffer)
}

export const unpacked = (bytes: Uint8Array): Signature => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rarest = view.getUint16(2, true)
  const marks = new Uint32Array((bytes.byteLength - 4) / 4)
  for (let i = 0; i < marks.length; i += 1) marks[i] = view.getUint32(4 + 4 * i, true)
  return { marks: view.getUint16(0, true), rarest: marks.subarray(0, rarest), drawn: marks.subarray(rarest) }
}

/**
 * What a letter asks the index for: all its marks, though only the rarest stand there for a letter. So a letter is found by a few sentences of it in the midst of other words.
 * Squared rarity: ten names of towns that happen to be the same tell less than three turns of phrase.
 */
export const askedBy = (marks: readonly number[], letters: number, howCommon: HowCommon): readonly Asked[] =>
  marks.map((mark) => ({ mark, weight: Math.max(0.1, Math.log((letters + 1) / (howCommon(mark) + 0.5))) ** 2 }))
