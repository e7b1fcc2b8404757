import type { Channel, MatterOpened, Person, SubmissionEvent } from '@onedoor/case'
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
      /** Its words went to the protected channel; what reads here is what was cleared. */
      setAside: boolean
    }>

export const initial: Submission = { phase: 'unknown' }

type Received = Extract<Submission, { phase: 'received' }>

/** Set aside or not, the people stay those who wrote; the words that are kept here are the ones that came with the opening. */
const opened = (state: Received, { data, sealed }: Recorded<MatterOpened>): Received => ({
  ...state,
  matters: [...state.matters, data.matter],
  ...(data.setAside !== undefined && { persons: sealed?.persons ?? [], setAside: true }),
})

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
        setAside: false,
      }
    }
    case 'PersonalDataErased':
      return state.phase === 'received' ? { ...state, persons: [], erased: true } : state
    case 'MatterOpened':
      return state.phase === 'received' ? opened(state, event) : state
    case 'LetterSetAside':
      return initial
  }
}
