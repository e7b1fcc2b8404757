import type { Weighed } from '../reading/weighed.ts'
import { closenessToAll, type Grams, gramsOf, type Rarity, weighed } from './grams.ts'

/** Where a text is: ids of places of the county's own list, each with the ids it lies in. */
export type Where = Readonly<{ tops: readonly string[]; within: readonly string[] }>

/** A text of the case or of another case, ready to be compared. */
export type Read = Readonly<{ weighed: Weighed; where: Where }>

export const readText = (text: string, rare: Rarity, where: Where): Read => readGrams(gramsOf(text), rare, where)
export const readGrams = (grams: Grams, rare: Rarity, where: Where): Read => ({ weighed: weighed(grams, rare), where })

/** What speaks for and against a reply answering a letter, each figure with its name. */
export type Evidence = Readonly<{
  /** How near reply and letter are, as a logarithm: twice as near is one step. */
  near: number
  /** The same when the reply is long enough that nearness may be expected of it. */
  nearForItsLength: number
  samePlace: number
  otherPlace: number
  sameVillage: number
  otherVillage: number
  /** How near the reply is to the letter of another case that it fits best. */
  nearestOther: number
  /** Steps by which that other letter fits better, or this one. */
  otherFitsBetter: number
  thisFitsBetter: number
}>

/** Below this, nearness is noise. */
const FLOOR = 0.002
const near = (value: number): number => Math.log2(value + FLOOR)

const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((id) => other.includes(id))
const flag = (yes: boolean): number => (yes ? 1 : 0)
const apart = (one: readonly string[], other: readonly string[]): boolean => one.length > 0 && other.length > 0 && !meet(one, other)

export const evidenceOf = (reply: Read, letter: Read, { own, nearestOther }: Readonly<{ own: number; nearestOther: number }>): Evidence => {
  const lead = near(own) - near(nearestOther)
  return {
    near: near(own),
    nearForItsLength: near(own) * Math.log2(reply.weighed.norm + 1),
    samePlace: flag(meet(reply.where.tops, letter.where.tops)),
    otherPlace: flag(apart(reply.where.tops, letter.where.tops)),
    sameVillage: flag(meet(reply.where.within, letter.where.within)),
    otherVillage: flag(apart(reply.where.within, letter.where.within)),
    nearestOther: near(nearestOther),
    otherFitsBetter: Math.max(0, -lead),
    thisFitsBetter: Math.max(0, lead),
  }
}

/** Letters of other cases, read once for any number of replies. */
export type OtherLetters = Readonly<{
  letters: readonly Readonly<{ id: string; letter: string }>[]
  nearness: (reply: Weighed) => readonly number[]
}>

export const otherLettersOf = (letters: OtherLetters['letters'], rare: Rarity): OtherLetters => ({
  letters,
  nearness: closenessToAll(letters.map(({ letter }) => weighed(gramsOf(letter), rare))),
})

/** The other letter that the reply fits best; never the one that it is to leave for. */
export const nearestOf = (reply: Read, { letters, nearness }: OtherLetters, own: string): Readonly<{ at: number; value: number }> => {
  let nearest = { at: -1, value: 0 }
  for (const [at, value] of nearness(reply.weighed).entries()) if (value > nearest.value && letters[at]?.id !== own) nearest = { at, value }
  return nearest
}

/** With letters of other cases beside it, and without. */
export type Judge = Readonly<{ weights: readonly number[]; stopUnnamed: number; stopNamed: number }>

const ALONE: readonly (keyof Evidence)[] = ['near', 'nearForItsLength', 'samePlace', 'otherPlace', 'sameVillage', 'otherVillage']
export const NAMES = { alone: ALONE, beside: [...ALONE, 'nearestOther', 'otherFitsBetter', 'thisFitsBetter'] } as const satisfies Readonly<
  Record<string, readonly (keyof Evidence)[]>
>

export const featuresOf = (evidence: Evidence, names: readonly (keyof Evidence)[], length: number): readonly number[] => [
  1,
  Math.log2(length + 1),
  ...names.map((name) => evidence[name]),
]

export const weightOf = (features: readonly number[], weights: readonly number[]): number =>
  features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
