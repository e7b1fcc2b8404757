import { dayOf, letterRead, type SubmissionEvent } from '@onedoor/case'
import type { Services } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import type { LetterWords } from '@onedoor/text/repeat/meaning'
import { inThread } from '@onedoor/threads'
import type { Keys } from '@onedoor/vault'
import type { Learned } from './learn.state.ts'
import { someLetters } from './repeats.query.ts'

/** Enough to know the turns of phrase of a county. */
const LEARNED_FROM = 1_000

const WORK = { file: new URL('./learn.state.ts', import.meta.url), name: 'learnFrom' }

type County = Pick<Services, 'db' | 'county' | 'keys' | 'store' | 'now'>

/** What is known now, and of which day; what is being learned meanwhile. */
type Known = { now?: Learned; day: string; next?: Promise<Learned> }

const KNOWN = new WeakMap<Keys, Known>()

export const wordsOf = (events: readonly Recorded<SubmissionEvent>[]): LetterWords | undefined => {
  const [received] = events
  if (received?.type !== 'SubmissionReceived' || received.sealed === undefined) return undefined
  const { subject, narrative, claims } = received.sealed
  return { title: subject, body: [narrative, ...claims].join('\n') }
}

const learn = async ({ db, county, store }: County): Promise<Learned> => {
  const rows = await db.query<{ submission: string }>(someLetters(county, LEARNED_FROM))
  const letters: LetterWords[] = []
  for (const { submission } of rows) {
    const words = wordsOf(letterRead((await store.read(submission)) as readonly Recorded<SubmissionEvent>[]))
    if (words !== undefined) letters.push(words)
  }
  return inThread<readonly LetterWords[], Learned>(WORK, letters)
}

const begin = (county: County, known: Known, day: string): Promise<Learned> => {
  const next = learn(county).then(
    (now) => {
      KNOWN.set(county.keys, { now, day })
      return now
    },
    (error: unknown) => {
      // Whoever waits is told; the next one tries again.
      delete known.next
      throw error
    },
  )
  known.next = next
  return next
}

/** Learned once a day from the latest letters; while that goes on, what was known yesterday serves. */
export const learned = (county: County): Promise<Learned> => {
  const day = dayOf(county.now())
  const known = KNOWN.get(county.keys) ?? { day }
  KNOWN.set(county.keys, known)
  if (known.now !== undefined && known.day === day) return Promise.resolve(known.now)
  const next = known.next ?? begin(county, known, day)
  if (known.now === undefined) return next
  next.catch(() => undefined)
  return Promise.resolve(known.now)
}

export const isLearned = ({ keys }: Pick<County, 'keys'>): boolean => KNOWN.get(keys)?.now !== undefined
