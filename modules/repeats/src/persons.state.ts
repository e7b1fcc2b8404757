import { type CaseEvent, type Person, petitionersIn, type SubmissionReceived } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import { accusedIn } from '@onedoor/text/facts/accused'
import { normalise } from '@onedoor/text/reading/normalise'
import type { PersonsOfLetter } from '@onedoor/text/repeat/same-person'

const given = (persons: readonly Person[], mark: 'idNo' | 'phone' | 'address'): readonly string[] =>
  persons.flatMap((person) => person[mark] ?? [])

/** As much of a letter as tells who is behind it. */
export type Wrote = Pick<SubmissionReceived, 'sealed'> & Readonly<{ data: Pick<SubmissionReceived['data'], 'anonymous'> }>

/** Whom an anonymous letter complains of, not everybody it tells of. Only there: many persons may have good reason to complain of one. */
const complainedOfIn = ({ data, sealed }: Wrote): readonly string[] => {
  if (!data.anonymous || sealed === undefined) return []
  const text = [sealed.subject, sealed.narrative, ...sealed.claims].join('\n')
  return [...new Set(accusedIn(text).map(({ start, end }) => normalise(text.slice(start, end))))]
}

type Matter = readonly Recorded<CaseEvent>[]

/** Who speaks for whom in one matter; a mandate that ended spoke for the person all the same. */
const mandatesIn = (events: Matter): readonly Readonly<{ agent: string; principal: string }>[] => {
  const people = petitionersIn(events)
  return events.flatMap((event) =>
    event.type === 'MandateGiven'
      ? [{ agent: event.sealed?.agent.name ?? '', principal: people.find(({ id }) => id === event.data.principal)?.person?.name ?? '' }]
      : [],
  )
}

const said = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '')

/** Who stands behind a letter, apart from each other: the first writer, co-signers and who joined later, agents and whom they speak for. */
export const personsOf = (received: Wrote, matters: readonly Matter[]): PersonsOfLetter => {
  const signed = received.sealed?.persons ?? []
  const people = [...signed, ...matters.flatMap((events) => petitionersIn(events).flatMap(({ person }) => person ?? []))]
  const first = signed[0]?.name ?? ''
  const mandates = matters.flatMap(mandatesIn)
  return {
    names: said([first]),
    coSigners: said(people.map(({ name }) => name)).filter((name) => name !== first),
    papers: said(given(people, 'idNo')),
    telephones: said(given(people, 'phone')),
    addresses: said(given(people, 'address')),
    agents: said(mandates.map(({ agent }) => agent)),
    principals: said(mandates.map(({ principal }) => principal)),
    accused: complainedOfIn(received),
    anonymous: received.data.anonymous,
  }
}
