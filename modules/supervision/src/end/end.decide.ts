import { breachesNow, type CaseEvent, dayOf, type Life, lifeFold, type SupervisionEnded } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { mayPress, PRESSING } from '../supervision.decide.ts'
import type { End } from './end.contract.ts'

type Refused = 'not-supervised' | 'not-your-matter' | 'supervision-unanswered'

const decide = (life: Life | undefined, { text }: End, stamp: Stamp): Decision<SupervisionEnded, Refused> => {
  const supervision = life?.supervision
  if (life === undefined || supervision === undefined) return refuse('not-supervised')
  if (!mayPress(stamp)) return refuse('not-your-matter')
  const still = breachesNow(life, dayOf(stamp.at)).some(({ unit }) => unit === supervision.unit)
  if (still && !supervision.answered) return refuse('supervision-unanswered', PRESSING)
  return [{ type: 'SupervisionEnded', data: {}, sealed: { text } }]
}

/** 督办结束: the petition office looked. While the breach is still there it ends only after the unit reported; a breach that stays comes back on the list. */
export const endSupervision: Decider<Life | undefined, End, CaseEvent, SupervisionEnded, Refused> = { ...lifeFold, decide }
