import { type CaseEvent, evolveLife, type Life } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

/** What routing remembers of a matter: its life, and what became of objections, disputes and questions put before the leaders. */
export type Routing = Readonly<{
  life: Life | undefined
  /** The unit whose objection waits to be examined. */
  objecting?: string
  /** Units that have used their one objection against this referral. */
  objected: readonly string[]
  /** The unit that the common superior or the joint conference named; it cannot say again that it is not competent. */
  ordered?: string
  /** The unit that the leaders named. */
  instructedTo?: string
}>

export const initial: Routing = { life: undefined, objected: [] }

const settled = ({ objecting: _, ...rest }: Routing): Routing => rest

const unordered = ({ ordered: _, ...rest }: Routing): Routing => rest

/** 承接: whoever goes on with the powers stands where the other stood. */
const handedOn = (state: Routing, from: string, to: string): Routing => {
  const now = (unit: string): string => (unit === from ? to : unit)
  const { objecting, ordered, instructedTo, objected } = state
  return {
    ...state,
    objected: objected.map(now),
    ...(objecting !== undefined && { objecting: now(objecting) }),
    ...(ordered !== undefined && { ordered: now(ordered) }),
    ...(instructedTo !== undefined && { instructedTo: now(instructedTo) }),
  }
}

export const evolve = (before: Routing, event: Recorded<CaseEvent>): Routing => {
  const state: Routing = { ...before, life: evolveLife(before.life, event) }
  switch (event.type) {
    case 'MatterReferred':
      return { ...unordered(settled(state)), objected: [] }
    case 'ObjectionRaised':
      return { ...state, objecting: event.data.unit, objected: [...state.objected, event.data.unit] }
    case 'ObjectionUpheld':
    case 'ObjectionRejected':
    case 'DisputeOpened':
      return settled(state)
    case 'DisputeDecided':
      return { ...state, ordered: event.data.unit }
    case 'EscalationDecided':
      return { ...state, instructedTo: event.data.unit }
    case 'UnitSucceeded':
      return handedOn(state, event.data.from, event.data.to)
    // Where the matter is now is all that routing needs of every other event, and its life says so.
    default:
      return state
  }
}
