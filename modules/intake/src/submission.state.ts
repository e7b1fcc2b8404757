import type { Channel, ContactCause, LettersCompared, MatterOpened, Person, SubmissionEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

/** What intake remembers of a submission. Words are there only while they are not erased. */
export type Submission =
  | Readonly<{ phase: 'unknown' }>
  | Readonly<{
      phase: 'received'
      receivedOn: string
      channel: Channel
      anonymous: boolean
      place: string
      queryKey: string
      persons: readonly Person[]
      matters: readonly string[]
      erased: boolean
      /** What an officer found to be this matter before, not undone since; it goes with the matter that is registered of it. */
      again: readonly Again[]
      /** Its words went to the protected channel; what reads here is what was cleared. */
      setAside: boolean
    }>

/** The earlier letter, the matter of it that came in again, why, and the officer's reasons while they are not erased. */
export type Again = Readonly<{ earlier: string; matter: string; cause: ContactCause; reasons: string }>

export const initial: Submission = { phase: 'unknown' }

type Received = Extract<Submission, { phase: 'received' }>

/** Set aside or not, the people stay those who wrote; the words that are kept here are the ones that came with the opening. */
const opened = (state: Received, { data, sealed }: Recorded<MatterOpened>): Received => ({
  ...state,
  matters: [...state.matters, data.matter],
  ...(data.setAside !== undefined && { persons: sealed?.persons ?? [], setAside: true }),
})

const compared = (again: readonly Again[], { data, sealed }: Recorded<LettersCompared>): readonly Again[] => {
  const { earlier, found, matter, cause } = data
  const others = again.filter((one) => one.earlier !== earlier)
  if (found !== 'SAME_MATTER' || matter === undefined || cause === undefined || cause === 'NEW_MATTER') return others
  return [...others, { earlier, matter, cause, reasons: sealed?.reasons ?? '' }]
}

export const evolve = (state: Submission, event: Recorded<SubmissionEvent>): Submission => {
  switch (event.type) {
    case 'SubmissionReceived': {
      const { receivedOn, channel, anonymous, place, queryKey } = event.data
      return {
        phase: 'received',
        receivedOn,
        channel,
        anonymous,
        place,
        queryKey,
        persons: event.sealed?.persons ?? [],
        matters: [],
        erased: false,
        again: [],
        setAside: false,
      }
    }
    case 'PersonalDataErased':
      return state.phase === 'received'
        ? { ...state, persons: [], again: state.again.map((one) => ({ ...one, reasons: '' })), erased: true }
        : state
    case 'MatterOpened':
      return state.phase === 'received' ? opened(state, event) : state
    case 'LettersCompared':
      return state.phase === 'received' ? { ...state, again: compared(state.again, event) } : state
    case 'ComparisonUndone':
      return state.phase === 'received' ? { ...state, again: state.again.filter(({ earlier }) => earlier !== event.data.earlier) } : state
    case 'PaperTextTaken':
    case 'FileTextRead':
      return state
    case 'LetterSetAside':
      return initial
  }
}
