import { route } from '@onedoor/http'
import { z } from 'zod'
import { AddTopic, EndTopic } from '../organisation.contract.ts'
import { endTopic, insertTopic } from '../organisation.query.ts'
import { changed } from '../organisation.route.ts'

export const addTopicRoute = route({
  method: 'POST',
  path: '/api/organisation/topics',
  may: 'organisation.change',
  summary: { zh: '增加一个内容分类', en: 'Add a topic.' },
  body: AddTopic,
  handle: (asked) => {
    const { commandId, code, name } = asked.body
    return changed(asked, { commandId, what: 'add-topic', detail: { code, name } }, insertTopic(asked.services.county, code, name))
  },
})

/** A topic is given up, never removed: what was sorted under it keeps its name. */
export const endTopicRoute = route({
  method: 'POST',
  path: '/api/organisation/topics/:topic/end',
  may: 'organisation.change',
  summary: { zh: '停用一个内容分类', en: 'Give up a topic; what was sorted under it keeps it.' },
  params: z.object({ topic: z.string().max(64) }),
  body: EndTopic,
  handle: (asked) => {
    const { commandId, until } = asked.body
    const { topic } = asked.params
    return changed(asked, { commandId, what: 'end-topic', detail: { code: topic, until } }, endTopic(asked.services.county, topic, until))
  },
})
