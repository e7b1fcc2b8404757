/** Rows of a table in which nearly everything is nought: the filled columns of row `i` stand between `starts[i]` and `starts[i + 1]`. */
export type Rows = Readonly<{ starts: Int32Array; columns: Int32Array; values: Float32Array }>

/** The grams that are told apart, and how much each is listened to. */
export type Vocabulary = Readonly<{ grams: ReadonlyMap<string, number>; emphasis: Float32Array }>

export type Counted = ReadonlyMap<string, number>

/** The topic of each letter as a number below `kinds`. */
export type Topics = Readonly<{ of: Int32Array; kinds: number }>

/** A gram that stands in fewer letters teaches nothing; where there are few letters, nearly everything is rare. */
const leastLetters = (letters: number): number => (letters < 200 ? 1 : letters < 1000 ? 2 : 3)

/** Even a gram that says nothing about the topic is heard a little: together they say something. */
const HEARD_AT_LEAST = 0.02

type Tally = Readonly<{ grams: ReadonlyMap<string, number>; letters: Int32Array; inTopic: Int32Array }>

const tallied = (counted: readonly Counted[], topics: Topics): Tally => {
  const seen = new Map<string, number>()
  for (const letter of counted) for (const gram of letter.keys()) seen.set(gram, (seen.get(gram) ?? 0) + 1)
  const least = leastLetters(counted.length)
  const grams = new Map<string, number>()
  for (const [gram, letters] of seen) if (letters >= least) grams.set(gram, grams.size)
  const letters = new Int32Array(grams.size)
  const inTopic = new Int32Array(grams.size * topics.kinds)
  counted.forEach((letter, i) => {
    for (const gram of letter.keys()) {
      const column = grams.get(gram)
      if (column === undefined) continue
      letters[column] = (letters[column] ?? 0) + 1
      const cell = column * topics.kinds + (topics.of[i] ?? 0)
      inTopic[cell] = (inTopic[cell] ?? 0) + 1
    }
  })
  return { grams, letters, inTopic }
}

const sharesOf = ({ of, kinds }: Topics): Float64Array => {
  const shares = new Float64Array(kinds)
  for (const topic of of) shares[topic] = (shares[topic] ?? 0) + 1 / of.length
  return shares
}

/**
 * Learns which grams to listen to. The weight of a gram is its rarity (idf) times the square root of what its presence tells about the topic (Kullback
 * and Leibler, smoothed by one letter for each topic): naive Bayes tells the separating planes where to look.
 */
export const learnVocabulary = (counted: readonly Counted[], topics: Topics): Vocabulary => {
  const { grams, letters, inTopic } = tallied(counted, topics)
  const shares = sharesOf(topics)
  const weights = new Float32Array(letters.length)
  for (let column = 0; column < weights.length; column += 1) {
    const seen = letters[column] ?? 0
    let told = 0
    shares.forEach((share, topic) => {
      const here = ((inTopic[column * topics.kinds + topic] ?? 0) + share * topics.kinds) / (seen + topics.kinds)
      if (here > 0) told += here * Math.log(here / share)
    })
    const rarity = Math.log((1 + counted.length) / (1 + seen)) + 1
    weights[column] = rarity * (Math.sqrt(Math.max(0, told)) + HEARD_AT_LEAST)
  }
  return { grams, emphasis: weights }
}

/** Letters as rows of length one: a long letter is not heard louder than a short one. Grams that were never learned from are passed over. */
export const rowsOfLetters = (counted: readonly Counted[], { grams, emphasis }: Vocabulary): Rows => {
  const starts = new Int32Array(counted.length + 1)
  const room = counted.reduce((sum, letter) => sum + letter.size, 0)
  const columns = new Int32Array(room)
  const values = new Float32Array(room)
  let end = 0
  counted.forEach((letter, i) => {
    const start = end
    let square = 0
    for (const [gram, count] of letter) {
      const column = grams.get(gram)
      if (column === undefined) continue
      const value = (1 + Math.log(count)) * (emphasis[column] ?? 0)
      columns[end] = column
      values[end] = value
      square += value * value
      end += 1
    }
    const length = Math.sqrt(square)
    for (let at = start; at < end; at += 1) values[at] = (values[at] ?? 0) / length
    starts[i + 1] = end
  })
  return { starts, columns: columns.subarray(0, end), values: values.subarray(0, end) }
}
