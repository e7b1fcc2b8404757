import { type Example, regression } from '../learning/regression.ts'
import { closeness } from '../reading/weighed.ts'
import { closenessToAll, gramsOf, type Rarity, rarityOf } from './grams.ts'
import { type Evidence, evidenceOf, featuresOf, type Judge, NAMES, type Read, readGrams, type Where, weightOf } from './subject.ts'

/** A letter of the county's own history with the reply that it got. `where` of each by the county's list of places; `named`: the reply names whom it is for. */
export type Answered = Readonly<{
  letter: string
  reply: string
  letterWhere: Where
  replyWhere: Where
  named: boolean
}>

/** What the county's own letters and replies have taught; a value that can be kept and compared. */
export type ReplyModel = Readonly<{
  learnedFrom: number
  rarity: Rarity
  /** How near a right reply is to its letter in the middle of all: a reply as near as that, and nearer than to any other letter, is never stopped. */
  usual: number
  alone: Judge
  beside: Judge
}>

/** With fewer answered letters nothing can be said of what goes with what. */
export const ENOUGH = 60

/** Shares of the county's own right replies that the two lines may stop: where the reply names nobody, the words have to carry it alone. */
const STOPS = { unnamed: 0.04, named: 0.006 } as const

/** Wrong letters put beside each reply while learning. */
const WRONG = 4

type Ready = Readonly<{ letter: Read; reply: Read; named: boolean }>
type Seen = Readonly<{ evidence: Evidence; length: number; right: boolean; named: boolean }>

/** Letters that lie far apart in the list, the same ones each time: half of them from the same place, as letters that are mixed up mostly are. */
const wrongFor = (at: number, all: readonly Ready[]): readonly number[] => {
  const tops = all[at]?.letter.where.tops ?? []
  const near = all.flatMap(({ letter }, other) => (other !== at && letter.where.tops.some((id) => tops.includes(id)) ? [other] : []))
  return Array.from({ length: WRONG }, (_, turn) => {
    const far = (at + 1 + ((at * 7919 + turn * 104_729 + 31) % (all.length - 1))) % all.length
    return turn % 2 === 0 ? far : (near[(at * 31 + turn * 17) % Math.max(near.length, 1)] ?? far)
  })
}

/** Both sides of a reply: under its own letter with the best other beside it, and under wrong ones, where its own is among the others. */
const seenOf = (at: number, all: readonly Ready[], values: readonly number[]): readonly Seen[] => {
  const one = all[at]
  if (one === undefined) return []
  const { reply, named } = one
  const bestBut = (skip: number): number => values.reduce((most, value, other) => (other === skip ? most : Math.max(most, value)), 0)
  const under = (other: number, right: boolean): readonly Seen[] => {
    const letter = all[other]?.letter
    const beside = { own: values[other] ?? 0, nearestOther: bestBut(other) }
    return letter === undefined ? [] : [{ evidence: evidenceOf(reply, letter, beside), length: reply.weighed.norm, right, named }]
  }
  return [...under(at, true), ...wrongFor(at, all).flatMap((other) => under(other, false))]
}

/** The value under which that share of the values lies. */
const lineAt = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? Number.NEGATIVE_INFINITY
}

const judgeOf = (seen: readonly Seen[], names: readonly (keyof Evidence)[]): Judge => {
  const examples: readonly Example[] = seen.map(({ evidence, length, right }) => ({
    features: featuresOf(evidence, names, length),
    right,
    weight: right ? WRONG : 1,
  }))
  const weights = regression(examples)
  const right = seen.flatMap(({ named, right: fits }, at) =>
    fits ? [{ named, value: weightOf(examples[at]?.features ?? [], weights) }] : [],
  )
  const unnamed = right.filter(({ named }) => !named).map(({ value }) => value)
  const all = right.map(({ value }) => value)
  return { weights, stopUnnamed: lineAt(unnamed.length < ENOUGH ? all : unnamed, STOPS.unnamed), stopNamed: lineAt(all, STOPS.named) }
}

/** Learned from right pairs alone, replies that say nothing left out by the caller; seconds for some thousand. `undefined` below sixty. */
export const learnReplies = (pairs: readonly Answered[]): ReplyModel | undefined => {
  if (pairs.length < ENOUGH) return undefined
  const letters = pairs.map(({ letter }) => gramsOf(letter))
  const replies = pairs.map(({ reply }) => gramsOf(reply))
  const rare = rarityOf([...letters, ...replies])
  const all: readonly Ready[] = pairs.map(({ letterWhere, replyWhere, named }, at) => ({
    letter: readGrams(letters[at] ?? new Map(), rare, letterWhere),
    reply: readGrams(replies[at] ?? new Map(), rare, replyWhere),
    named,
  }))
  const nearness = closenessToAll(all.map(({ letter }) => letter.weighed))
  const seen = all.flatMap(({ reply }, at) => seenOf(at, all, nearness(reply.weighed)))
  const usual = lineAt(
    all.map(({ reply, letter }) => closeness(reply.weighed, letter.weighed)),
    0.5,
  )
  return { learnedFrom: pairs.length, rarity: rare, usual, alone: judgeOf(seen, NAMES.alone), beside: judgeOf(seen, NAMES.beside) }
}
