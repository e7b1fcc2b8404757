import type { Review, ReviewOutcome } from '@onedoor/case'
import { type Asked, checkedText, type OtherMatters, type SeenMatter } from '@onedoor/http'
import { fold } from '@onedoor/kernel'
import type { ReplyCheck } from '@onedoor/text'
import { alsoUnderReview, reviewedBefore } from './check-review.query.ts'
import { comparedIn, fieldsOf, groundsOf, lettersOf, type ReviewWords, reviewIn } from './check-review.state.ts'
import { evolve, initial } from './review.state.ts'

type At = Pick<Asked, 'services' | 'session'>

/** So many other reviews are read beside an opinion. */
const BESIDE = 60

const otherReviews = async ({ services }: At, { body }: Review, matter: string): Promise<OtherMatters> => {
  const { db, county } = services
  const of = { county, body, but: matter, limit: BESIDE }
  const [open, answered] = await Promise.all([db.query<{ id: string }>(alsoUnderReview(of)), db.query<{ id: string }>(reviewedBefore(of))])
  return { open: open.map(({ id }) => id), answered: answered.map(({ id }) => id), lettersOf, replyIn: reviewIn }
}

type Written = Readonly<{ words: ReviewWords; outcome: ReviewOutcome | undefined }>

/** An opinion on review against the whole case, the request that it answers, and what else this organ has under review. */
export const checkedReview = async (at: At, seen: SeenMatter, { words, outcome }: Written): Promise<ReplyCheck | undefined> => {
  const { review } = seen.life
  if (review === undefined) return undefined
  const { level } = review
  return checkedText(at, seen, {
    of: level === 1 ? 'REVIEW' : 'FINAL_REVIEW',
    fields: fieldsOf(words),
    basis: words.basis,
    claims: groundsOf(seen.events),
    others: await otherReviews(at, review, seen.events[0]?.stream ?? ''),
    ...comparedIn(seen.events, { level, outcome, words }),
  })
}

/** The draft that lies there, as it would be signed; nothing where none lies there, or its words were erased. */
export const checkedReviewDraft = async (at: At, seen: SeenMatter): Promise<ReplyCheck | undefined> => {
  const { draft } = fold(seen.events, { initial, evolve })
  return draft?.words && checkedReview(at, seen, { words: draft.words, outcome: draft.finding.outcome })
}
