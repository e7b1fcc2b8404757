import { type Knowledge, type Likeness, likeness, type ReadLetter, rarityOf, readLetter } from './likeness.ts'
import type { LetterWords } from './meaning.ts'
import { type Passage, passages } from './passages.ts'
import { type MatterModel, sameMatter } from './same-matter.ts'
import { nearestSentences, type SentencePair } from './sentences.ts'

/** What an officer is shown of two letters: a proposal with its evidence. Whether they are one matter is decided by the officer alone; nothing is merged. */
export type Comparison = Readonly<{
  score: number
  proposed: boolean
  model: string
  likeness: Likeness
  /** Places in `wholeText` of each letter. */
  passages: readonly Passage[]
  sentences: readonly SentencePair[]
}>

/** What the places of a comparison count in: the title, a line end, the body. */
export const wholeText = ({ title, body }: LetterWords): string => `${title}\n${body}`

const MOST_PASSAGES = 8

/** A letter that is laid beside many others: read once. */
export type ReadOnce = Readonly<{ words: LetterWords; letter: ReadLetter }>

export const readOnce = (words: LetterWords, knowledge: Knowledge): ReadOnce => ({ words, letter: readLetter(words, knowledge) })

/** What a list of candidates needs of each; the nearest sentences are looked for when two are laid side by side. */
export const besideOne = (mine: ReadOnce, other: LetterWords, knowledge: Knowledge, model: MatterModel): Omit<Comparison, 'sentences'> => {
  const found = likeness(mine.letter, readLetter(other, knowledge), knowledge)
  const score = sameMatter(found, model)
  return {
    ...{ score, proposed: score >= model.threshold, model: model.version, likeness: found },
    passages: passages(wholeText(mine.words), wholeText(other), (pair) => rarityOf(knowledge.rarity, pair), MOST_PASSAGES),
  }
}

export const compareLetters = (a: LetterWords, b: LetterWords, knowledge: Knowledge, model: MatterModel): Comparison => ({
  ...besideOne(readOnce(a, knowledge), b, knowledge, model),
  sentences: nearestSentences(wholeText(a), wholeText(b), knowledge.meaning),
})
