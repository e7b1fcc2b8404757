import type { CaseEvent, CaseEventOf, Grounded, ReviewOutcome } from '@onedoor/case'
import { groundedOf } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import { type CaseRead, composed, type Field, groundsIn, letterWords } from '@onedoor/text'

type Events = readonly Recorded<CaseEvent>[]

/** An opinion on review as it is typed, or as it lies there. */
export type ReviewWords = Readonly<{ facts: string; basis: string; opinion: string }>

export const fieldsOf = ({ facts, basis, opinion }: ReviewWords): readonly Field[] => [
  ['facts', facts],
  ['opinion', opinion],
  ['basis', basis],
]

const groundedIn = ({ facts, basis, opinion }: ReviewWords): Grounded => ({ facts, reasons: `${basis}\n${opinion}` })

const requestIn = (events: Events): CaseEventOf<'ReviewRequested'>['sealed'] =>
  events.findLast((event) => event.type === 'ReviewRequested')?.sealed

/** Every reason of the request that lies there: each is to be answered (信访工作条例 第三十五条、第三十六条). Nothing where its words were erased. */
export const groundsOf = (events: Events): readonly string[] => {
  const request = requestIn(events)
  return request === undefined ? [] : groundsIn(request)
}

/** The letter with the request: what an opinion on review answers. */
export const lettersOf = (read: CaseRead): string => {
  const { request = '', reasons = '' } = requestIn(read.events) ?? {}
  return [letterWords(read), request, reasons].filter((text) => text !== '').join('\n')
}

/** The opinion of the last review that was decided; nothing where its words were erased. */
export const reviewIn = (events: Events): string | undefined => {
  const decided = events.findLast((event) => event.type === 'ReviewDecided')
  return decided?.sealed && composed(fieldsOf(decided.sealed)).text
}

/** What is under review: the opinion of the unit, or that of the first review. */
const attackedIn = (events: Events, level: 1 | 2): Grounded | undefined => {
  if (level === 2) {
    const first = events.findLast((event) => event.type === 'ReviewDecided' && event.data.level === 1)
    return first?.type === 'ReviewDecided' && first.sealed !== undefined ? groundedIn(first.sealed) : undefined
  }
  const issued = events.findLast((event) => event.type === 'OpinionIssued')
  return issued?.sealed && groundedOf({ claims: issued.data.claims, ...issued.sealed })
}

type Drafted = Readonly<{ level: 1 | 2; outcome: ReviewOutcome | undefined; words: ReviewWords }>

/** 维持 repeats what it upholds; whoever alters or revokes says something else. */
export const comparedIn = (
  events: Events,
  { level, outcome, words }: Drafted,
): Readonly<{ reviewed?: Readonly<{ attacked: Grounded; now: Grounded }> }> => {
  const attacked = outcome === undefined || outcome === 'UPHOLD' ? undefined : attackedIn(events, level)
  return attacked === undefined ? {} : { reviewed: { attacked, now: groundedIn(words) } }
}
