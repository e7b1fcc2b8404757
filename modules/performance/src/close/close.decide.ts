import { type CaseEvent, type Life, lifeFold, type MatterClosed } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { isUnit, notNow, openPromises, PERFORMING } from '../performance.decide.ts'
import type { Close } from './close.contract.ts'

type Refused = 'not-your-matter' | 'already-closed' | 'not-served' | 'promise-open' | 'not-now'

const decide = (life: Life | undefined, { solved, explained, helped }: Close, stamp: Stamp): Decision<MatterClosed, Refused> => {
  if (!isUnit(life, stamp)) return refuse('not-your-matter')
  if (life.closedOn !== undefined) return refuse('already-closed')
  if (life.servedOn === undefined) return refuse('not-served', '信访工作条例 第三十四条')
  if (openPromises(life).length > 0) return refuse('promise-open', PERFORMING)
  const event: MatterClosed = {
    type: 'MatterClosed',
    data: { solved: solved.done, explained: explained.done, helped: helped.done },
    sealed: { solved: solved.words, explained: explained.words, helped: helped.words },
  }
  return notNow(life, event) ?? [event]
}

/**
 * 办结: answered, served, and everything promised is done. How long nobody has heard from the petitioner is no ground and is not asked.
 * Closed is not resolved, and takes no right away.
 */
export const close: Decider<Life | undefined, Close, CaseEvent, MatterClosed, Refused> = { ...lifeFold, decide }
