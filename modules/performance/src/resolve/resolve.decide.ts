import { type CaseEvent, type Life, lifeFold, type MatterResolved, someConsent } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { isOffice, notNow, openPromises, PERFORMING } from '../performance.decide.ts'
import type { Resolve } from './resolve.contract.ts'

type Refused =
  | 'matter-not-found'
  | 'not-your-matter'
  | 'already-resolved'
  | 'promise-open'
  | 'no-follow-up-consent'
  | 'not-closed'
  | 'not-now'

/** A follow-up asks somebody in their own home or on their own telephone: only with their consent. */
const officerFault = (life: Life, stamp: Stamp): Refusal<'not-your-matter' | 'no-follow-up-consent'> | undefined => {
  if (!isOffice(stamp)) return refuse('not-your-matter')
  return someConsent(life, 'FOLLOW_UP') ? undefined : refuse('no-follow-up-consent', '个人信息保护法 第十三条、第十四条')
}

const decide = (life: Life | undefined, { text }: Resolve, stamp: Stamp): Decision<MatterResolved, Refused> => {
  if (life === undefined) return refuse('matter-not-found')
  const byPetitioner = stamp.by === 'petitioner'
  const fault = byPetitioner ? undefined : officerFault(life, stamp)
  if (fault !== undefined) return fault
  if (life.resolvedOn !== undefined) return refuse('already-resolved')
  if (openPromises(life).length > 0) return refuse('promise-open', PERFORMING)
  const event: MatterResolved = {
    type: 'MatterResolved',
    data: { confirmedBy: byPetitioner ? 'PETITIONER' : 'FOLLOW_UP' },
    sealed: { text },
  }
  return notNow(life, event) === undefined ? [event] : refuse('not-closed')
}

/** 化解: really over. The petitioner says so, or an officer who asked with consent and heard it; silence never does. */
export const resolve: Decider<Life | undefined, Resolve, CaseEvent, MatterResolved, Refused> = { ...lifeFold, decide }
