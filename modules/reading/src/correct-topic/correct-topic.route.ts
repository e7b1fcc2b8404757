import { matterCommand } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { CorrectTopic } from './correct-topic.contract.ts'
import { correctTopic } from './correct-topic.decide.ts'

export const correctTopicRoute = matterCommand({
  path: '/api/matters/:matter/correct-topic',
  may: 'topic.correct',
  summary: { zh: '更正内容分类，写明理由', en: 'Correct what a matter is about, with reasons.' },
  input: CorrectTopic,
  decider: correctTopic,
  prepare: async (input, { services }) => {
    const topics = await services.directory.topics()
    return topics.some(({ code, until }) => code === input.topic && until === undefined) ? input : refuse('unknown-topic')
  },
})
