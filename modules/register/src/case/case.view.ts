import type { CaseEvent, CaseFileEvent, Life, Person } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import { maskAddress, maskIdNo, maskName, maskPhone } from '@onedoor/vault'

const maskPerson = ({ name, idNo, phone, address }: Person): Person => ({
  name: maskName(name),
  ...(idNo !== undefined && { idNo: maskIdNo(idNo) }),
  ...(phone !== undefined && { phone: maskPhone(phone) }),
  ...(address !== undefined && { address: maskAddress(address) }),
})

/** The fields in which an event carries people. */
const MASKS: Readonly<Record<string, (value: never) => unknown>> = {
  persons: (persons: readonly Person[]) => persons.map(maskPerson),
  person: maskPerson,
  contact: maskPerson,
  agent: maskPerson,
  receiver: maskName,
  mediator: maskName,
  hearers: (names: readonly string[]) => names.map(maskName),
  // What a form says about people is read in the document, where each look is on record.
  answers: () => ({}),
  parties: (names: readonly string[]) => names.map(maskName),
}

/** An event as the case page gets it: structure whole, words open, persons masked until they are opened for a reason. */
export const masked = (event: Recorded<CaseFileEvent>): Recorded<CaseFileEvent> => {
  if (event.sealed === undefined) return event
  const sealed = Object.entries(event.sealed).map(([field, value]) => [field, MASKS[field]?.(value as never) ?? value] as const)
  return { ...event, sealed: Object.fromEntries(sealed) } as typeof event
}

type Shown = Readonly<{ events: readonly Recorded<CaseEvent>[]; life: Life }>

/** Until the time to rate is over nobody who may be rated learns that a rating was given, or which. Afterwards it is there, word for word. */
export const withoutOpenRatings = ({ events, life }: Shown): Shown =>
  life.evaluationClosed
    ? { events, life }
    : { events: events.filter(({ type }) => type !== 'EvaluationGiven'), life: { ...life, evaluated: [] } }
