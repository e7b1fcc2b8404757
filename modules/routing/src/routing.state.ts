import { type CaseEvent, evolveLife, type Life } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

/** What routing remembers of a matter: its life, and what became of objections against the referral that stands now. */
export type Routing = Readonly<{
  life: Life | undefined
  /** The unit whose objection waits to be examined. */
  objecting?: string
  /** Units that have used their one objection against this referral. */
  objected: readonly string[]
}>

export const initial: Routing = { life: undefined, objected: [] }

const settled = ({ objecting: _, ...rest }: Routing): Routing => rest

export const evolve = (before: Routing, event: Recorded<CaseEvent>): Routing => {
  const state: Routing = { ...before, life: evolveLife(before.life, event) }
  switch (event.type) {
    case 'MatterReferred':
      return { ...settled(state), objected: [] }
    case 'ObjectionRaised':
      return { ...state, objecting: event.data.unit, objected: [...state.objected, event.data.unit] }
    case 'ObjectionUpheld':
    case 'ObjectionRejected':
      return settled(state)
    // Where the matter is now is all that routing needs of every other event, and its life says so.
    default:
      return state
  }
}
