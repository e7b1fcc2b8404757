import { randomUUID } from 'node:crypto'
import { type CaseEvent, lifeOf } from '@onedoor/case'
import { publicPage, readerOf } from '@onedoor/html'
import { type Answer, type Asked, conclude, NOT_FOUND, refusalBody, route, stampOf } from '@onedoor/http'
import { fold, isRefusal, type Recorded, refuse } from '@onedoor/kernel'
import { queryKeyOf } from '@onedoor/vault'
import { RateByCode } from './rate.contract.ts'
import { rate } from './rate.decide.ts'
import { ratedPage } from './rate.view.ts'

/** The query code opens the petitioner's own matters and nothing else. Whoever is signed in as staff does not rate. */
const given = async (asked: Asked<unknown, unknown, RateByCode>): Promise<Answer> => {
  const { services, body } = asked
  const past = (await services.store.read(body.matter)) as readonly Recorded<CaseEvent>[]
  const life = lifeOf(past)
  if (life === undefined || life.queryKey !== queryKeyOf(services.keys, body.code)) return NOT_FOUND
  if (asked.session !== undefined) return refuse('petitioner-alone')
  const commandId = body.commandId ?? randomUUID()
  const events = rate.decide(fold(past, rate), body, stampOf(asked, commandId))
  if (!isRefusal(events)) return conclude(asked, [{ stream: body.matter, past, events }], commandId)
  return (await services.store.done(commandId)).length > 0 ? { json: { version: past.length } } : events
}

const summary = {
  zh: '信访人凭查询码评价，信访部门和责任单位各一次',
  en: 'The petitioner rates, by query code, the office and the unit once each.',
}
const limit = { perMinute: 30 }

export const rateRoute = route({
  method: 'POST',
  path: '/api/portal/ratings',
  may: 'anyone',
  summary,
  limit,
  decider: rate,
  body: RateByCode,
  handle: given,
})

/** The same from a plain form: answers with a page that leads back to the matter without putting the code into an address. */
export const rateFormRoute = route({
  method: 'POST',
  path: '/rate',
  may: 'anyone',
  page: true,
  summary,
  limit,
  decider: rate,
  body: RateByCode,
  handle: async (asked): Promise<Answer> => {
    const answer = await given(asked)
    const refused = isRefusal(answer) ? refusalBody(answer).message : undefined
    if (refused === undefined && answer === NOT_FOUND) return NOT_FOUND
    const reader = readerOf(asked)
    const made = ratedPage({ refused, code: asked.body.code }, reader)
    return { status: refused === undefined ? 200 : 409, html: publicPage({ ...made, here: '/track', reader }) }
  },
})
