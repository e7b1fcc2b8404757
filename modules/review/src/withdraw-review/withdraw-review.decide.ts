import type { CaseEvent, ReviewWithdrawn } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { REVIEWING } from '../review.decide.ts'
import { evolve, initial, type Reviewing } from '../review.state.ts'

type Refused = 'not-under-review' | 'petitioners-own-step'

const decide = ({ life }: Reviewing, _: Readonly<Record<never, never>>, stamp: Stamp): Decision<ReviewWithdrawn, Refused> => {
  if (stamp.by !== 'petitioner') return refuse('petitioners-own-step')
  if (life?.review === undefined || !REVIEWING.includes(life.phase)) return refuse('not-under-review')
  return [{ type: 'ReviewWithdrawn', data: { level: life.review.level } }]
}

/** 撤回复查、复核请求: by the petitioner alone; within the last day it can be asked for again. */
export const withdrawReview: Decider<Reviewing, Readonly<Record<never, never>>, CaseEvent, ReviewWithdrawn, Refused> = {
  initial,
  evolve,
  decide,
}
