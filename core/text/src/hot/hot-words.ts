import { personsIn } from '../facts/persons.ts'
import { sameLength } from '../reading/same-length.ts'
import { grams } from '../repeat/grams.ts'

/** Words that say that somebody writes and not about what. */
const ONLY_WRITING = /^(?:投诉|反映|举报|请求|关于|咨询|建议|希望|要求|恳请|问题|的问题|情况|请问|何时|什么时候|严重)+$/u
const MOST_WORDS = 4
/** More subjects than this say nothing new. */
const MOST_READ = 200

type Support = ReadonlyMap<string, number>

/** In how many of the subjects each pair of characters stands. */
const supportOf = (subjects: readonly string[]): Support => {
  const support = new Map<string, number>()
  for (const subject of subjects) for (const pair of new Set(grams(subject, [2]))) support.set(pair, (support.get(pair) ?? 0) + 1)
  return support
}

const typical = (subject: string, support: Support): number => {
  const pairs = [...new Set(grams(subject, [2]))]
  return pairs.reduce((sum, pair) => sum + (support.get(pair) ?? 0), 0) / Math.max(1, pairs.length)
}

/** Places in the list of those subjects that have most in common with the others, no two alike; the earlier in the list where they are equal. */
export const representatives = (subjects: readonly string[], most: number): readonly number[] => {
  const read = subjects.slice(0, MOST_READ)
  const support = supportOf(read)
  const ranked = read
    .map((subject, at) => ({ at, subject, score: typical(subject, support) }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
  const firsts = new Map(ranked.toReversed().map(({ at, subject }) => [subject, at]))
  return ranked.flatMap(({ at, subject }) => (subject !== '' && firsts.get(subject) === at ? [at] : [])).slice(0, most)
}

/** Which characters of the subject belong to a pair that half of all subjects have. */
const sharedBy = (subject: string, support: Support, half: number): readonly boolean[] => {
  const shared = Array.from(subject, () => false)
  for (let at = 0; at + 2 <= subject.length; at += 1) {
    if ((support.get(subject.slice(at, at + 2)) ?? 0) < half) continue
    shared[at] = true
    shared[at + 1] = true
  }
  return shared
}

/**
 * The words that at least half of the subjects have in common, from left to right. What looks like a person’s name is left out: these are words about a matter.
 * Empty where they have nothing in common but that somebody writes.
 */
export const commonWords = (subjects: readonly string[]): readonly string[] => {
  const read = subjects.filter((subject) => subject !== '').slice(0, MOST_READ)
  const [first] = representatives(read, 1)
  if (first === undefined || read.length < 2) return []
  const subject = sameLength(read[first] ?? '')
  const shared = [...sharedBy(subject, supportOf(read), Math.max(2, read.length / 2))]
  for (const { start, end } of personsIn(subject)) shared.fill(false, start, end)
  const runs: string[] = []
  for (let at = 0; at < subject.length; at += 1) {
    if (shared[at] !== true) continue
    let end = at
    while (shared[end] === true) end += 1
    runs.push(subject.slice(at, end))
    at = end
  }
  return runs.filter((run) => run.length >= 2 && !ONLY_WRITING.test(run)).slice(0, MOST_WORDS)
}
