import { type CaseEvent, type CaseEventOf, dayOf, evolveLife, type Life, type Phase } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'

type Drafted = CaseEventOf<'ReviewDrafted'>

/** What review remembers of a matter. */
export type Reviewing = Readonly<{
  life: Life | undefined
  /** Everything on file: independence is a question to the whole of it. */
  file: readonly Recorded<CaseEvent>[]
  /** Words are missing when they were erased under the law; such a draft cannot be signed. */
  draft?: Readonly<{ finding: Drafted['data']; words: Drafted['sealed'] | undefined }>
  decidedOn?: DateOnly
  /** The day of the first words after an answer that nobody has examined for new facts yet. */
  newWordsOn?: DateOnly
}>

export const initial: Reviewing = { life: undefined, file: [] }

/** 答复之后: what the petitioner says here is no supplement to anything under way. */
export const AFTER_ANSWER: readonly Phase[] = [
  'SERVED',
  'PERFORMING',
  'CLOSED',
  'REVIEW1_SERVED',
  'REVIEW2_SERVED',
  'WITHDRAWN',
  'TERMINATED',
]

const withoutDraft = ({ draft: _, ...rest }: Reviewing): Reviewing => rest
const withoutDay = ({ decidedOn: _, ...rest }: Reviewing): Reviewing => rest
const examined = ({ newWordsOn: _, ...rest }: Reviewing): Reviewing => rest

export const evolve = (before: Reviewing, event: Recorded<CaseEvent>): Reviewing => {
  const state: Reviewing = { ...before, life: evolveLife(before.life, event), file: [...before.file, event] }
  switch (event.type) {
    case 'ReviewRequested':
      return withoutDay(withoutDraft(state))
    case 'ReviewDrafted':
      return { ...state, draft: { finding: event.data, words: event.sealed } }
    case 'ReviewReturned':
    case 'ReviewDeclined':
    case 'ReviewWithdrawn':
    case 'ReviewMovedUp':
      return withoutDraft(state)
    case 'ReviewDecided':
      return { ...withoutDraft(state), decidedOn: dayOf(event.at) }
    case 'SupplementReceived':
      return before.life !== undefined && AFTER_ANSWER.includes(before.life.phase)
        ? { ...state, newWordsOn: state.newWordsOn ?? event.data.receivedOn }
        : state
    case 'NewFactsExamined':
      return examined(state)
    // Where the matter is now is all that review needs of every other event, and its life says so.
    default:
      return state
  }
}
