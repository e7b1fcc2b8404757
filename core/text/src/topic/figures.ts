/** One decided letter: what was said first, how sure, and whether it was right. */
export type Judged = Readonly<{ topic: string; said: string; confidence: number }>

export type Figures = Readonly<{
  letters: number
  accuracy: number
  macroF1: number
  /** The mean distance between how sure was said and how often it was right, over ten equal steps of confidence. */
  calibrationError: number
  /** The largest share of the letters, surest first, of which at least so many were right. */
  coverageAt95: number
  coverageAt97: number
}>

const isRight = ({ topic, said }: Judged): boolean => topic === said

const f1Of = (judged: readonly Judged[], topic: string): number => {
  const hits = judged.filter((one) => one.topic === topic && one.said === topic).length
  const named = judged.filter((one) => one.topic === topic).length + judged.filter((one) => one.said === topic).length
  return named === 0 ? 0 : (2 * hits) / named
}

const STEPS = 10

export const calibrationError = (judged: readonly Judged[]): number => {
  const apart = new Float64Array(STEPS)
  for (const one of judged) {
    const step = Math.min(STEPS - 1, Math.floor(one.confidence * STEPS))
    apart[step] = (apart[step] ?? 0) + one.confidence - (isRight(one) ? 1 : 0)
  }
  const error = apart.reduce((sum, distance) => sum + Math.abs(distance), 0)
  return judged.length === 0 ? 0 : error / judged.length
}

/** How many of the surest letters may be taken so that `precision` of them are right, and the confidence of the last of them. */
export const surest = (judged: readonly Judged[], precision: number): Readonly<{ letters: number; from: number }> => {
  let right = 0
  let best = { letters: 0, from: Number.POSITIVE_INFINITY }
  for (const [i, one] of judged.toSorted((a, b) => b.confidence - a.confidence).entries()) {
    if (isRight(one)) right += 1
    if (right >= precision * (i + 1)) best = { letters: i + 1, from: one.confidence }
  }
  return best
}

/** What a row of judged letters shows; an empty one shows noughts. */
export const figuresOf = (judged: readonly Judged[]): Figures => {
  const letters = judged.length
  const topics = [...new Set(judged.map(({ topic }) => topic))]
  const share = (part: number): number => (letters === 0 ? 0 : part / letters)
  return {
    letters,
    accuracy: share(judged.filter(isRight).length),
    macroF1: topics.length === 0 ? 0 : topics.reduce((sum, topic) => sum + f1Of(judged, topic), 0) / topics.length,
    calibrationError: calibrationError(judged),
    coverageAt95: share(surest(judged, 0.95).letters),
    coverageAt97: share(surest(judged, 0.97).letters),
  }
}
