import type { CaseEvent, Opinion } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

type Words = Extract<CaseEvent, { type: 'OpinionIssued' | 'OpinionDrafted' }>

const opinionOf = ({ data, sealed }: Words): Opinion | undefined => (sealed === undefined ? undefined : { claims: data.claims, ...sealed })

const isWords = (event: Recorded<CaseEvent>): event is Recorded<Words> => event.type === 'OpinionIssued' || event.type === 'OpinionDrafted'

/** The opinion that a review revoked, and what the unit wrote after it; nothing where no redo was ordered or no word was written yet. */
export const redoIn = (events: readonly Recorded<CaseEvent>[]): Readonly<{ before: Opinion; after: Opinion }> | undefined => {
  const ordered = events.findLastIndex((event) => event.type === 'ReviewDecided' && event.data.outcome === 'REDO')
  const revoked = events.slice(0, Math.max(ordered, 0)).findLast((event) => event.type === 'OpinionIssued')
  const anew = events.slice(ordered + 1).findLast(isWords)
  if (ordered === -1 || revoked?.type !== 'OpinionIssued' || anew === undefined) return undefined
  const before = opinionOf(revoked)
  const after = opinionOf(anew)
  return before === undefined || after === undefined ? undefined : { before, after }
}
