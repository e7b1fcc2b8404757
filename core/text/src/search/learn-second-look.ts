import { kindredTexts } from './kindred-texts.ts'
import { type Bag, bagOf } from './kindred-words.ts'
import { learnKindred } from './learn-kindred.ts'
import { type Choice, learnOrder } from './learn-order.ts'
import type { SearchIndex } from './search-index.ts'
import { type DeepIndex, looksAt, type SecondLook, USUAL_WEIGHTS } from './second-look.ts'
import { learnTelling, type Titled } from './telling.ts'

/** A letter with a title: where its body is in the index, and which group of near copies it is of. */
export type Taught = Titled & Readonly<{ at: number; group: number }>

/** One group in so many is kept back: how much each thing counts is learned from letters that taught nothing else. */
const KEPT_BACK = 6

const choiceOf = (
  index: SearchIndex,
  second: Omit<SecondLook, 'weights'>,
  letter: Taught,
  groupAt: ReadonlyMap<number, number>,
): Choice => {
  const looked = looksAt(index, second, letter.title)
  const right = looked.findIndex(({ at }) => at === letter.at)
  const neither = looked.flatMap(({ at }, i) => (i !== right && groupAt.get(at) === letter.group ? [i] : []))
  return { rows: looked.map(({ row }) => row), right, neither: new Set(neither) }
}

const NO_PIECE: Bag = { pieces: new Int32Array(0), weights: new Float32Array(0) }

/** All that a second look knows, learned from letters with a title. The same letters and the same chance give the same, bit for bit. */
export const learnSecondLook = ({ index, bagged }: DeepIndex, letters: readonly Taught[], chance: () => number): SecondLook => {
  const groups = [...new Set(letters.map(({ group }) => group))].toSorted((a, b) => a - b)
  const back = new Set(groups.filter((_, i) => i % KEPT_BACK === KEPT_BACK - 1))
  const taught = letters.filter(({ group }) => !back.has(group))
  const { words, bags } = bagged
  const lessons = taught.map(({ title, at, group }) => ({ question: bagOf(words, title), text: bags[at] ?? NO_PIECE, at, group }))
  const kindred = kindredTexts(bagged, learnKindred(words, lessons, chance), lessons)
  const first = { telling: learnTelling(index, taught), kindred }
  const groupAt = new Map(letters.map(({ at, group }) => [at, group]))
  const choices = letters
    .filter(({ group }) => back.has(group))
    .map((letter) => choiceOf(index, first, letter, groupAt))
    .filter(({ right }) => right >= 0)
  return { kindred, telling: learnTelling(index, letters), weights: learnOrder(choices, USUAL_WEIGHTS) }
}
