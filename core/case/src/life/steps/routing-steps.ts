import type { DateOnly } from '@onedoor/clock'
import type { RoutingEvent } from '../../events/routing.ts'
import { endClocks, fixedClock, handClocks, PETITION_OFFICE, type RunningClock, reopenClock, startClock } from '../clocks.ts'
import type { Interrupted, Life } from '../life.ts'
import { heldBy, reading, type Step, type Steps } from './step.ts'

const unfiled = ({ declinedOn: _, ...life }: Life): Life => life

const refer: Step<'MatterReferred'> = (life, { data }, day) => {
  const ended = endClocks(life.clocks, ['C01'], day)
  const received = startClock(startClock(ended, 'C03', data.to, day), 'C04', data.to, day)
  const clocks: readonly RunningClock[] =
    data.reportDueOn === undefined ? received : fixedClock(received, 'C05', data.to, { from: day, dueOn: data.reportDueOn })
  return { ...unfiled(life), ...heldBy(life, data.to, day), mode: data.mode, clocks }
}

/** Back at the petition office: its own fifteen days go on from the day the matter came in, they do not begin anew. */
export const comeBack = (life: Life, day: DateOnly): Life => {
  const ended = endClocks(life.clocks, ['C02', 'C03', 'C04', 'C05'], day)
  const hadOffice = ended.some(({ id }) => id === 'C01')
  return {
    ...life,
    ...heldBy(life, PETITION_OFFICE, day),
    clocks: hadOffice ? reopenClock(ended, 'C01') : startClock(ended, 'C01', PETITION_OFFICE, { from: life.receivedOn, on: day }),
  }
}

/** By order: the unit cannot object again, so only the fifteen days of the notice begin (第二十四条). */
const disputeDecided: Step<'DisputeDecided'> = (life, { data }, day) => ({
  ...life,
  ...heldBy(life, data.unit, day),
  clocks: startClock(endClocks(life.clocks, ['C01', 'C03', 'C04', 'DISPUTE'], day), 'C03', data.unit, day),
})

const handBack = ({ back, ...was }: Interrupted, from: string, to: string): Interrupted => ({
  ...was,
  holder: was.holder === from ? to : was.holder,
  clocks: handClocks(was.clocks, from, to),
  ...(back !== undefined && { back: handBack(back, from, to) }),
})

/** Whoever goes on with the powers takes the matter as it stands: same clocks, same days. */
const succeeded: Step<'UnitSucceeded'> = (life, { data: { from, to } }, day) => ({
  ...life,
  ...(life.holder === from ? heldBy(life, to, day) : { units: life.units.includes(from) ? reading(life, to) : life.units }),
  ...(life.unit === from && { unit: to }),
  ...(life.back !== undefined && { back: handBack(life.back, from, to) }),
  assisting: [...new Set(life.assisting.map((unit) => (unit === from ? to : unit)))],
  clocks: handClocks(life.clocks, from, to),
})

export const ROUTING_STEPS: Steps<RoutingEvent['type']> = {
  MatterReferred: refer,
  ReferralSigned: (life) => life,
  ObjectionRaised: (life, _, day) => ({ ...life, ...heldBy(life, PETITION_OFFICE, day), clocks: endClocks(life.clocks, ['C04'], day) }),
  ObjectionUpheld: (life, _, day) => comeBack(life, day),
  ObjectionRejected: (life, { data }, day) => ({ ...life, ...heldBy(life, data.unit, day) }),
  MatterEscalated: (life) => ({ ...life, instructed: false }),
  EscalationDecided: (life) => ({ ...life, instructed: true }),
  UrgentReported: (life) => life,
  DisputeOpened: (life, { data }, day) => ({
    ...comeBack(life, day),
    clocks: fixedClock(comeBack(life, day).clocks, 'DISPUTE', data.decider, { from: day, dueOn: data.decideBy }),
  }),
  DisputeDecided: disputeDecided,
  UnitSucceeded: succeeded,
}
