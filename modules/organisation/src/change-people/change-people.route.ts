import { randomUUID } from 'node:crypto'
import { asDate } from '@onedoor/clock'
import { type Answer, route } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { z } from 'zod'
import { AddPerson, EndPost, GivePost } from '../organisation.contract.ts'
import { endPost, insertPerson, insertPost } from '../organisation.query.ts'
import { changed } from '../organisation.route.ts'

export const addPersonRoute = route({
  method: 'POST',
  path: '/api/organisation/people',
  may: 'organisation.change',
  summary: { zh: '增加工作人员', en: 'Add a staff member.' },
  body: AddPerson,
  handle: (asked) => {
    const { commandId, id, name } = asked.body
    return changed(asked, { commandId, what: 'add-person', detail: { id } }, insertPerson(asked.services.county, id, name))
  },
})

export const givePostRoute = route({
  method: 'POST',
  path: '/api/organisation/posts',
  may: 'organisation.change',
  summary: { zh: '任岗', en: 'Give a post in a unit.' },
  body: GivePost,
  handle: async (asked): Promise<Answer> => {
    const { directory, county } = asked.services
    const { commandId, ...post } = asked.body
    if ((await directory.unit(post.unit)) === undefined) return refuse('unit-not-in-effect')
    if ((await directory.person(post.person)) === undefined) return refuse('no-such-person')
    return changed(asked, { commandId, what: 'give-post', detail: post }, insertPost(county, `post-${randomUUID()}`, post))
  },
})

export const endPostRoute = route({
  method: 'POST',
  path: '/api/organisation/posts/:post/end',
  may: 'organisation.change',
  summary: { zh: '离岗', en: 'End a post.' },
  params: z.object({ post: z.string() }),
  body: EndPost,
  handle: async (asked): Promise<Answer> => {
    const { until, commandId } = asked.body
    if (until < asDate(asked.services.now())) return refuse('ends-in-the-past')
    return changed(
      asked,
      { commandId, what: 'end-post', detail: { post: asked.params.post, until } },
      endPost(asked.services.county, asked.params.post, until),
    )
  },
})
