import type { Event } from '@onedoor/kernel'

/** What a second look at a matter found: done as it was answered, in part, or not. */
export type LookBackFinding = 'DONE' | 'PARTLY' | 'NOT_DONE'

/** 回头看: the petition office hands a unit a list of its matters, to be looked at again by a day. One stream each, of no single matter. */
export type LookBackOrdered = Event<'LookBackOrdered', { unit: string; matters: readonly string[]; dueOn: string }, { text: string }>

/** One matter was looked at again, by somebody who had not handled it: what is really done, and what follows. */
export type LookBackAnswered = Event<'LookBackAnswered', { matter: string; finding: LookBackFinding }, { text: string }>

export type LookBackEvent = LookBackOrdered | LookBackAnswered
