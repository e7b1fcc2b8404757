import type { DateOnly } from '@onedoor/clock'
import type { Event } from '@onedoor/kernel'

/** A paper of the office as a whole was made: rota, duty list, bulletin, annual report, assessment sheet, proposal on policy. One stream each, of no matter. */
export type OfficePaperFiled = Event<
  'OfficePaperFiled',
  {
    form: string
    /** By which day the office asked for an answer, where its paper asks for one. The day is the letter's own: no law gives one. */
    answerBy?: DateOnly
    /** A matter of the group of matters that it speaks of. */
    matter?: string
  },
  { answers: Readonly<Record<string, string>> }
>

/** 作废: it stays, says so, and its number is not given again. */
export type OfficePaperVoided = Event<'OfficePaperVoided', Record<never, never>, { reason: string }>

/** What became of a proposal: taken up, taken up in part, or not. */
export type Adoption = 'ADOPTED' | 'PARTLY' | 'NOT'

/** 反馈采纳情况: whoever got the proposal answered it in writing. */
export type ProposalAnswered = Event<'ProposalAnswered', { adoption: Adoption; receivedOn: DateOnly }, { text: string }>

/** The answer had been recorded wrongly, and was put right with the reason. */
export type ProposalAnswerCorrected = Event<
  'ProposalAnswerCorrected',
  { adoption: Adoption; receivedOn: DateOnly },
  { text: string; reason: string }
>

export type OfficePaperEvent = OfficePaperFiled | OfficePaperVoided | ProposalAnswered | ProposalAnswerCorrected
