import type { Query } from '@onedoor/database'
import { type Keys, sealWords } from '@onedoor/vault'
import { correctTopic } from './correct-topic/correct-topic.decide.ts'
import { correctTopicRoute } from './correct-topic/correct-topic.route.ts'
import { learnAll, learnJob, type Report } from './learn/learn.job.ts'
import { insertSample } from './learn/learn.query.ts'
import { learnRoute } from './learn/learn.route.ts'
import { placeOfSample } from './letters.route.ts'
import { liveModel } from './live-model.route.ts'
import { modelsRoute } from './models/models.route.ts'
import { matterProjection } from './reading.projection.ts'
import { suggestTopicRoute, topicOfMatterRoute } from './suggest-topic/suggest-topic.route.ts'
import { suggestUnitsRoute } from './suggest-units/suggest-units.route.ts'

export type { Report }

/** A letter with its topic that is given to begin with. */
export type Sample = Readonly<{ id: string; topic: string; title: string; body: string }>

/** Puts letters with their topics beside the county's own decisions; the same id again adds nothing. */
const giveSamples = async (
  tx: Query,
  { county, keys }: Readonly<{ county: string; keys: Keys }>,
  samples: readonly Sample[],
): Promise<void> => {
  for (const { id, topic, title, body } of samples)
    await tx.query(insertSample(county, { id, topic, words: sealWords(keys, placeOfSample(id), { title, body }) }))
}

/** Whether topics are suggested here yet. */
const hasModel = async (asks: Parameters<typeof liveModel>[0]): Promise<boolean> => (await liveModel(asks, 'TOPIC')) !== undefined

/** 读信: what a letter is about and whose it may be, proposed with reasons; learned from what officers decided. */
export const reading = {
  name: 'reading',
  routes: [suggestTopicRoute, topicOfMatterRoute, suggestUnitsRoute, correctTopicRoute, modelsRoute, learnRoute],
  projections: [matterProjection],
  jobs: [learnJob],
  rules: { correctTopic },
  hasModel,
  learnAll,
  giveSamples,
} as const
