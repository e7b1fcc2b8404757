import type { Channel, Person, SubmissionEvent } from '@onedoor/case'
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
    }>

export const initial: Submission = { phase: 'unknown' }

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
      }
    }
    case 'PersonalDataErased':
      return state.phase === 'received' ? { ...state, persons: [], erased: true } : state
    case 'MatterOpened':
      return state.phase === 'received' ? { ...state, matters: [...state.matters, event.data.matter] } : state
  }
}
