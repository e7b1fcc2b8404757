import { sameLength } from '../reading/same-length.ts'
import { type Weighed, weighedBy } from '../reading/weighed.ts'

const PARTS = /[\u3400-\u9FFF]|[a-z]+\d*|\d+(?:\.\d+)?/g
const RUNS = /[\u3400-\u9FFFa-z\d.]+/g

/** What a text is about, as far as it can be counted: pairs and threes of characters, and numbers and Latin words as they stand; how often each. */
export type Grams = ReadonlyMap<string, number>

/** Longer than this, a letter is read at its beginning: what it is about stands there, and no text stalls the check. */
const READ = 30_000

export const gramsOf = (text: string): Grams => {
  const grams = new Map<string, number>()
  const count = (gram: string): void => void grams.set(gram, (grams.get(gram) ?? 0) + 1)
  for (const [run] of sameLength(text.slice(0, READ)).matchAll(RUNS)) {
    const parts = run.match(PARTS) ?? []
    for (const [at, part] of parts.entries()) {
      const [second, third] = [parts[at + 1], parts[at + 2]]
      if (part.length > 1) count(part)
      if (second !== undefined) count(part + second)
      if (second !== undefined && third !== undefined) count(part + second + third)
    }
  }
  return grams
}

/**
 * How rare a gram is among the county's own letters and replies. What stands in fewer than five texts is not kept: it is as rare as what stands in none, and a name
 * that a letter and its reply share does not outlive them here.
 */
export type Rarity = Readonly<{ texts: number; known: Readonly<Record<string, number>> }>

const KEPT = 5

export const rarityOf = (texts: readonly Grams[]): Rarity => {
  const counted = new Map<string, number>()
  for (const grams of texts) for (const gram of grams.keys()) counted.set(gram, (counted.get(gram) ?? 0) + 1)
  return { texts: texts.length, known: Object.fromEntries([...counted].filter(([, count]) => count >= KEPT)) }
}

export const rarity = ({ texts, known }: Rarity, gram: string): number =>
  Math.log((texts + 1) / ((Object.hasOwn(known, gram) ? (known[gram] ?? 1) : 1) + 0.5))

export const weighed = (grams: Grams, rare: Rarity): Weighed => weighedBy(grams, (gram) => rarity(rare, gram))

type Posting = Readonly<{ at: number; weight: number }>

/** The same as `closeness` to each of many, through an index of their grams: for learning, where everything is compared with everything. */
export const closenessToAll = (texts: readonly Weighed[]): ((one: Weighed) => readonly number[]) => {
  const index = new Map<string, Posting[]>()
  for (const [at, { weights }] of texts.entries())
    for (const [gram, weight] of weights) {
      const known = index.get(gram)
      if (known === undefined) index.set(gram, [{ at, weight }])
      else known.push({ at, weight })
    }
  return (one) => {
    const sums = texts.map(() => 0)
    for (const [gram, weight] of one.weights)
      for (const posting of index.get(gram) ?? []) sums[posting.at] = (sums[posting.at] ?? 0) + weight * posting.weight
    return sums
  }
}
