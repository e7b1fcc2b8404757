import { type CaseEvent, type DisputeOpened, dayOf, PETITION_OFFICE, type Phase } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { officeFault } from '../routing.decide.ts'
import { evolve, initial, type Routing } from '../routing.state.ts'
import type { OpenDispute } from './open-dispute.contract.ts'

type Refused = 'petition-office-only' | 'no-dispute-possible' | 'decider-is-party' | 'decide-by-past' | 'decide-by-too-late'

const BASIS = '信访工作条例 第二十四条第一款'

const DISPUTABLE: readonly Phase[] = ['REGISTERED', 'OBJECTED', 'RETURNED']

/** The law sets no time to decide. The petitioner's days go on, so the dispute gets no more than the fifteen in which the notice is owed. */
export const LONGEST_DISPUTE = 15

const fault = ({ life }: Routing, { units, decider, decideBy }: OpenDispute, stamp: Stamp): Refusal<Refused> | undefined => {
  if (life === undefined || !DISPUTABLE.includes(life.phase)) return refuse('no-dispute-possible', BASIS)
  if (units.includes(decider) || decider === PETITION_OFFICE) return refuse('decider-is-party', BASIS)
  const today = dayOf(stamp.at)
  if (decideBy <= today) return refuse('decide-by-past', BASIS)
  return decideBy > addDays(today, LONGEST_DISPUTE) ? refuse('decide-by-too-late', BASIS) : undefined
}

const decide = (state: Routing, command: OpenDispute, stamp: Stamp): Decision<DisputeOpened, Refused> => {
  const { units, decider, decideBy, reasons } = command
  return (
    officeFault(stamp, BASIS) ??
    fault(state, command, stamp) ?? [
      { type: 'DisputeOpened', data: { units: [...new Set(units)], decider, decideBy }, sealed: { reasons } },
    ]
  )
}

/** 受理争议: put before the common superior, or the joint conference where there is none, with a day to decide. No day of the petitioner stops (信访工作条例 第二十四条第一款). */
export const openDispute: Decider<Routing, OpenDispute, CaseEvent, DisputeOpened, Refused> = { initial, evolve, decide }
