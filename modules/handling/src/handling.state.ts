import { type CaseEvent, type CaseEventOf, type Opinion as Compared, dayOf, evolveLife, type Life } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'

type Opinion = CaseEventOf<'OpinionDrafted'>

/** What handling remembers of a matter: its life, the draft that waits for a signature, and the day the opinion was signed. */
export type Handling = Readonly<{
  life: Life | undefined
  /** Words are missing when they were erased under the law; such a draft cannot be signed. */
  draft?: Readonly<{ claims: Opinion['data']['claims']; words: Opinion['sealed'] | undefined }>
  issuedOn?: DateOnly
  /** The opinion that was signed last; once a review revoked it and ordered a redo, what must not be repeated. Missing where its words were erased. */
  signed?: Compared
  revoked?: Compared
  /** The unit said of this referral that it is not competent, and the office found that it is. */
  objectionRejected: boolean
}>

export const initial: Handling = { life: undefined, objectionRejected: false }

const withoutDraft = ({ draft: _, ...rest }: Handling): Handling => rest

/** Only the next opinion is the redo. */
const withoutRevoked = ({ revoked: _, ...rest }: Handling): Handling => rest

const signedIn = ({ data, sealed }: CaseEventOf<'OpinionIssued'>): Pick<Handling, 'signed'> =>
  sealed === undefined ? {} : { signed: { claims: data.claims, ...sealed } }

export const evolve = (before: Handling, event: Recorded<CaseEvent>): Handling => {
  const state: Handling = { ...before, life: evolveLife(before.life, event) }
  switch (event.type) {
    case 'OpinionDrafted':
      return { ...state, draft: { claims: event.data.claims, words: event.sealed } }
    case 'OpinionReturned':
      return withoutDraft(state)
    case 'OpinionIssued':
      return { ...withoutDraft(state), issuedOn: dayOf(event.at), ...signedIn(event) }
    case 'OpinionServed':
      return withoutRevoked(state)
    case 'ReviewServed':
      return before.life?.review?.outcome === 'REDO' && state.signed !== undefined ? { ...state, revoked: state.signed } : state
    case 'MatterReferred':
      return { ...state, objectionRejected: false }
    case 'ObjectionRejected':
      return { ...state, objectionRejected: true }
    // Where the matter is now is all that handling needs of every other event, and its life says so.
    default:
      return state
  }
}
