import { type CaseEvent, type Life, lifeOf, standingAside } from '@onedoor/case'
import { storedFiles } from '@onedoor/files'
import { type Answer, conclude, NOT_FOUND, route, type Services, stampOf, storeOne } from '@onedoor/http'
import { fold, isRefusal, type Recorded, refuse } from '@onedoor/kernel'
import { requestReview } from '../request-review.decide.ts'
import { levelOpen } from '../review.decide.ts'
import { bodiesFor, counterOf } from '../review.route.ts'
import { OnPaper } from './on-paper.contract.ts'
import { matterOfNumber } from './on-paper.query.ts'

const bodiesOpen = async (services: Services, life: Life | undefined, sentOn: string): Promise<readonly string[]> => {
  const level = life && levelOpen(life, sentOn)
  return life === undefined || level === undefined ? [] : (await bodiesFor(services, life, level)).map(({ id }) => id)
}

/**
 * 书面请求直接交到复查、复核机关: that organ cannot read the matter before it is asked. It names the matter by its number, learns nothing but whether the request
 * is its own to take, and the day of posting counts as at any other window.
 */
export const onPaperRoute = route({
  method: 'POST',
  path: '/api/reviews/on-paper',
  may: 'review.register',
  decider: requestReview,
  summary: {
    zh: '登记直接交到本机关的书面复查、复核请求',
    en: 'Put on record a request for review that was handed to the reviewing organ.',
  },
  body: OnPaper,
  handle: async (asked): Promise<Answer> => {
    const { services, session, body } = asked
    const { commandId, no, handedAt, ...input } = body
    if (session === undefined) return NOT_FOUND
    if ((await services.store.done(commandId)).length > 0) return { json: { done: true } }
    const [found] = await services.db.query<{ id: string }>(matterOfNumber(services.county, no))
    const past = (found === undefined ? [] : await services.store.read(found.id)) as readonly Recorded<CaseEvent>[]
    const life = lifeOf(past)
    const bodies = await bodiesOpen(services, life, input.sentOn)
    // One answer for no such matter, no review open, and not this organ's: nothing is learnt by trying numbers.
    if (found === undefined || !bodies.includes(session.organ)) return refuse('no-review-to-take-here', '信访工作条例 第三十五条')
    const files = await storedFiles(services.files, input.files)
    if (isRefusal(files)) return files
    const command = { ...input, ...(await counterOf(asked, { ...input, handedAt })), files, body: session.organ, bodies }
    const stamp = stampOf(asked, commandId)
    const events = standingAside(life, stamp) ?? requestReview.decide(fold(past, requestReview), command, stamp)
    if (isRefusal(events)) return events
    const answer = await conclude(asked, [{ stream: found.id, past, events }], commandId)
    return isRefusal(answer) ? answer : { json: { id: found.id } }
  },
})

export const onPaperFilesRoute = route({
  method: 'POST',
  path: '/api/reviews/files',
  may: 'review.register',
  summary: { zh: '上传书面请求和信封的照片', en: 'Store a photograph of a request on paper or of its envelope.' },
  uploads: true,
  handle: storeOne,
})
