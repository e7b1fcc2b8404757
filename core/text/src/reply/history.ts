import { type Gazetteer } from '../facts/places.ts'
import { addresseeOf } from './addressee.ts'
import { bodyOf, whereOf } from './check.ts'
import { SAYS_NOTHING, substanceOf } from './formulas.ts'
import { type Answered } from './learn.ts'

/** A letter and the reply it got, as the county has them. */
export type LetterAndReply = Readonly<{ letter: string; reply: string }>

/** Made ready to learn from: without those that say nothing, and without the names of whom they are for. */
export const answeredOf = (history: readonly LetterAndReply[], places: Gazetteer): readonly Answered[] =>
  history.flatMap(({ letter, reply }) => {
    const body = bodyOf(reply)
    if (substanceOf(body) < SAYS_NOTHING) return []
    const named = addresseeOf(reply) !== undefined
    return [{ letter, reply: body, letterWhere: whereOf(letter, places), replyWhere: whereOf(body, places), named }]
  })
