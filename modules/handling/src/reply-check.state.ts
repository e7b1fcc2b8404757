import type { CaseEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import { composed, type Field } from '@onedoor/text'

/** A reply as it is typed, or as it lies there: the fields of a draft, or the answers alone in the simple procedure. */
export type ReplyWords = Readonly<{ facts: string; basis: string; findings: readonly Readonly<{ claim: string; text: string }>[] }>

export const fieldsOf = ({ facts, basis, findings }: ReplyWords): readonly Field[] => [
  ['facts', facts],
  ...findings.map(({ text }, i): Field => [`findings.${i}.text`, text]),
  ['basis', basis],
]

const ANSWERS: readonly CaseEvent['type'][] = ['OpinionIssued', 'SimpleAnswered', 'SuggestionAnswered']

/** The answer that was given last: signed, in the simple procedure, or to a suggestion; nothing where its words were erased. */
export const replyIn = (events: readonly Recorded<CaseEvent>[]): string | undefined => {
  const answered = events.findLast(({ type }) => ANSWERS.includes(type))
  if (answered?.type === 'OpinionIssued') return answered.sealed && composed(fieldsOf(answered.sealed)).text
  if (answered?.type === 'SuggestionAnswered') return answered.sealed?.text
  return answered?.type === 'SimpleAnswered' && answered.sealed !== undefined
    ? composed(fieldsOf({ facts: '', basis: '', ...answered.sealed })).text
    : undefined
}
