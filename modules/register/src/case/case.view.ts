import type { CaseEvent, CaseFileEvent, Life, Person } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import { maskAddress, maskIdNo, maskName, maskPhone } from '@onedoor/vault'

const maskPerson = ({ name, idNo, phone, address }: Person): Person => ({
  name: maskName(name),
  ...(idNo !== undefined && { idNo: maskIdNo(idNo) }),
  ...(phone !== undefined && { phone: maskPhone(phone) }),
  ...(address !== undefined && { address: maskAddress(address) }),
})

/** An event as the case page gets it: structure whole, words open, persons masked until they are opened for a reason. */
export const masked = (event: Recorded<CaseFileEvent>): Recorded<CaseFileEvent> => {
  switch (event.type) {
    case 'SubmissionReceived':
    case 'MatterRegistered':
      return event.sealed === undefined
        ? event
        : ({ ...event, sealed: { ...event.sealed, persons: event.sealed.persons.map(maskPerson) } } as typeof event)
    case 'OpinionServed':
      return event.sealed === undefined ? event : { ...event, sealed: { ...event.sealed, receiver: maskName(event.sealed.receiver) } }
    default:
      return event
  }
}

type Shown = Readonly<{ events: readonly Recorded<CaseEvent>[]; life: Life }>

/** Until the time to rate is over nobody who may be rated learns that a rating was given, or which. Afterwards it is there, word for word. */
export const withoutOpenRatings = ({ events, life }: Shown): Shown =>
  life.evaluationClosed
    ? { events, life }
    : { events: events.filter(({ type }) => type !== 'EvaluationGiven'), life: { ...life, evaluated: [] } }
