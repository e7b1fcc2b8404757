import type { Fact } from './fact.ts'

/** A piece of the letter, and everything that was read in it. */
export type MarkedPiece = Readonly<{ start: number; end: number; facts: readonly Fact[] }>

/** The letter cut wherever a reading begins or ends, without a gap: a claim may hold a place and a sum, and all of them are shown. */
export const markedPieces = (length: number, facts: readonly Fact[]): readonly MarkedPiece[] => {
  const cuts = [...new Set([0, length, ...facts.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? length
    return { start, end, facts: facts.filter((fact) => fact.start <= start && end <= fact.end) }
  })
}
