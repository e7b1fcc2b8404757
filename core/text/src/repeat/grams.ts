import { normalise } from '../reading/normalise.ts'

const RUN = /[\u3400-\u9fff]+|[a-z]*\d+[a-z]*|[a-z]+/gu
const HAN = /^[\u3400-\u9fff]/u

/** Unbroken stretches of a normalised text: runs of Chinese characters, and words or numbers of other letters. White space does not break a Chinese run. */
export const runs = (text: string): readonly string[] => normalise(text).replace(/ /g, '').match(RUN) ?? []

const isHan = (run: string): boolean => HAN.test(run)

const piecesOf = (run: string, size: number): readonly string[] =>
  Array.from({ length: Math.max(0, run.length - size + 1) }, (_, i) => run.slice(i, i + size))

/** The pieces of `sizes` neighbouring characters that a text is compared by. Words and numbers in other letters stay whole; nothing reaches over a punctuation mark. */
export const grams = (text: string, sizes: readonly number[]): readonly string[] =>
  runs(text).flatMap((run) => (isHan(run) ? sizes.flatMap((size) => piecesOf(run, size)) : [`@${run}`]))

export const counted = (pieces: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return counts
}
