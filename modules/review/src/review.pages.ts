import { dayOf, type HeldPost, type Life, lastDayToAsk, type Told } from '@onedoor/case'
import type { Stamp } from '@onedoor/kernel'
import { type Act, type DeskModule, probing } from '@onedoor/ui'
import { acceptReview } from './accept-review/accept-review.decide.ts'
import { decideReview } from './decide-review/decide-review.decide.ts'
import { declineReview } from './decline-review/decline-review.decide.ts'
import { draftReview } from './draft-review/draft-review.decide.ts'
import { examineNewFacts } from './examine-new-facts/examine-new-facts.decide.ts'
import { moveUp } from './move-up/move-up.decide.ts'
import { requestReview } from './request-review.decide.ts'
import { returnReview } from './return-review/return-review.decide.ts'
import { levelByPost } from './review.decide.ts'
import type { Reviewing } from './review.state.ts'
import { serveReview } from './serve-review/serve-review.decide.ts'
import { terminate } from './terminate/terminate.decide.ts'

const toldIn = ({ life }: Reviewing): Told => (life?.notifiable === false ? 'NOT_REACHABLE' : 'DIRECT')

/** An officer of this organ, so that only the state of the matter speaks; who is independent, the server knows. */
const somebody = (stamp: Stamp): readonly HeldPost[] => [{ person: 'probe', unit: stamp.organ, role: 'reviewer', from: '0001-01-01' }]

/** On paper it may have been posted on the last day, so that the window still takes it after the procedure was ended. */
const posted = (life: Life | undefined, today: string): string => {
  const level = life && levelByPost(life)
  const until = life && level && lastDayToAsk(life, level)
  return until === undefined || until > today ? today : until
}

const POSTMARK = { digest: 'probe', mime: 'image/png', bytes: 1, name: 'probe' }

const ASKING: readonly Act[] = [
  {
    id: 'request-review',
    title: { zh: '登记复查、复核请求', en: 'Put a request for review on record' },
    may: 'review.register',
    place: 75,
    probe: probing(requestReview, ({ life }, stamp) => ({
      ...{ body: 'probe', bodies: ['probe'], channel: 'LETTER' as const, request: 'probe', reasons: '' },
      ...{ sentOn: posted(life, dayOf(stamp.at)), receivedOn: dayOf(stamp.at), files: [POSTMARK] },
    })),
    load: async () => (await import('./request-review/request-review.page.tsx')).RequestReviewForm,
  },
  {
    id: 'accept-review',
    title: { zh: '受理，确定承办人', en: 'Accept and name who looks at it' },
    may: 'review.accept',
    place: 30,
    probe: probing(acceptReview, (state, stamp) => ({ reviewer: 'probe', told: toldIn(state), posts: somebody(stamp) })),
    load: async () => (await import('./accept-review/accept-review.page.tsx')).AcceptReviewForm,
  },
  {
    id: 'move-up',
    title: { zh: '移送上一级机关', en: 'Move it to the organ above' },
    may: 'review.accept',
    place: 80,
    probe: probing(moveUp, () => ({ to: 'probe', above: ['probe'], reasons: '', posts: [] })),
    load: async () => (await import('./move-up/move-up.page.tsx')).MoveUpForm,
  },
  {
    id: 'decline-review',
    title: { zh: '不予受理', en: 'Decline the request' },
    may: 'review.decide',
    place: 70,
    probe: probing(declineReview, (state) => ({ ground: 'OTHER_PROCEDURE' as const, reasons: '', told: toldIn(state) })),
    load: async () => (await import('./decline-review/decline-review.page.tsx')).DeclineReviewForm,
  },
]

const DECIDING: readonly Act[] = [
  {
    id: 'draft-review',
    title: { zh: '拟复查、复核意见', en: 'Draft the opinion of the review' },
    may: 'review.draft',
    place: 25,
    probe: probing(draftReview, () => ({ outcome: 'UPHOLD' as const, grounds: [], facts: '', basis: '', opinion: '' })),
    load: async () => (await import('./draft-review/draft-review.page.tsx')).DraftReviewForm,
  },
  {
    id: 'decide-review',
    title: { zh: '签发复查、复核意见', en: 'Sign the opinion of the review' },
    may: 'review.decide',
    place: 20,
    probe: probing(decideReview, () => ({ posts: [] })),
    load: async () => (await import('./decide-review/decide-review.page.tsx')).DecideReviewForm,
  },
  {
    id: 'return-review',
    title: { zh: '退回修改', en: 'Send the draft back' },
    may: 'review.decide',
    place: 65,
    probe: probing(returnReview, () => ({ remarks: '' })),
    load: async () => (await import('./return-review/return-review.page.tsx')).ReturnReviewForm,
  },
  {
    id: 'serve-review',
    title: { zh: '登记送达', en: 'Record service' },
    may: 'review.serve',
    place: 22,
    probe: probing(serveReview, ({ decidedOn }, stamp) => ({
      ...{ method: 'DIRECT' as const, receiver: 'probe', remarks: '', consentToElectronic: false, proof: [] },
      servedOn: decidedOn ?? dayOf(stamp.at),
    })),
    load: async () => (await import('./serve-review/serve-review.page.tsx')).ServeReviewForm,
  },
]

const ENDING: readonly Act[] = [
  {
    id: 'examine-new-facts',
    title: { zh: '审查新的事实和理由', en: 'Examine for new facts' },
    may: 'new-facts.examine',
    place: 12,
    probe: probing(examineNewFacts, (state) => ({ found: true, reasons: '', told: toldIn(state) })),
    load: async () => (await import('./examine-new-facts/examine-new-facts.page.tsx')).ExamineNewFactsForm,
  },
  {
    id: 'terminate',
    title: { zh: '程序终结', en: 'End the procedure' },
    may: 'termination.decide',
    place: 85,
    probe: probing(terminate, (state) => ({
      why: state.life?.phase === 'REVIEW2_SERVED' ? ('FINAL_REVIEW' as const) : ('NO_REVIEW_ASKED' as const),
      ...{ text: '', told: toldIn(state) },
    })),
    load: async () => (await import('./terminate/terminate.page.tsx')).TerminateForm,
  },
]

/** 复查复核 at the desk: the list, the acts, and the chain on the page of a matter. */
export const reviewPages: DeskModule = {
  name: 'review',
  pages: [
    {
      path: '/reviews',
      may: 'review.read',
      title: { zh: '复查复核', en: 'Reviews' },
      menu: { place: 20 },
      load: async () => (await import('./list/reviews.page.tsx')).ReviewsPage,
    },
    {
      path: '/new-facts',
      may: 'new-facts.examine',
      title: { zh: '答复后的新情况', en: 'Said after the answer' },
      menu: { place: 25 },
      load: async () => (await import('./list/new-words.page.tsx')).NewWordsPage,
    },
  ],
  acts: [...ASKING, ...DECIDING, ...ENDING],
  parts: [
    {
      id: 'review',
      title: { zh: '复查复核', en: 'Review' },
      may: 'matter.read',
      shows: ({ review, reviewed }) => review !== undefined || reviewed.length > 0,
      load: async () => (await import('./chain/chain.part.tsx')).ReviewPart,
    },
  ],
}
