import type { Gram } from './letter-grams.ts'

/** The grams that are known, numbered from nought. */
export type Lexicon = ReadonlyMap<Gram, number>

/** What stands in one letter: numbers of known grams and how often each. */
export type Bag = Readonly<{ grams: Int32Array; counts: Float32Array }>

/** Rows of a table in which nearly everything is nought: the filled columns of row `i` stand between `starts[i]` and `starts[i + 1]`. */
export type Rows = Readonly<{ starts: Int32Array; columns: Int32Array; values: Float32Array }>

/** The topic of each letter as a number below `kinds`. */
export type Topics = Readonly<{ of: Int32Array; kinds: number }>

type Counted = ReadonlyMap<Gram, number>

/** A gram that stands in fewer letters teaches nothing; where there are few letters, nearly everything is rare. */
const leastLetters = (letters: number): number => {
  if (letters < 200) return 1
  return letters < 1000 ? 2 : 3
}

/** Even a gram that says nothing about the topic is heard a little: together they say something. */
const HEARD_AT_LEAST = 0.02

/** The grams of so many letters that are worth knowing. */
export const lexiconOf = (counted: readonly Counted[]): Lexicon => {
  const seen = new Map<Gram, number>()
  for (const letter of counted) for (const gram of letter.keys()) seen.set(gram, (seen.get(gram) ?? 0) + 1)
  const least = leastLetters(counted.length)
  const lexicon = new Map<Gram, number>()
  for (const [gram, letters] of seen) if (letters >= least) lexicon.set(gram, lexicon.size)
  return lexicon
}

/** A letter in known grams; the others are passed over. */
export const bagOf = (counted: Counted, lexicon: Lexicon): Bag => {
  const grams = new Int32Array(counted.size)
  const counts = new Float32Array(counted.size)
  let size = 0
  for (const [gram, count] of counted) {
    const number = lexicon.get(gram)
    if (number === undefined) continue
    grams[size] = number
    counts[size] = count
    size += 1
  }
  return { grams: grams.subarray(0, size), counts: counts.subarray(0, size) }
}

type Tally = Readonly<{ letters: Int32Array; inTopic: Int32Array }>

const tallied = (bags: readonly Bag[], topics: Topics, size: number): Tally => {
  const letters = new Int32Array(size)
  const inTopic = new Int32Array(size * topics.kinds)
  bags.forEach(({ grams }, i) => {
    const topic = topics.of[i] ?? 0
    for (const gram of grams) {
      letters[gram] = (letters[gram] ?? 0) + 1
      inTopic[gram * topics.kinds + topic] = (inTopic[gram * topics.kinds + topic] ?? 0) + 1
    }
  })
  return { letters, inTopic }
}

const sharesOfTopics = ({ of, kinds }: Topics): Float64Array => {
  const shares = new Float64Array(kinds)
  for (const topic of of) shares[topic] = (shares[topic] ?? 0) + 1 / of.length
  return shares
}

/**
 * How much each gram is listened to: its rarity (idf) times the square root of what its presence tells about the topic (Kullback and Leibler, smoothed by one
 * letter for each topic). Naive Bayes tells the separating planes where to look. Nought for what stands in too few of these letters.
 */
export const emphasisOf = (bags: readonly Bag[], topics: Topics, size: number): Float32Array => {
  const { letters, inTopic } = tallied(bags, topics, size)
  const shares = sharesOfTopics(topics)
  const least = leastLetters(bags.length)
  return Float32Array.from(letters, (seen, gram) => {
    if (seen < least) return 0
    let told = 0
    for (let topic = 0; topic < topics.kinds; topic += 1) {
      const share = shares[topic] ?? 0
      const here = ((inTopic[gram * topics.kinds + topic] ?? 0) + share * topics.kinds) / (seen + topics.kinds)
      if (here > 0) told += here * Math.log(here / share)
    }
    const rarity = Math.log((1 + bags.length) / (1 + seen)) + 1
    return rarity * (Math.sqrt(Math.max(0, told)) + HEARD_AT_LEAST)
  })
}

/** Letters as rows of length one: a long letter is not heard louder than a short one. */
export const rowsOfBags = (bags: readonly Bag[], emphasis: Float32Array): Rows => {
  const starts = new Int32Array(bags.length + 1)
  const room = bags.reduce((sum, { grams }) => sum + grams.length, 0)
  const columns = new Int32Array(room)
  const values = new Float32Array(room)
  let end = 0
  bags.forEach(({ grams, counts }, i) => {
    const start = end
    let square = 0
    grams.forEach((gram, at) => {
      const value = (1 + Math.log(counts[at] ?? 1)) * (emphasis[gram] ?? 0)
      if (value === 0) return
      columns[end] = gram
      values[end] = value
      square += value * value
      end += 1
    })
    const length = Math.sqrt(square)
    for (let at = start; at < end; at += 1) values[at] = (values[at] ?? 0) / length
    starts[i + 1] = end
  })
  return { starts, columns: columns.subarray(0, end), values: values.subarray(0, end) }
}
