import { type CaseEvent, letterRead, lifeOf, opensOne, type SubmissionEvent } from '@onedoor/case'
import { countyPlaces, type Services } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { type LetterAndReply, letterWords, type ReplyModel } from '@onedoor/text'
import { inThread } from '@onedoor/threads'
import { sealWords } from '@onedoor/vault'
import { answeredIn, keepReplyModel } from '../reply-check.query.ts'
import { MODEL_PLACE } from '../reply-check.route.ts'
import { replyIn } from '../reply-check.state.ts'
import type { Lesson } from './learn.state.ts'

/** The latest answered matters that are learned from: half a second's work, and nobody at the door waits for it. */
const LEARNED = 400

const WORK = { file: new URL('./learn.state.ts', import.meta.url), name: 'learnFrom' }

const pairOf = async ({ store }: Services, id: string): Promise<readonly LetterAndReply[]> => {
  const events = (await store.read(id)) as readonly Recorded<CaseEvent>[]
  const life = lifeOf(events)
  const reply = replyIn(events)
  if (life === undefined || reply === undefined) return []
  const letter = letterRead((await store.read(life.submission)) as readonly Recorded<SubmissionEvent>[])
  return [{ letter: letterWords({ letter: opensOne(letter) ? letter : [], events }), reply }]
}

/** Learns anew from what stands there today, so that erased words are out of it by the next morning. Returns how many matters were learned from. */
const learn = async (services: Services): Promise<number> => {
  const { db, county, keys, now } = services
  const rows = await db.query<{ id: string }>(answeredIn(county, LEARNED))
  const pairs: LetterAndReply[] = []
  for (const { id } of rows) pairs.push(...(await pairOf(services, id)))
  const model = await inThread<Lesson, ReplyModel | undefined>(WORK, { pairs, places: await countyPlaces(services) })
  if (model === undefined) return 0
  const sealed = sealWords(keys, MODEL_PLACE, JSON.stringify(model))
  await db.query(keepReplyModel(county, { learned_at: now(), learned_from: model.learnedFrom, model: sealed }))
  return model.learnedFrom
}

/** Each night; `schedule` is a cron line in county time. */
export const learnRepliesJob = { name: 'handling.learn-replies', schedule: '20 3 * * *', run: learn } as const
