import { simplified } from '@onedoor/hanzi'
import type { Services } from '@onedoor/http'
import { type Suggestion, suggestTopic } from '@onedoor/text/topic/topic-model'
import { unreadable } from '@onedoor/text/topic/unreadable'
import { becauseOf, type Words } from './letters.route.ts'
import { liveModel } from './live-model.route.ts'
import type { TopicSaid } from './topic-said.state.ts'

const SHOWN = 3
/** A topic that was given up is proposed no more; when it was the one named, the answer is "not sure". */
const stillOpen = ({ topic, likeliest }: Suggestion, open: ReadonlySet<string>) => ({
  sure: topic !== undefined && open.has(topic),
  likeliest: likeliest.filter((one) => open.has(one.topic)),
})

type Asks = Pick<Services, 'db' | 'county' | 'keys' | 'directory'>

/** What the model in use says of these words. Nothing of the question is kept. */
export const sayTopic = async (asks: Asks, words: Words): Promise<TopicSaid> => {
  const why = unreadable(`${words.title}\n${words.body}`)
  if (why !== undefined) return { why }
  const model = await liveModel(asks, 'TOPIC')
  if (model === undefined) return { why: 'NO_MODEL' }
  const said = suggestTopic(model, words, simplified, model.topics.length)
  const open = new Set((await asks.directory.topics()).filter(({ until }) => until === undefined).map(({ code }) => code))
  const { sure, likeliest } = stillOpen(said, open)
  if (likeliest.length === 0) return { why: 'NO_MODEL' }
  return {
    ...{ model: said.model, sure, because: said.evidence.map((one) => becauseOf(words, one)) },
    likeliest: likeliest.slice(0, SHOWN).map(({ topic, confidence }) => ({ topic, percent: Math.round(confidence * 100) })),
  }
}
