import {
  breachesNow,
  type CaseEvent,
  dayOf,
  documentEntry,
  isLawful,
  type Life,
  lifeFold,
  PROVEN_BREACHES,
  type SupervisionOpened,
  yearOf,
} from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { mayPress, PRESSING } from '../supervision.decide.ts'
import type { Open } from './open.contract.ts'

type Refused =
  | 'matter-not-found'
  | 'not-your-matter'
  | 'already-supervised'
  | 'not-concerned'
  | 'no-such-breach'
  | 'supervision-day-wrong'
  | 'not-now'

/** What a date can prove must be proved by it; what it cannot must be found and described by the officer. */
const groundFault = (life: Life, { unit, breach }: Open, today: string): Refusal<'not-concerned' | 'no-such-breach'> | undefined => {
  if (!life.units.includes(unit)) return refuse('not-concerned', PRESSING)
  if (!PROVEN_BREACHES.includes(breach)) return undefined
  const proven = breachesNow(life, today).some((one) => one.breach === breach && one.unit === unit)
  return proven ? undefined : refuse('no-such-breach', PRESSING)
}

const decide = (life: Life | undefined, command: Open, stamp: Stamp): Decision<SupervisionOpened, Refused> => {
  if (life === undefined) return refuse('matter-not-found')
  if (!mayPress(stamp)) return refuse('not-your-matter')
  if (life.supervision !== undefined) return refuse('already-supervised')
  const today = dayOf(stamp.at)
  const fault = groundFault(life, command, today)
  if (fault !== undefined) return fault
  const { unit, breach, dueOn, text } = command
  if (dueOn <= today) return refuse('supervision-day-wrong')
  const event: SupervisionOpened = {
    type: 'SupervisionOpened',
    data: { unit, breach, dueOn },
    sealed: { text },
    entry: documentEntry(stamp.organ, '督', yearOf(stamp.at)),
  }
  return isLawful(life, event) ? [event] : refuse('not-now')
}

/** 督办: addressed to an office, about an office, for a breach that the article names. Never to a person, never about the petitioner. */
export const openSupervision: Decider<Life | undefined, Open, CaseEvent, SupervisionOpened, Refused> = { ...lifeFold, decide }
