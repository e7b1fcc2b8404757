import { type Answer, MatterParams, NOT_FOUND, route, visibleMatter } from '@onedoor/http'
import { wordsOf, wordsOfMatter } from '../letters.route.ts'
import { sayTopic } from '../say-topic.route.ts'
import { SuggestTopic } from './suggest-topic.contract.ts'

/** A letter that is being taken in. */
export const suggestTopicRoute = route({
  method: 'POST',
  path: '/api/reading/topic',
  may: 'intake.take-in',
  summary: { zh: '这封来件像是哪一类（不保存）', en: 'What a letter seems to be about; nothing of the question is kept.' },
  body: SuggestTopic,
  handle: async ({ services, body }): Promise<Answer> => {
    const { subject, narrative, claims, alone } = body
    return { json: await sayTopic(services, wordsOf({ subject, narrative, claims, alone })) }
  },
})

/** A matter that was registered. */
export const topicOfMatterRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/topic',
  may: 'topic.correct',
  summary: { zh: '这件事项像是哪一类', en: 'What a matter seems to be about.' },
  params: MatterParams,
  handle: async (asked): Promise<Answer> => {
    const seen = await visibleMatter(asked, asked.params.matter)
    if (seen === undefined) return NOT_FOUND
    const words = await wordsOfMatter(asked.services.store, asked.params.matter)
    return { json: words === undefined ? { why: 'EMPTY' } : await sayTopic(asked.services, words) }
  },
})
