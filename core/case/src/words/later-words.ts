import type { CaseEvent } from '../case-event.ts'
import { PERFORMANCE_WORDS, PROCEDURE_WORDS } from './handling-words.ts'
import { PETITIONER_WORDS } from './petitioner-words.ts'
import { RECORD_WORDS, REVIEW_WORDS } from './review-words.ts'
import { ROUTING_WORDS } from './routing-words.ts'
import type { NameOf, Sentence, Sentences } from './word.ts'

/** The events that the first road knew; their sentences stand where they are shown. */
export const FIRST_ROAD = [
  ...(['MatterRegistered', 'SupplementReceived', 'MatterReferred', 'ReferralSigned', 'ObjectionRaised', 'ObjectionUpheld'] as const),
  ...(['ObjectionRejected', 'MatterAccepted', 'MatterDeclined', 'NoteAdded', 'HandlingPeriodExtended', 'OpinionDrafted'] as const),
  ...(['OpinionReturned', 'OpinionIssued', 'OpinionServed', 'EvaluationGiven', 'EvaluationWindowClosed', 'PersonalDataErased'] as const),
] as const

export type FirstRoadType = (typeof FIRST_ROAD)[number]
export type FirstRoadEvent = Extract<CaseEvent, { type: FirstRoadType }>
export type LaterEvent = Exclude<CaseEvent, FirstRoadEvent>

export const isFirstRoad = (event: CaseEvent): event is FirstRoadEvent => (FIRST_ROAD as readonly string[]).includes(event.type)

const WORDS: Sentences<LaterEvent['type']> = {
  ...PETITIONER_WORDS,
  ...ROUTING_WORDS,
  ...PROCEDURE_WORDS,
  ...PERFORMANCE_WORDS,
  ...REVIEW_WORDS,
  ...RECORD_WORDS,
}

/** What happened, in one plain sentence for each reader. */
export const laterSentence = (event: LaterEvent, name: NameOf): Sentence => WORDS[event.type](event as never, name)
