import { type CaseEvent, type HearingCancelled, isLawful } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { HEARING, heldBy } from '../hearing.decide.ts'
import { evolve, type Hearing, initial } from '../hearing.state.ts'
import type { Cancel } from './cancel.contract.ts'

type Refused = 'not-your-matter' | 'no-hearing' | 'not-now'

const decide = ({ life }: Hearing, { reasons }: Cancel, stamp: Stamp): Decision<HearingCancelled, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.hearing === undefined) return refuse('no-hearing', HEARING)
  const event: HearingCancelled = { type: 'HearingCancelled', data: {}, sealed: { reasons } }
  return isLawful(life, event) ? [event] : refuse('not-now')
}

/** 取消听证: a consent taken back, or no need any more. It changes nothing for the petitioner. */
export const cancelHearing: Decider<Hearing, Cancel, CaseEvent, HearingCancelled, Refused> = { initial, evolve, decide }
