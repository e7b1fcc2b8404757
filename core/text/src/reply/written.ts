import type { ReplyStop } from '@onedoor/case'
import type { Span } from '../reading/passages.ts'
import type { Finding } from './finding.ts'

/** A field of a text that is being written, by the name it has in its form, and what stands in it. */
export type Field = readonly [name: string, text: string]

type Part = Span & Readonly<{ field: string }>

/** Several fields as one text, and which part of it is whose. */
export type Composed = Readonly<{ text: string; parts: readonly Part[] }>

/** The fields as one text, a line each; empty ones are left out. */
export const composed = (fields: readonly Field[]): Composed => {
  const filled = fields.filter(([, text]) => text !== '')
  const parts: Part[] = []
  for (const [field, text] of filled) {
    const start = (parts.at(-1)?.end ?? -1) + 1
    parts.push({ field, start, end: start + text.length })
  }
  return { text: filled.map(([, text]) => text).join('\n'), parts }
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
  /** What it was held against; `learnedFrom` is nought while the county has too few answered letters to compare what they are about. Left out of a notice, which is held against its own case alone. */
  against?: Readonly<{ letters: number; replies: number; learnedFrom: number }>
}>

type Showing = Readonly<{ reply: Composed; numbers: ReadonlyMap<string, string> }>

/** `numbers`: the number of each other matter that may be shown. */
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
  ...{ REMEDY_WRONG: true, SAME_AS_REVIEWED: true },
}

const isStop = (kind: Finding['kind']): kind is ReplyStop => kind in STOPS

/** What whoever signs has to go on from with a reason; that an opinion is basically the one revoked has a rule of its own, without a way round. */
export const stopsIn = (check: Pick<ReplyCheck, 'findings'> | undefined): readonly ReplyStop[] => [
  ...new Set((check?.findings ?? []).flatMap(({ kind, weight }) => (weight === 'stop' && isStop(kind) ? [kind] : []))),
]
