import type { Outcome } from '../events/handling.ts'

/** An opinion as far as it can be compared: what was found, on what it rests, and the answer to each claim. */
export type Opinion = Readonly<{
  claims: readonly Readonly<{ claim: string; outcome: Outcome }>[]
  facts: string
  basis: string
  findings: readonly Readonly<{ claim: string; text: string }>[]
}>

/** One sentence of the later text, and whether the earlier text has nothing like it. */
export type Compared = Readonly<{ text: string; isNew: boolean }>

export type Comparison = Readonly<{
  sameOutcomes: boolean
  facts: readonly Compared[]
  reasons: readonly Compared[]
  /** Share of the later text, 0 to 1, that stands in new sentences. */
  newFacts: number
  newReasons: number
  repeats: boolean
}>

/** From half new pairs of characters on, a sentence is a new one. Changed synonyms leave more than half of the pairs standing. */
const NEW_SENTENCE = 0.5

/** Less than a quarter of the text new: basically the same. */
const BASICALLY_SAME = 0.25

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\p{P}\p{S}\p{Z}\s]/gu, '')

const pairs = (text: string): ReadonlySet<string> => {
  const characters = [...plain(text)]
  return new Set(characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`))
}

const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[。；;！!？?\n])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => plain(sentence).length > 0)

const compare = (before: string, after: string): readonly Compared[] => {
  const known = pairs(before)
  return sentences(after).map((text) => {
    const own = [...pairs(text)]
    const fresh = own.filter((pair) => !known.has(pair)).length
    return { text, isNew: own.length > 0 && fresh / own.length >= NEW_SENTENCE }
  })
}

const newShare = (compared: readonly Compared[]): number => {
  const length = (list: readonly Compared[]): number => list.reduce((sum, { text }) => sum + plain(text).length, 0)
  const all = length(compared)
  return all === 0 ? 0 : length(compared.filter(({ isNew }) => isNew)) / all
}

const reasonsOf = ({ basis, findings }: Opinion): string => [basis, ...findings.map(({ text }) => text)].join('\n')

/** What was found, and the reasons drawn from it, of an opinion of whatever kind. */
export type Grounded = Readonly<{ facts: string; reasons: string }>

/** The words of two opinions, whatever they decide. `repeats`: less than a quarter of the facts and of the reasons is new. */
export const compareWords = (before: Grounded, after: Grounded): Omit<Comparison, 'sameOutcomes'> => {
  const facts = compare(before.facts, after.facts)
  const reasons = compare(before.reasons, after.reasons)
  const newFacts = newShare(facts)
  const newReasons = newShare(reasons)
  // Nothing written yet repeats nothing.
  const repeats = facts.length > 0 && newFacts < BASICALLY_SAME && newReasons < BASICALLY_SAME
  return { facts, reasons, newFacts, newReasons, repeats }
}

export const groundedOf = (opinion: Opinion): Grounded => ({ facts: opinion.facts, reasons: reasonsOf(opinion) })

/**
 * 责令重新作出后不得作出与原意见相同或者基本相同的意见 (北京市信访条例 第五十条, 山东省信访条例 第四十五条): the same answer to every claim, on facts and for reasons of
 * which less than a quarter is new. It compares words and judges no truth: whoever signs sees both texts side by side.
 */
export const compareOpinions = (before: Opinion, after: Opinion): Comparison => {
  const words = compareWords(groundedOf(before), groundedOf(after))
  const outcomeOf = new Map(before.claims.map(({ claim, outcome }) => [claim, outcome]))
  const sameOutcomes = after.claims.every(({ claim, outcome }) => outcomeOf.get(claim) === outcome)
  return { ...words, sameOutcomes, repeats: sameOutcomes && words.repeats }
}

export const sameOpinion = (before: Opinion, after: Opinion): boolean => compareOpinions(before, after).repeats
