import { randomUUID } from 'node:crypto'
import { publicPage, readerOf } from '@onedoor/html'
import { type Answer, type Asked, conclude, NOT_FOUND, refusalBody, route, stampOf } from '@onedoor/http'
import { fold, isRefusal, type Refusal, refuse } from '@onedoor/kernel'
import { ownMatter } from '../own-matter.route.ts'
import { ownPage } from '../own-page.view.ts'
import { WithdrawReview } from './withdraw-review.contract.ts'
import { withdrawReview } from './withdraw-review.decide.ts'

const DONE = {
  title: { zh: '请求已撤回', en: 'Your request is taken back' },
  text: {
    zh: '原来的意见不变。最后一天没过之前，您还可以再请求。',
    en: 'The opinion stands as it is. Until the last day you can ask again.',
  },
}

const NOT_DONE = { zh: '没有撤回', en: 'Nothing was taken back' }

const told = (asked: Asked, code: string, refused?: Refusal): Answer => {
  const reader = readerOf(asked)
  const said = refused === undefined ? DONE : { title: NOT_DONE, text: refusalBody(refused).message }
  return { status: refused === undefined ? 200 : 409, html: publicPage({ ...ownPage({ ...said, code }, reader), here: '/track', reader }) }
}

/** 撤回请求: the petitioner's own act, by query code; no staff session can do it. */
export const withdrawReviewRoute = route({
  method: 'POST',
  path: '/withdraw-review',
  may: 'anyone',
  page: true,
  limit: { perMinute: 20 },
  summary: { zh: '信访人撤回复查、复核请求', en: 'The petitioner takes a request for review back.' },
  decider: withdrawReview,
  body: WithdrawReview,
  handle: async (asked): Promise<Answer> => {
    const { code, matter, commandId = randomUUID() } = asked.body
    const own = await ownMatter(asked, asked.body)
    if (own === undefined) return NOT_FOUND
    if (asked.session !== undefined) return told(asked, code, refuse('petitioners-own-step'))
    const decided = withdrawReview.decide(fold(own.past, withdrawReview), {}, stampOf(asked, commandId))
    if (isRefusal(decided)) return told(asked, code, (await asked.services.store.done(commandId)).length > 0 ? undefined : decided)
    const done = await conclude(asked, [{ stream: matter, past: own.past, events: decided }], commandId)
    return told(asked, code, isRefusal(done) ? done : undefined)
  },
})
