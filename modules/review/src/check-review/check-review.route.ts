import { standingAside } from '@onedoor/case'
import { type Answer, type Asked, checkedNotice, MatterParams, NOT_FOUND, route, type SeenMatter, visibleMatter } from '@onedoor/http'
import { checkedReview, checkedReviewDraft } from '../check-review.route.ts'
import { REVIEWING } from '../review.decide.ts'
import { CheckNotice, CheckReview } from './check-review.contract.ts'

/** Whoever checks reads of other reviews of the organ that has this one in hands: nobody of another organ does, nor whoever stands aside. */
const inHands = async (asked: Pick<Asked, 'services' | 'session'>, matter: string): Promise<SeenMatter | undefined> => {
  const seen = await visibleMatter(asked, matter)
  const { organ = '', user = '' } = asked.session ?? {}
  if (seen?.life.review?.body !== organ || !REVIEWING.includes(seen.life.phase)) return undefined
  return standingAside(seen.life, { by: user }) === undefined ? seen : undefined
}

/** 核对 of the opinion that is being typed; nothing of it is kept. */
export const checkReviewRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/check-review',
  may: 'review.accept',
  summary: { zh: '核对正在写的复查、复核意见（不保存）', en: 'Check an opinion on review that is being written; nothing is kept.' },
  params: MatterParams,
  body: CheckReview,
  handle: async (asked): Promise<Answer> => {
    const seen = await inHands(asked, asked.params.matter)
    if (seen === undefined) return NOT_FOUND
    const { outcome, ...words } = asked.body
    const check = await checkedReview(asked, seen, { words, outcome })
    return check === undefined ? NOT_FOUND : { json: check }
  },
})

/** 核对 of the reasons of a notice that is being typed: it is held against its own case alone, which whoever may give notice reads anyway. */
export const checkNoticeRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/check-notice',
  may: 'review.read',
  summary: { zh: '核对正在写的告知理由（不保存）', en: 'Check the reasons of a notice that is being written; nothing is kept.' },
  params: MatterParams,
  body: CheckNotice,
  handle: async (asked): Promise<Answer> => {
    const seen = await visibleMatter(asked, asked.params.matter)
    const aside = standingAside(seen?.life, { by: asked.session?.user ?? '' }) !== undefined
    return seen === undefined || aside ? NOT_FOUND : { json: await checkedNotice(asked, seen, asked.body.reasons) }
  },
})

/** 核对 of the draft that lies there, for whoever signs it. */
export const reviewDraftCheckRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/check-review',
  may: 'matter.read',
  summary: { zh: '核对待签的复查、复核意见', en: 'Check the draft of a review that waits for a signature.' },
  params: MatterParams,
  handle: async (asked): Promise<Answer> => {
    const seen = await inHands(asked, asked.params.matter)
    const checked = seen && (await checkedReviewDraft(asked, seen))
    return checked === undefined ? NOT_FOUND : { json: checked }
  },
})
