import type { DateOnly } from '@onedoor/clock'
import type { Event } from '@onedoor/kernel'

/** What a second look at a matter found: settled in fact, settled in part, not carried out, or taken up again because of it. */
export type LookBackFinding = 'DONE' | 'PARTLY' | 'NOT_DONE' | 'REOPENED'

/** 回头看: the petition office hands a unit a list of its matters, to be looked at again by a day. One stream each, of no single matter. */
export type LookBackOrdered = Event<'LookBackOrdered', { unit: string; matters: readonly string[]; dueOn: string }, { text: string }>

/** One matter was looked at again, by somebody who had not handled it: what is really done, and what follows. */
export type LookBackAnswered = Event<
  'LookBackAnswered',
  {
    matter: string
    finding: LookBackFinding
    /** By which day the rest is to be done, where something is left to do. */
    until?: DateOnly
    /** Who took the matter up again, and when. */
    reopened?: { organ: string; on: DateOnly }
  },
  { text: string }
>

/** A finding was put right, with the reason; the earlier one stays on record. */
export type LookBackCorrected = Event<
  'LookBackCorrected',
  { matter: string; finding: LookBackFinding; until?: DateOnly; reopened?: { organ: string; on: DateOnly } },
  { text: string; reason: string }
>

/** The unit is through with its list, and says what it comes to. */
export type LookBackClosed = Event<'LookBackClosed', Record<never, never>, { text: string }>

/** Whoever asked is not content with it: the unit looks again, by another day. */
export type LookBackReturned = Event<'LookBackReturned', { dueOn: string }, { reason: string }>

/** Whoever asked has taken note: the list is at an end, and nothing in it changes any more. */
export type LookBackNoted = Event<'LookBackNoted', Record<never, never>, { text: string }>

export type LookBackEvent = LookBackOrdered | LookBackAnswered | LookBackCorrected | LookBackClosed | LookBackReturned | LookBackNoted
