import { type CaseEvent, dayOf, type Life, petitionersIn, type ReplyStop, type SubmissionEvent, textsOf } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import type { Finding, ReplyCase, Span } from '@onedoor/text'
import { claimTexts } from './claims.state.ts'

/** A reply as it is typed, or as it lies there: the fields of a draft, or the answers alone in the simple procedure. */
export type ReplyWords = Readonly<{ facts: string; basis: string; findings: readonly Readonly<{ claim: string; text: string }>[] }>

type Part = Span & Readonly<{ field: string }>

/** The fields as one text, and which part of it is whose. */
export const composed = ({ facts, basis, findings }: ReplyWords): Readonly<{ text: string; parts: readonly Part[] }> => {
  const fields = [
    ['facts', facts] as const,
    ...findings.map(({ text }, i) => [`findings.${i}.text`, text] as const),
    ['basis', basis] as const,
  ].filter(([, text]) => text !== '')
  const parts: Part[] = []
  for (const [field, text] of fields) {
    const start = (parts.at(-1)?.end ?? -1) + 1
    parts.push({ field, start, end: start + text.length })
  }
  return { text: fields.map(([, text]) => text).join('\n'), parts }
}

/** A finding as it is shown: the field it stands in, and its own words there. */
export type ShownFinding = Readonly<{
  kind: Finding['kind']
  weight: Finding['weight']
  said: Finding['said']
  field?: string
  words?: string
  beside: readonly (NonNullable<Finding['beside']>[number] & Readonly<{ no?: string }>)[]
}>

export type ReplyCheck = Readonly<{
  findings: readonly ShownFinding[]
  /** What it was held against; `learnedFrom` is nought while the county has too few answered letters to compare what they are about. */
  against: Readonly<{ letters: number; replies: number; learnedFrom: number }>
}>

type Showing = Readonly<{ reply: ReturnType<typeof composed>; numbers: ReadonlyMap<string, string> }>

export const shownFinding = ({ kind, weight, said, at, beside = [] }: Finding, { reply, numbers }: Showing): ShownFinding => {
  const field = at === undefined ? undefined : reply.parts.find(({ start, end }) => at.start >= start && at.start < end)?.field
  return {
    ...{ kind, weight, said },
    ...(field !== undefined && at !== undefined && { field, words: reply.text.slice(at.start, at.end) }),
    beside: beside.map((one) => {
      const no = one.id === undefined ? undefined : numbers.get(one.id)
      return no === undefined ? one : { ...one, no }
    }),
  }
}

const STOPS: Readonly<Record<ReplyStop, true>> = {
  ...{ SAYS_NOTHING: true, ANOTHER_ADDRESSEE: true, BEFORE_THE_LETTER: true, ANOTHER_MATTER: true, COPIED: true },
}

const isStop = (kind: Finding['kind']): kind is ReplyStop => kind in STOPS

/** What whoever signs has to go on from with a reason; that an opinion is basically the one revoked has a rule of its own, without a way round. */
export const stopsIn = (check: Pick<ReplyCheck, 'findings'> | undefined): readonly ReplyStop[] => [
  ...new Set((check?.findings ?? []).flatMap(({ kind, weight }) => (weight === 'stop' && isStop(kind) ? [kind] : []))),
]

/** The reply itself, and what is said about it on the way to a signature, is no evidence for it. */
const NO_EVIDENCE: readonly CaseEvent['type'][] = ['MatterRegistered', 'OpinionDrafted', 'OpinionChecked', 'OpinionReturned']

export type CaseRead = Readonly<{
  id: string
  life: Life
  events: readonly Recorded<CaseEvent>[]
  letter: readonly Recorded<SubmissionEvent>[]
}>

/** The letter, as far as the reader may read it, and the matter as it was registered. */
export const letterWords = ({ letter, events }: Pick<CaseRead, 'letter' | 'events'>): string =>
  [...new Set([...letter.flatMap(textsOf), ...events.filter(({ type }) => type === 'MatterRegistered').flatMap(textsOf)])].join('\n')

export const replyCase = (read: CaseRead): ReplyCase => {
  const { id, life, events } = read
  const texts = claimTexts(events)
  const [first] = events
  return {
    id,
    letter: letterWords(read),
    papers: events.filter(({ type }) => !NO_EVIDENCE.includes(type)).flatMap(textsOf),
    claims: life.claims.flatMap((claim) => texts.get(claim) ?? []),
    petitioners: petitionersIn(events).flatMap(({ person }) => (person === undefined || person.name === '' ? [] : [person.name])),
    days: first?.type === 'MatterRegistered' ? [...new Set([first.data.receivedOn, dayOf(first.at)])] : [],
  }
}

/** Days on which something happened in the matter, and the days it had to happen by: a reply may name any of them. */
export const daysOf = ({ events, life }: Pick<CaseRead, 'events' | 'life'>): readonly DateOnly[] => [
  ...new Set([...events.map(({ at }) => dayOf(at)), ...life.clocks.flatMap(({ startedOn, legalDue }) => [startedOn, legalDue])]),
]

/** The answer that was signed last, or given in the simple procedure; nothing where its words were erased. */
export const replyIn = (events: readonly Recorded<CaseEvent>[]): string | undefined => {
  const answered = events.findLast((event) => event.type === 'OpinionIssued' || event.type === 'SimpleAnswered')
  if (answered?.type === 'OpinionIssued') return answered.sealed && composed(answered.sealed).text
  return answered?.type === 'SimpleAnswered' && answered.sealed !== undefined
    ? composed({ facts: '', basis: '', ...answered.sealed }).text
    : undefined
}
