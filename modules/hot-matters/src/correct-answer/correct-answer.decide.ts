import type { OfficePaperEvent, ProposalAnswerCorrected } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { FEEDBACK, type NotRecorded, recordingFault } from '../proposal.decide.ts'
import { evolve, initial, type Proposal } from '../proposal.state.ts'
import type { CorrectAnswer } from './correct-answer.contract.ts'

type Command = Omit<CorrectAnswer, 'commandId'>
type Refused = NotRecorded | 'proposal-not-answered'

const decide = (state: Proposal, { adoption, receivedOn, ...words }: Command, stamp: Stamp): Decision<ProposalAnswerCorrected, Refused> => {
  const fault = recordingFault(state, receivedOn, stamp)
  if (fault !== undefined) return fault
  const { text, reason } = words
  return state.answered
    ? [{ type: 'ProposalAnswerCorrected', data: { adoption, receivedOn }, sealed: { text, reason } }]
    : refuse('proposal-not-answered', FEEDBACK)
}

/** An answer that was recorded wrongly is put right with the reason; what stood there stays on record. */
export const correctAnswer: Decider<Proposal, Command, OfficePaperEvent, ProposalAnswerCorrected, Refused> = { initial, evolve, decide }
