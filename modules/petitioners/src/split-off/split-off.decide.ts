import { ANSWERED, type CaseEvent, type ClaimsSplitOff, type MatterOpened, type MatterRegistered, matterEntry, yearOf } from '@onedoor/case'
import { type Decider, type Decision, type Recorded, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { fold, officeFault, type Parties } from '../petitioners.state.ts'
import type { SplitOff } from './split-off.contract.ts'

type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state' | 'unknown-claim' | 'claim-must-remain' | 'claims-answered'

const ARTICLE = '信访工作条例 第二十二条第一款'

const decide = (state: Parties, { into, claims, reasons }: SplitOff, stamp: Stamp): Decision<ClaimsSplitOff, Refused> => {
  const chosen = [...new Set(claims)]
  const event: ClaimsSplitOff = { type: 'ClaimsSplitOff', data: { into, claims: chosen }, sealed: { reasons } }
  const fault = officeFault(state, event, stamp)
  if (fault !== undefined || state.life === undefined) return fault ?? refuse('matter-not-found')
  const { life } = state
  if (ANSWERED.includes(life.phase) || life.outcomes.length > 0) return refuse('claims-answered', '信访工作条例 第三十二条')
  if (!chosen.every((claim) => life.claims.includes(claim))) return refuse('unknown-claim')
  return chosen.length === life.claims.length ? refuse('claim-must-remain', ARTICLE) : [event]
}

/** 拆分: these claims go on by themselves, with a number of their own and the day of receipt they always had. */
export const splitOff: Decider<Parties, SplitOff, CaseEvent, ClaimsSplitOff, Refused> = { ...fold, decide }

/** The matter that the claims become: same letter, same persons, same day of receipt, same query code. Refused once the words are erased: nobody could say what is asked. */
export const splitMatter = (
  first: Recorded<MatterRegistered>,
  { claims, subject }: SplitOff,
  stamp: Stamp,
): MatterRegistered | Refusal<'already-erased'> => {
  if (first.sealed === undefined) return refuse('already-erased')
  // What it is about, on its own, nobody has said yet.
  const { receivedBy: _, topic: __, topicShown: ___, ...data } = first.data
  const chosen = first.sealed.claims.filter(({ id }) => claims.includes(id))
  return {
    type: 'MatterRegistered',
    data: { ...data, claims: chosen.map(({ id }) => id), splitFrom: first.stream },
    sealed: { subject, claims: chosen, persons: first.sealed.persons },
    entry: matterEntry(yearOf(stamp.at)),
  }
}

export const opening = (into: string): MatterOpened => ({ type: 'MatterOpened', data: { matter: into } })
