import { FEATURES, type Knowledge, type Likeness, likeness, readLetter } from './likeness.ts'
import type { LetterWords } from './meaning.ts'
import { type MatterModel, sameMatter } from './same-matter.ts'

/** Of the model that learned from nobody. */
export const STARTING_VERSION = 'blind-1'

/** So many pairs are drawn blindly, and so few of them may look like one matter. */
const PAIRS = 2000
const BLIND_SHARE = 1 / 1000

/** Pairs of letters that have nothing to do with each other but being letters of one county: a fixed walk, the same each time. */
const blindPairs = (letters: readonly LetterWords[], knowledge: Knowledge): readonly Likeness[] => {
  const read = new Map<number, ReturnType<typeof readLetter>>()
  const reading = (i: number) => {
    const known = read.get(i) ?? readLetter(letters[i] as LetterWords, knowledge)
    read.set(i, known)
    return known
  }
  return Array.from({ length: letters.length < 2 ? 0 : PAIRS }, (_, n) => {
    const a = (n * 7919) % letters.length
    const b = (a + 1 + ((n * 104_729) % (letters.length - 1))) % letters.length
    return likeness(reading(a), reading(b), knowledge)
  })
}

/**
 * For a county that has not decided any repeat yet: each feature counts alike, measured by how far it lies above what two letters drawn blindly have in common;
 * even odds stand where one blind pair in a thousand would lie. Nobody's judgement is in it.
 */
export const startingModel = (letters: readonly LetterWords[], knowledge: Knowledge): MatterModel => {
  const blind = blindPairs(letters, knowledge)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const centre = FEATURES.map((feature) => mean(blind.map((pair) => pair[feature])))
  const spread = FEATURES.map((feature, i) => Math.sqrt(mean(blind.map((pair) => (pair[feature] - (centre[i] ?? 0)) ** 2))) || 1)
  const weights = spread.map((one) => 1 / (one * FEATURES.length))
  const level = weights.reduce((sum, weight, i) => sum + weight * (centre[i] ?? 0), 0)
  const flat: MatterModel = { version: STARTING_VERSION, features: FEATURES, weights, bias: -level, threshold: 0.5 }
  const scores = blind.map((pair) => sameMatter(pair, flat)).toSorted((a, b) => b - a)
  const odds = scores[Math.floor(scores.length * BLIND_SHARE)] ?? 0.5
  return { ...flat, bias: flat.bias - Math.log(odds / (1 - odds)) }
}
