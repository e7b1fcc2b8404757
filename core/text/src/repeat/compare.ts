import { type Knowledge, type Likeness, likeness, rarityOf, readLetter } from './likeness.ts'
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

export const compareLetters = (a: LetterWords, b: LetterWords, knowledge: Knowledge, model: MatterModel): Comparison => {
  const found = likeness(readLetter(a, knowledge), readLetter(b, knowledge), knowledge)
  const score = sameMatter(found, model)
  const [left, right] = [wholeText(a), wholeText(b)]
  return {
    ...{ score, proposed: score >= model.threshold, model: model.version, likeness: found },
    passages: passages(left, right, (pair) => rarityOf(knowledge.rarity, pair), MOST_PASSAGES),
    sentences: nearestSentences(left, right, knowledge.meaning),
  }
}
