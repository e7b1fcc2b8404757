import { addDays } from '@onedoor/clock'
import { levelOpen, reviewedUnit } from '@onedoor/review/review.decide'
import { review } from '@onedoor/review/review.module'
import { type Act, act, around, files, type Given, LONG, service, told } from './acts.ts'
import { bodiesAbove, POSTS } from './cast.ts'

/** The organs that the directory gives, as the route looks them up, and mostly one of them. */
const request = (given: Given) => {
  const { chance, life, today } = given
  const sentOn = chance.percent(60) ? today : addDays(today, -chance.between(0, 12))
  const bodies = bodiesAbove(reviewedUnit(life, levelOpen(life, sentOn) ?? 1))
  return {
    ...{ bodies, body: chance.percent(92) ? (bodies[0] ?? 'county') : chance.pick(['housing', 'office', 'county', 'city']) },
    ...{ channel: chance.pick(['LETTER', 'ONLINE'] as const), sentOn, receivedOn: chance.percent(95) ? today : around(given, 3, 2) },
    ...{ request: LONG, reasons: LONG, files: files(given) },
  }
}

const reviewer = ({ chance, life }: Given): string =>
  chance.percent(85)
    ? `${life.review?.body ?? 'county'}-reviewer-${chance.between(1, 2)}`
    : chance.pick(['roads-head', 'county-head', 'housing-clerk-1', 'city-reviewer-1', ''])

const finding = (given: Given) => {
  const { chance } = given
  const outcome = chance.pick(['UPHOLD', 'UPHOLD', 'ALTER', 'REVOKE', 'REDO', 'REDO'] as const)
  const grounds = chance.percent(outcome === 'UPHOLD' ? 5 : 92) ? (['FACTS_UNCLEAR'] as const) : []
  return { outcome, grounds: [...grounds], ...(chance.percent(outcome === 'REDO' ? 95 : 4) && { redoBy: around(given, 2, 40) }) }
}

/** 复查、复核. */
const REVIEWING: readonly Act[] = [
  act('request-review', review.rules.requestReview, request, {
    forward: ['SERVED', 'PERFORMING', 'CLOSED', 'REVIEW1_SERVED', 'REVIEW1_SERVED'],
    right: { code: 'review', faults: ['not-a-review-body', 'received-in-future', 'sent-after-received', 'postmark-not-shown'] },
  }),
  act('request-final-review', review.rules.requestReview, request, {
    right: { code: 'final-review', faults: ['not-a-review-body', 'received-in-future', 'sent-after-received', 'postmark-not-shown'] },
  }),
  act('accept-review', review.rules.acceptReview, (given) => ({ reviewer: reviewer(given), told: told(given), posts: POSTS }), {
    forward: ['REVIEW1', 'REVIEW2'],
  }),
  act('move-up', review.rules.moveUp, ({ chance, life }) => ({
    ...{ to: chance.pick(['city', 'province', 'county']), reasons: LONG, above: bodiesAbove(life.holder) },
    posts: chance.percent(70) ? POSTS : POSTS.filter(({ unit }) => unit !== life.holder),
  })),
  act('decline-review', review.rules.declineReview, (given) => ({
    ground: given.chance.pick(['OUT_OF_TIME', 'NO_OPINION', 'OTHER_PROCEDURE', 'ALREADY_REVIEWED'] as const),
    ...{ reasons: LONG, told: told(given) },
  })),
  act('draft-review', review.rules.draftReview, (given) => ({ ...finding(given), facts: LONG, basis: LONG, opinion: LONG }), {
    forward: ['REVIEW1', 'REVIEW2'],
  }),
  act('return-review', review.rules.returnReview, () => ({ remarks: LONG })),
  act('decide-review', review.rules.decideReview, () => ({ posts: POSTS }), { forward: ['REVIEW1', 'REVIEW2'] }),
  act('serve-review', review.rules.serveReview, service, { forward: ['REVIEW1_ISSUED', 'REVIEW2_ISSUED'] }),
  act('withdraw-review', review.rules.withdrawReview, () => ({}), { right: { code: 'withdraw-review', faults: [] } }),
]

/** 终结, and what may still come after it. */
const ENDING: readonly Act[] = [
  act(
    'terminate',
    review.rules.terminate,
    (given) => ({
      why: given.chance.pick(['FINAL_REVIEW', 'NO_REVIEW_ASKED', 'SETTLED_AND_PERFORMED', 'DIED_WITHOUT_SUCCESSOR'] as const),
      ...{ text: LONG, told: told(given) },
    }),
    { forward: ['REVIEW2_SERVED', 'REVIEW1_SERVED', 'CLOSED'] },
  ),
  act(
    'examine-new-facts',
    review.rules.examineNewFacts,
    (given) => ({ found: given.chance.percent(50), reasons: LONG, told: told(given) }),
    {
      forward: ['TERMINATED', 'REVIEW2_SERVED', 'CLOSED'],
    },
  ),
]

export const REVIEW_ACTS: readonly Act[] = [...REVIEWING, ...ENDING]
