import type { OfficePaperEvent } from '@onedoor/case'
import { asDate, type DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'

/** 完善政策建议书 among the papers of the office. */
export const POLICY_FORM = 'D31-policy'

/** How many wait for an answer, and what became of those of this year. */
export type ProposalCounts = Readonly<{
  open: number
  overdue: number
  answered: number
  year: Readonly<{ made: number; adopted: number; partly: number; refused: number }>
}>

export type Proposal = Readonly<{
  organ: string | undefined
  filedOn: DateOnly | undefined
  voided: boolean
  answered: boolean
}>

export const initial: Proposal = { organ: undefined, filedOn: undefined, voided: false, answered: false }

export const evolve = (state: Proposal, event: Recorded<OfficePaperEvent>): Proposal => {
  switch (event.type) {
    case 'OfficePaperFiled':
      return event.data.form === POLICY_FORM ? { ...state, organ: event.organ, filedOn: asDate(event.at) } : state
    case 'OfficePaperVoided':
      return { ...state, voided: true }
    case 'ProposalAnswered':
    case 'ProposalAnswerCorrected':
      return { ...state, answered: true }
  }
}
