import { closeness, type Weighed, weighedBy } from '../reading/weighed.ts'
import { counted, grams } from './grams.ts'
import { cosine, type LetterWords, type Meaning, meaningOf } from './meaning.ts'

/**
 * How two letters are alike, each from 0 to about 1.
 * `meaning`: where they stand as wholes. `paraphrase`: how well each phrase of the one finds its like in the other, for the side that is answered worse.
 * `characters`, `phrases`: weighted cosine of single characters and of pairs.
 */
export type Likeness = Readonly<{
  meaning: number
  paraphrase: number
  characters: number
  phrases: number
}>

export const FEATURES = ['meaning', 'paraphrase', 'characters', 'phrases'] as const satisfies readonly (keyof Likeness)[]

/** How many letters there are and how many of them hold a piece: what is rare weighs more. Pieces never seen count as the rarest. */
export type Rarity = Readonly<{ letters: number; seen: ReadonlyMap<string, number> }>

/** Counts letter by letter, for whoever cannot hold all of them at once. */
export const countingRarity = (): Readonly<{ add: (letter: LetterWords) => void; rarity: () => Rarity }> => {
  const seen = new Map<string, number>()
  let letters = 0
  return {
    add: ({ title, body }) => {
      letters += 1
      for (const piece of new Set([...grams(title, [1, 2]), ...grams(body, [1, 2])])) seen.set(piece, (seen.get(piece) ?? 0) + 1)
    },
    rarity: () => ({ letters, seen }),
  }
}

export const learnRarity = (letters: readonly LetterWords[]): Rarity => {
  const counting = countingRarity()
  for (const letter of letters) counting.add(letter)
  return counting.rarity()
}

export const rarityOf = ({ letters, seen }: Rarity, piece: string): number => Math.log((letters + 1) / ((seen.get(piece) ?? 0) + 0.5))

export type ReadLetter = Readonly<{
  vector: Float32Array
  characters: Weighed
  phrases: Weighed
}>

/** What letters are compared by: both learned from the county's own letters. */
export type Knowledge = Readonly<{ rarity: Rarity; meaning: Meaning }>

const weighted = (pieces: readonly string[], rarity: Rarity): Weighed => weighedBy(counted(pieces), (piece) => rarityOf(rarity, piece))

/** No more of a letter is read than this: beyond it a letter is an attachment. */
const MOST_CHARACTERS = 20_000

export const readLetter = (letter: LetterWords, { rarity, meaning }: Knowledge): ReadLetter => {
  const { title, body } = { title: letter.title, body: letter.body.slice(0, MOST_CHARACTERS) }
  return {
    vector: meaningOf(meaning, { title, body }),
    characters: weighted([...grams(title, [1]), ...grams(body, [1])], rarity),
    phrases: weighted([...grams(title, [2]), ...grams(body, [2])], rarity),
  }
}

/** At most so many phrases of a letter take part in the pairing, the rarest: it is quadratic. */
const MOST_PHRASES = 400

type Placed = Readonly<{ rows: readonly number[]; weights: readonly number[] }>

const placed = ({ weights: phrases }: Weighed, { meaning, rarity }: Knowledge): Placed => {
  const known = [...phrases.keys()].flatMap((piece) => {
    const row = meaning.terms.get(piece)
    return row === undefined ? [] : [{ row, weight: rarityOf(rarity, piece) }]
  })
  const kept = known.length > MOST_PHRASES ? known.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_PHRASES) : known
  return { rows: kept.map(({ row }) => row), weights: kept.map(({ weight }) => weight) }
}

const nearness = (places: Float32Array, depth: number, a: number, b: number): number => {
  let sum = 0
  for (let k = 0; k < depth; k += 1) sum += (places[a * depth + k] as number) * (places[b * depth + k] as number)
  return sum
}

const mean = (best: Float32Array, weights: readonly number[]): number => {
  let sum = 0
  let all = 0
  for (const [i, weight] of weights.entries()) {
    sum += weight * (best[i] as number)
    all += weight
  }
  return all === 0 ? 0 : sum / all
}

/** Each phrase of the one letter finds the nearest phrase of the other (as in BERTScore, with vectors learned from the county's letters). */
const paraphrase = (a: Placed, b: Placed, { places, shape }: Meaning): number => {
  const bestOfA = new Float32Array(a.rows.length)
  const bestOfB = new Float32Array(b.rows.length)
  for (const [i, row] of a.rows.entries())
    for (const [j, other] of b.rows.entries()) {
      const near = nearness(places, shape.depth, row, other)
      if (near > (bestOfA[i] as number)) bestOfA[i] = near
      if (near > (bestOfB[j] as number)) bestOfB[j] = near
    }
  return Math.min(mean(bestOfA, a.weights), mean(bestOfB, b.weights))
}

export const likeness = (a: ReadLetter, b: ReadLetter, knowledge: Knowledge): Likeness => {
  return {
    meaning: cosine(a.vector, b.vector),
    paraphrase: paraphrase(placed(a.phrases, knowledge), placed(b.phrases, knowledge), knowledge.meaning),
    characters: closeness(a.characters, b.characters),
    phrases: closeness(a.phrases, b.phrases),
  }
}
