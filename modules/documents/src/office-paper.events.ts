import type { Event } from '@onedoor/kernel'

/** A paper of the office as a whole was made: rota, duty list, bulletin, annual report, assessment sheet. One stream each, of no matter. */
export type OfficePaperFiled = Event<'OfficePaperFiled', { form: string }, { answers: Readonly<Record<string, string>> }>

/** 作废: it stays, says so, and its number is not given again. */
export type OfficePaperVoided = Event<'OfficePaperVoided', Record<never, never>, { reason: string }>

export type OfficePaperEvent = OfficePaperFiled | OfficePaperVoided
