import { learnMatterAnew, type MatterLearned, type MatterLesson } from '@onedoor/text/repeat/learn-matter-anew'
import { type Knowledge, likeness, type ReadLetter, readLetter } from '@onedoor/text/repeat/likeness'
import type { LetterWords } from '@onedoor/text/repeat/meaning'
import { type DecidedPair, sideOfPair, sidesOfCompared } from '@onedoor/text/repeat/pair-sides'
import type { MatterModel } from '@onedoor/text/repeat/same-matter'
import type { Side } from '@onedoor/text/topic/sides'

/** A letter that was compared: its words, never who wrote it; `side` where it was put before. */
export type Compared = Readonly<{ id: string; words: LetterWords; side?: Side }>

export type TrainingAsked = Readonly<{
  letters: readonly Compared[]
  /** What holds of two letters. One letter by several hands says the same of one matter. */
  decided: readonly DecidedPair[]
  knowledge: Knowledge
  inUse: MatterModel
  version: string
}>

export type Trained = Readonly<{ learned: MatterLearned; sides: readonly Side[] }>

/** Runs in a thread of its own: what goes in and out is plain. */
export const train = ({ letters, decided, knowledge, inUse, version }: TrainingAsked): Trained => {
  const sides = sidesOfCompared(
    letters.map(({ id, words, side }) => ({ id, body: words.body, ...(side !== undefined && { side }) })),
    decided,
  )
  const sideOfLetter = new Map(letters.map(({ id }, i) => [id, sides[i] ?? 'LEARN']))
  const read = new Map<string, ReadLetter>(letters.map(({ id, words }) => [id, readLetter(words, knowledge)]))
  const lessons = decided.flatMap(({ a, b, same }): readonly MatterLesson[] => {
    const [one, other] = [read.get(a), read.get(b)]
    if (one === undefined || other === undefined) return []
    const side = sideOfPair(sideOfLetter.get(a) ?? 'NEITHER', sideOfLetter.get(b) ?? 'NEITHER')
    if (side === 'NEITHER') return []
    return [{ likeness: likeness(one, other, knowledge), same, side }]
  })
  return { learned: learnMatterAnew(lessons, inUse, version), sides }
}
