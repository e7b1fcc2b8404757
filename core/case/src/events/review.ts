import type { Event } from '@onedoor/kernel'
import type { ServiceMethod, Told } from './handling.ts'
import type { Attachment, Channel } from './intake.ts'
import type { SentDespite, WhyDespite } from './sent-despite.ts'

/** 1 复查 (第三十五条), 2 复核 (第三十六条). */
export type ReviewLevel = 1 | 2

/** Handed over a counter: at what time that day, and when that counter closed, `HH:MM`. On the last day this says whether it was in time. */
export type AtCounter = Readonly<{ at: string; closes: string }>

/** 请求复查／复核: by the petitioner, in time if sent by the last day; posted counts from the day of posting. */
export type ReviewRequested = Event<
  'ReviewRequested',
  {
    level: ReviewLevel
    /** Unit id of the reviewing organ the petitioner turned to. */
    body: string
    channel: Channel
    /** The day it was handed in, or handed to the post office. */
    sentOn: string
    /** Missing where it came another way, or nobody noted the time: then the day alone counts. */
    counter?: AtCounter
    /** The day it reached the organ: its thirty days run from here. */
    receivedOn: string
    attachments: readonly Attachment[]
  },
  { request: string; reasons: string; fileNames: readonly string[] }
>

/** The reviewing organ takes the request and says who looks at it. */
export type ReviewAccepted = Event<'ReviewAccepted', { level: ReviewLevel; reviewer: string; told: Told }>

export type ReviewDeclineGround = 'OUT_OF_TIME' | 'NO_OPINION' | 'OTHER_PROCEDURE' | 'ALREADY_REVIEWED'

/** The request is not taken, with its ground, in writing. The matter is where it was before. */
export type ReviewDeclined = Event<
  'ReviewDeclined',
  {
    level: ReviewLevel
    ground: ReviewDeclineGround
    told: Told
  } & SentDespite,
  { reasons: string } & WhyDespite
>

/** Nobody in the organ is independent of the first decision, so the review moves to the organ above. */
export type ReviewMovedUp = Event<'ReviewMovedUp', { level: ReviewLevel; from: string; to: string }, { reasons: string }>

/** The petitioner takes the request back, by an act of their own. */
export type ReviewWithdrawn = Event<'ReviewWithdrawn', { level: ReviewLevel }>

/** 维持／变更／撤销／撤销并责令重新作出. */
export type ReviewOutcome = 'UPHOLD' | 'ALTER' | 'REVOKE' | 'REDO'

/** Grounds to change a decision: facts, basis, procedure, powers, fairness. */
export type ReviewGround = 'FACTS_UNCLEAR' | 'WRONG_BASIS' | 'PROCEDURE' | 'BEYOND_POWERS' | 'CLEARLY_IMPROPER'

type Finding = {
  level: ReviewLevel
  outcome: ReviewOutcome
  grounds: readonly ReviewGround[]
  /** 责令限期: the day by which the unit must decide anew. */
  redoBy?: string
}

/** 复查（复核）意见拟制. */
export type ReviewDrafted = Event<'ReviewDrafted', Finding, { facts: string; basis: string; opinion: string }>

/** The head of the reviewing organ sent the draft back. */
export type ReviewReturned = Event<'ReviewReturned', { level: ReviewLevel }, { remarks: string }>

/** 复查意见书／复核意见书: signed, numbered. */
export type ReviewDecided = Event<
  'ReviewDecided',
  Finding & {
    signedBy: string
  } & SentDespite,
  { facts: string; basis: string; opinion: string } & WhyDespite
>

/** Served on the petitioner: the right to the next review runs from here; a redo begins from here. */
export type ReviewServed = Event<
  'ReviewServed',
  { level: ReviewLevel; method: ServiceMethod; servedOn: string; consentToElectronic: boolean; proof: readonly Attachment[] },
  { receiver: string; remarks: string; fileNames: readonly string[] }
>

export type TerminationGround = 'FINAL_REVIEW' | 'NO_REVIEW_ASKED' | 'SETTLED_AND_PERFORMED' | 'DIED_WITHOUT_SUCCESSOR'

/** 程序终结: the same facts and reasons are not taken again (第三十六条第三款). Care, help and mediation go on (第三十七条第三款). */
export type MatterTerminated = Event<
  'MatterTerminated',
  {
    why: TerminationGround
    told: Told
  } & SentDespite,
  { text: string } & WhyDespite
>

/** Before anything is "not accepted again" an officer examines whether facts or reasons are new, and says why. */
export type NewFactsExamined = Event<
  'NewFactsExamined',
  {
    found: boolean
    told: Told
  } & SentDespite,
  { reasons: string } & WhyDespite
>

export type ReviewEvent =
  | ReviewRequested
  | ReviewAccepted
  | ReviewDeclined
  | ReviewMovedUp
  | ReviewWithdrawn
  | ReviewDrafted
  | ReviewReturned
  | ReviewDecided
  | ReviewServed
  | MatterTerminated
  | NewFactsExamined
