import { randomUUID } from 'node:crypto'
import { asDate } from '@onedoor/clock'
import { type Answer, type Asked, route } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { z } from 'zod'
import { AddPerson, EndPost, GivePost } from '../organisation.contract.ts'
import { endPost, endPostsOf, insertPerson, insertPost, type PostRow, posts } from '../organisation.query.ts'
import { changed } from '../organisation.route.ts'
import { mayEnd } from './end-post.decide.ts'
import { postFault } from './give-post.decide.ts'

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
    const unit = await directory.unit(post.unit)
    if (unit === undefined) return refuse('unit-not-in-effect')
    if ((await directory.person(post.person)) === undefined) return refuse('no-such-person')
    const fault = postFault({ ...post, kind: unit.kind })
    if (fault !== undefined) return fault
    return changed(asked, { commandId, what: 'give-post', detail: post }, insertPost(county, `post-${randomUUID()}`, post))
  },
})

const heldPosts = async (asked: Pick<Asked, 'services'>) => {
  const { db, county } = asked.services
  const rows = await db.query<PostRow>(posts(county))
  return rows.map(({ id, person, role, effective_until: until }) => ({ id, person, role, ...(until !== null && { until }) }))
}

export const endPostRoute = route({
  method: 'POST',
  path: '/api/organisation/posts/:post/end',
  may: 'organisation.change',
  summary: { zh: '离岗', en: 'End a post.' },
  params: z.object({ post: z.string() }),
  body: EndPost,
  handle: async (asked): Promise<Answer> => {
    const { until, commandId } = asked.body
    const { post } = asked.params
    const today = asDate(asked.services.now())
    const refused = mayEnd(await heldPosts(asked), { ends: ({ id }) => id === post, until, today })
    if (refused !== undefined) return refused
    return changed(asked, { commandId, what: 'end-post', detail: { post, until } }, endPost(asked.services.county, post, until))
  },
})

export const endPersonRoute = route({
  method: 'POST',
  path: '/api/organisation/people/:person/end',
  may: 'organisation.change',
  summary: { zh: '离职：所有岗位同日结束', en: 'Somebody leaves: every post of theirs ends on one day, and with the last the way in.' },
  params: z.object({ person: z.string() }),
  body: EndPost,
  handle: async (asked): Promise<Answer> => {
    const { until, commandId } = asked.body
    const { person } = asked.params
    const { directory, county, now } = asked.services
    if ((await directory.person(person)) === undefined) return refuse('no-such-person')
    const refused = mayEnd(await heldPosts(asked), { ends: (post) => post.person === person, until, today: asDate(now()) })
    if (refused !== undefined) return refused
    return changed(asked, { commandId, what: 'end-person', detail: { person, until } }, endPostsOf(county, person, until))
  },
})
