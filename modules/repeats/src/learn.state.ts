import { type Knowledge, learnRarity } from '@onedoor/text/repeat/likeness'
import { type LetterWords, learnMeaning, USUAL_SHAPE } from '@onedoor/text/repeat/meaning'
import type { MatterModel } from '@onedoor/text/repeat/same-matter'
import { startingModel } from '@onedoor/text/repeat/starting-model'

/** What two letters are compared by: how this county writes, without anybody's judgement of a repeat in it. */
export type Learned = Readonly<{
  knowledge: Knowledge
  model: MatterModel
  /** Enough letters were read for the model to say of two letters that they look like one matter. */
  speaks: boolean
}>

const SPEAKS_FROM = 100

/** Seconds of arithmetic, done beside the server. */
export const learnFrom = (letters: readonly LetterWords[]): Learned => {
  const knowledge = { rarity: learnRarity(letters), meaning: learnMeaning(letters, USUAL_SHAPE) }
  return { knowledge, model: startingModel(letters, knowledge), speaks: letters.length >= SPEAKS_FROM }
}
