import { candidatesIn, dayOf, decidedIn, type Life, lastDayToAsk, lifeOf, type Review } from '@onedoor/case'
import { type Answer, type Asked, letterOf, MatterParams, NOT_FOUND, route, type Unit, visibleMatter } from '@onedoor/http'
import { levelByPost } from '../review.decide.ts'
import { bodiesAbove, bodiesFor, hoursHere } from '../review.route.ts'
import { chainOf, type Evidence, evidenceIn } from './chain.state.ts'

type Seen = NonNullable<Awaited<ReturnType<typeof visibleMatter>>>

const named = ({ id, name }: Unit) => ({ id, name })

/** Where a review could be asked for now, with its last day: for the window that takes a request on paper. */
const askable = async (asked: Asked, life: Life) => {
  const level = levelByPost(life)
  if (level === undefined) return {}
  const last = lastDayToAsk(life, level)
  const { services } = asked
  const bodies = (await bodiesFor(services, life, level)).map(named)
  const { closes } = await hoursHere(asked, last ?? dayOf(services.now()))
  return { ask: { level, bodies, closes, ...(last !== undefined && { lastDay: last }) } }
}

/** Who of the reviewing organ is independent, and who is not and why: for that organ alone. */
const bench = async ({ services, session }: Asked, { events }: Seen, review: Review | undefined) => {
  if (review === undefined || session?.organ !== review.body) return {}
  const { directory, now } = services
  const decided = decidedIn(events, review.level)
  const candidates = candidatesIn({ decided, posts: await directory.posts(), body: review.body, today: dayOf(now()) })
  const shown = await Promise.all(candidates.map(async (one) => ({ ...one, name: (await directory.person(one.person)) ?? one.person })))
  return { candidates: shown, above: (await bodiesAbove(services, review.body)).map(named) }
}

const withNames = async ({ services }: Asked, list: readonly Evidence[]) =>
  Promise.all(list.map(async (one) => ({ ...one, who: (await services.directory.person(one.by)) ?? '' })))

export const chainRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/review',
  may: 'matter.read',
  summary: {
    zh: '复查、复核的全链条：意见、送达、请求、证据、承办人是否独立',
    en: 'The chain of a review: opinion, service, request, evidence, independence.',
  },
  params: MatterParams,
  handle: async (asked): Promise<Answer> => {
    const seen = await visibleMatter(asked, asked.params.matter)
    if (seen === undefined) return NOT_FOUND
    const { events, life } = seen
    const evidence = evidenceIn([...(await letterOf(asked, life)), ...events])
    return {
      json: {
        chain: chainOf(events, (past) => lifeOf(past)),
        evidence: await withNames(asked, evidence),
        ...(await askable(asked, life)),
        ...(await bench(asked, seen, life.review)),
      },
    }
  },
})
