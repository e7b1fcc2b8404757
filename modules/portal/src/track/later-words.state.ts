import type { CaseEvent, LaterEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

/** The sealed words of an event that belong to the petitioner: reasons and answers addressed to them, and what they wrote themselves. Inner remarks are not among them. */
const THEIRS: Readonly<Partial<Record<LaterEvent['type'], readonly string[]>>> = {
  TrackChosen: ['reasons', 'competentBody'],
  SuggestionAnswered: ['text'],
  InstalmentPerformed: ['text'],
  MediationEnded: ['text'],
  MatterTerminated: ['text'],
  NonPerformanceReported: ['text'],
  OtherProcedureEnded: ['result'],
  TrackObjected: ['reasons'],
  TrackWithdrawn: ['reasons'],
  ProcedureTurned: ['reasons'],
  RecusalDecided: ['reasons'],
  HearingOrdered: ['place'],
  HearingCancelled: ['reasons'],
  HandlingReopened: ['reasons'],
  ReviewRequested: ['request', 'reasons'],
  ReviewDeclined: ['reasons'],
  ReviewMovedUp: ['reasons'],
  NewFactsExamined: ['reasons'],
  DisputeDecided: ['reasons'],
  MatterUnlinked: ['reasons'],
  SplitUndone: ['reasons'],
  MatterWithdrawn: ['reason'],
}

const numbered = (findings: readonly Readonly<{ text: string }>[] = []): string =>
  findings.map(({ text }, i) => `${i + 1}. ${text}`).join('\n')

/** The opinion of a review is read once it was served, like every paper. */
const opinionServed = (event: LaterEvent, events: readonly Recorded<CaseEvent>[]): string | undefined => {
  if (event.type !== 'ReviewServed') return undefined
  const decided = events.findLast((one) => one.type === 'ReviewDecided' && one.data.level === event.data.level)
  return decided?.type === 'ReviewDecided' ? decided.sealed?.opinion : undefined
}

export const laterWords = (event: LaterEvent, events: readonly Recorded<CaseEvent>[]): string | undefined => {
  if (event.type === 'SimpleAnswered') return numbered(event.sealed?.findings)
  const sealed = event.sealed as Readonly<Record<string, unknown>> | undefined
  const words = (THEIRS[event.type] ?? []).map((field) => sealed?.[field]).filter((text) => typeof text === 'string' && text !== '')
  return words.length > 0 ? words.join('\n') : opinionServed(event, events)
}
