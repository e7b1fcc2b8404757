import { dayOf, letterRead, type SubmissionEvent } from '@onedoor/case'
import type { Services } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { type Knowledge, learnRarity } from '@onedoor/text/repeat/likeness'
import { type LetterWords, learnMeaning, USUAL_SHAPE } from '@onedoor/text/repeat/meaning'
import type { MatterModel } from '@onedoor/text/repeat/same-matter'
import { startingModel } from '@onedoor/text/repeat/starting-model'
import type { Keys } from '@onedoor/vault'
import { someLetters } from './repeats.query.ts'

/** What two letters are compared by: how this county writes, without anybody's judgement of a repeat in it. */
export type Learned = Readonly<{
  knowledge: Knowledge
  model: MatterModel
  /** Enough letters were read for the model to say of two letters that they look like one matter. */
  speaks: boolean
  day: string
}>

/** Enough to know the turns of phrase of a county, and read in a moment. */
const LEARNED_FROM = 400
const SPEAKS_FROM = 100

const KNOWN = new WeakMap<Keys, Promise<Learned>>()

export const wordsOf = (events: readonly Recorded<SubmissionEvent>[]): LetterWords | undefined => {
  const [received] = events
  if (received?.type !== 'SubmissionReceived' || received.sealed === undefined) return undefined
  const { subject, narrative, claims } = received.sealed
  return { title: subject, body: [narrative, ...claims].join('\n') }
}

/** Between two steps others are served. */
const breath = () => new Promise<void>((go) => setImmediate(go))

const learn = async ({ db, county, store }: Services, day: string): Promise<Learned> => {
  const rows = await db.query<{ submission: string }>(someLetters(county, LEARNED_FROM))
  const letters: LetterWords[] = []
  for (const { submission } of rows) {
    const words = wordsOf(letterRead((await store.read(submission)) as readonly Recorded<SubmissionEvent>[]))
    if (words !== undefined) letters.push(words)
  }
  const rarity = learnRarity(letters)
  await breath()
  const knowledge = { rarity, meaning: learnMeaning(letters, USUAL_SHAPE) }
  await breath()
  return { knowledge, model: startingModel(letters, knowledge), speaks: letters.length >= SPEAKS_FROM, day }
}

/** Learned once a day, from the latest letters. */
export const learned = async (services: Services): Promise<Learned> => {
  const day = dayOf(services.now())
  const known = await KNOWN.get(services.keys)
  if (known !== undefined && known.day === day) return known
  const next = learn(services, day)
  KNOWN.set(services.keys, next)
  return next.catch((error: unknown) => {
    KNOWN.delete(services.keys)
    throw error
  })
}
