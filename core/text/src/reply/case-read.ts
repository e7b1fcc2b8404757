import { type CaseEvent, dayOf, type Life, petitionersIn, type SubmissionEvent, textsOf } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import type { ReplyCase } from './check.ts'

/** A matter as somebody may read it; `letter` is empty where they may not read the whole of it. */
export type CaseRead = Readonly<{
  id: string
  life: Life
  events: readonly Recorded<CaseEvent>[]
  letter: readonly Recorded<SubmissionEvent>[]
}>

/** The text itself, and what is said about it on the way to a signature, is no evidence for it. */
const NO_EVIDENCE: readonly CaseEvent['type'][] = [
  'MatterRegistered',
  'OpinionDrafted',
  'OpinionChecked',
  'OpinionReturned',
  'ReviewDrafted',
  'ReviewReturned',
]

const BEGINS: readonly CaseEvent['type'][] = ['MatterRegistered']

/** The letter, as far as the reader may read it, and the matter as it was registered. */
export const letterWords = ({ letter, events }: Pick<CaseRead, 'letter' | 'events'>): string =>
  [...new Set([...letter.flatMap(textsOf), ...events.filter(({ type }) => BEGINS.includes(type)).flatMap(textsOf)])].join('\n')

/** Days on which the petitioner came with something that the text may speak of: the letter, and each request for another look. */
const daysAsked = (events: readonly Recorded<CaseEvent>[]): readonly DateOnly[] =>
  events.flatMap((event) => {
    if (event.type === 'MatterRegistered') return [event.data.receivedOn, dayOf(event.at)]
    return event.type === 'ReviewRequested' ? [event.data.sentOn, event.data.receivedOn] : []
  })

/** `claims`: what the text has to answer, in the petitioner’s words. */
export const replyCase = (read: CaseRead, claims: readonly string[]): ReplyCase => {
  const { id, events } = read
  return {
    ...{
      id,
      claims,
      letter: letterWords(read),
      request: events
        .filter(({ type }) => type === 'ReviewRequested')
        .flatMap(textsOf)
        .join('\n'),
    },
    papers: events.filter(({ type }) => !NO_EVIDENCE.includes(type)).flatMap(textsOf),
    petitioners: petitionersIn(events).flatMap(({ person }) => (person === undefined || person.name === '' ? [] : [person.name])),
    days: [...new Set(daysAsked(events))],
  }
}

/** Days on which something happened in the matter, and the days it had to happen by: a reply may name any of them. */
export const daysOf = ({ events, life }: Pick<CaseRead, 'events' | 'life'>): readonly DateOnly[] => [
  ...new Set([...events.map(({ at }) => dayOf(at)), ...life.clocks.flatMap(({ startedOn, legalDue }) => [startedOn, legalDue])]),
]
