import { type CaseEvent, type CaseEventOf, dayOf, evolveLife, type Life } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'

type Opinion = CaseEventOf<'OpinionDrafted'>

/** What handling remembers of a matter: its life, the draft that waits for a signature, and the day the opinion was signed. */
export type Handling = Readonly<{
  life: Life | undefined
  /** Words are missing when they were erased under the law; such a draft cannot be signed. */
  draft?: Readonly<{ claims: Opinion['data']['claims']; words: Opinion['sealed'] | undefined }>
  issuedOn?: DateOnly
  /** The office examined this unit's objection to the present referral and did not agree: the unit is competent (第二十三条第三款). */
  mustHandle?: string
}>

export const initial: Handling = { life: undefined }

const sentAnew = ({ mustHandle: _, ...rest }: Handling): Handling => rest
const withoutDraft = ({ draft: _, ...rest }: Handling): Handling => rest

export const evolve = (before: Handling, event: Recorded<CaseEvent>): Handling => {
  const state: Handling = { ...before, life: evolveLife(before.life, event) }
  switch (event.type) {
    case 'MatterReferred':
      return sentAnew(state)
    case 'ObjectionRejected':
      return { ...state, mustHandle: event.data.unit }
    case 'OpinionDrafted':
      return { ...state, draft: { claims: event.data.claims, words: event.sealed } }
    case 'OpinionReturned':
      return withoutDraft(state)
    case 'OpinionIssued':
      return { ...withoutDraft(state), issuedOn: dayOf(event.at) }
    // Where the matter is now is all that handling needs of these, and its life says so.
    case 'MatterRegistered':
    case 'SupplementReceived':
    case 'ReferralSigned':
    case 'ObjectionRaised':
    case 'ObjectionUpheld':
    case 'MatterAccepted':
    case 'MatterDeclined':
    case 'NoteAdded':
    case 'HandlingPeriodExtended':
    case 'OpinionServed':
    case 'EvaluationGiven':
    case 'EvaluationWindowClosed':
    case 'PersonalDataErased':
      return state
  }
}
