import { allConsent, type CaseEvent, dayOf, documentEntry, type HearingOrdered, type Life, yearOf } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { HEARING, heldBy, isHead, stageOf } from '../hearing.decide.ts'
import { evolve, type Hearing, initial } from '../hearing.state.ts'
import type { Order } from './order.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'not-head-of-unit'
  | 'not-now'
  | 'hearing-consent-needed'
  | 'open-hearing-consent-needed'
  | 'hearing-already-ordered'
  | 'hearing-not-ahead'
  | 'chair-stands-aside'

const CONSENT = '个人信息保护法 第十三条、第二十五条'

/** Never against the petitioner's wish; and never before others, unless that was agreed to as well. */
const consentFault = (life: Life, { open }: Order): Refusal<'hearing-consent-needed' | 'open-hearing-consent-needed'> | undefined => {
  if (!allConsent(life, 'HEARING')) return refuse('hearing-consent-needed', HEARING)
  return open && !allConsent(life, 'PUBLIC_HEARING') ? refuse('open-hearing-consent-needed', CONSENT) : undefined
}

const decide = ({ life }: Hearing, command: Order, stamp: Stamp): Decision<HearingOrdered, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  const stage = stageOf(life)
  if (stage === undefined) return refuse('not-now')
  if (!isHead(stamp)) return refuse('not-head-of-unit')
  if (life.hearing?.stage === stage) return refuse('hearing-already-ordered')
  const fault = consentFault(life, command)
  if (fault !== undefined) return fault
  const { on, open, place, hearers } = command
  if (on <= dayOf(stamp.at)) return refuse('hearing-not-ahead')
  if (life.recused.includes(stamp.by)) return refuse('chair-stands-aside', '信访工作条例 第二十八条第三款')
  const data = { stage, on, open, chair: stamp.by }
  return [{ type: 'HearingOrdered', data, sealed: { place, hearers }, entry: documentEntry(stamp.organ, '听', yearOf(stamp.at)) }]
}

/** 听证通知: only where the petitioner asked for it or agreed; the head who orders it chairs it. No day of handling stops for it. */
export const orderHearing: Decider<Hearing, Order, CaseEvent, HearingOrdered, Refused> = { initial, evolve, decide }
